import { LantoaError } from '@lantoa/sdk'
import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { useUnsaved } from '../../look/unsaved.ts'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { FieldsForm, type Sent } from '../registers/form/fields-form.tsx'
import type { Texts } from '../registers/form/texts.ts'
import { DECISION_COLUMNS, JOINING_COLUMNS, type Joining, readDecision, readJoining } from './decision.ts'
import type { BodyFacts } from './gather-body.ts'
import { memberInWords } from './member-words.ts'
import { RestaffingPreview, type Tried } from './restaffing-preview.tsx'

/** Who leaves is ticked, who joins is typed; then the decision is tried, and what it does is shown before it is recorded. */
export function RestaffingForm({ facts }: { facts: BodyFacts }) {
  const [leaving, setLeaving] = useState<ReadonlySet<string>>(new Set())
  const [joining, setJoining] = useState<readonly Joining[]>([])
  const [tried, setTried] = useState<Tried>()
  useUnsaved(leaving.size + joining.length > 0 && tried?.isDone !== true)
  async function attempt(typed: Texts): Promise<Sent> {
    const read = readDecision(typed, { leaving, joining }, facts)
    if ('wrong' in read) return read
    if ('cannot' in read) return { done: say('restaffing.not-yet') }
    const body = { items: [read.command], dryRun: true }
    const { results } = await lantoa.teams.restaffBodyBatch({ body }).orThrow()
    const [result] = results
    if (result?.accepted === false) throw new LantoaError('restaffBody', result.problem)
    if (result) setTried({ command: read.command, restaffing: result.value })
    return { done: '' }
  }
  function change(act: () => void): void {
    setTried(undefined)
    act()
  }
  return (
    <section class="section">
      <Leaving facts={facts} leaving={leaving} onChange={(next) => change(() => setLeaving(next))} />
      <h2>{say('restaffing.who-joins')}</h2>
      <ul>
        {joining.map((one, at) => (
          <li key={String(one.item.personId)}>
            {memberInWords(one.item)}{' '}
            <Button onClick={() => change(() => setJoining(joining.toSpliced(at, 1)))}>{say('restaffing.drop')}</Button>
          </li>
        ))}
      </ul>
      <FieldsForm
        key={joining.length}
        columns={JOINING_COLUMNS}
        texts={{}}
        submit={say('restaffing.add')}
        onSend={async (typed) => {
          const read = readJoining(typed, facts.body.unitCode)
          if ('wrong' in read) return read
          change(() => setJoining([...joining, read]))
          return { done: '' }
        }}
      />
      <h2>{say('restaffing.decision')}</h2>
      <FieldsForm columns={DECISION_COLUMNS} texts={{}} submit={say('restaffing.try')} onSend={attempt} />
      {tried ? <RestaffingPreview tried={tried} facts={facts} joining={joining} onDone={setTried} /> : null}
    </section>
  )
}

type LeavingProps = {
  facts: BodyFacts
  leaving: ReadonlySet<string>
  onChange: (leaving: ReadonlySet<string>) => void
}

function Leaving({ facts, leaving, onChange }: LeavingProps) {
  const present = facts.memberships.filter(({ until }) => until === null)
  if (present.length === 0) return <p>{say('restaffing.nobody')}</p>
  return (
    <fieldset class="field boxes">
      <legend>{say('restaffing.who-leaves')}</legend>
      {present.map((member) => (
        <label key={member.membershipId}>
          <input
            type="checkbox"
            checked={leaving.has(member.membershipId)}
            onChange={({ currentTarget: { checked } }) => {
              const others = [...leaving].filter((id) => id !== member.membershipId)
              onChange(new Set(checked ? [...others, member.membershipId] : others))
            }}
          />{' '}
          {memberInWords(member)}
        </label>
      ))}
    </fieldset>
  )
}
