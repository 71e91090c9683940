import { hasRight } from '@lantoa/sdk/rights'
import { useState } from 'preact/hooks'
import { Ways } from '../../look/notice.tsx'
import { SelectField, TextField } from '../../look/text-field.tsx'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import { useMe } from '../top/use-me.ts'
import { type Act, actsFor, type Field, type Typed } from './acts.ts'
import { AnswerPicker } from './answer-picker.tsx'
import { CONCERN_SENTENCES, type Concern } from './concern-words.ts'
import { WordsField } from './words-field.tsx'
import '../../look/form.css'

/** What can be done next, by who may: what only the server knows, with whom it lies, it says itself. */
export function ConcernActs({ concern, onReread }: { concern: Concern; onReread: () => void }) {
  const roles = useMe().data?.roles ?? []
  const acts = actsFor(concern).filter(({ right }) => hasRight(roles, right))
  if (acts.length === 0) return null
  return (
    <Ways>
      {acts.map((act, index) => (
        <OneAct
          key={`${act.name} ${concern.version}`}
          act={act}
          concern={concern}
          isFirst={index === 0}
          onReread={onReread}
        />
      ))}
    </Ways>
  )
}

type OneActProps = { act: Act; concern: Concern; isFirst: boolean; onReread: () => void }

function OneAct({ act, concern, isFirst, onReread }: OneActProps) {
  const forget = useForget()
  const [typed, setTyped] = useState<Typed>({})
  const change = (part: Typed) => setTyped((before) => ({ ...before, ...part }))
  const { concernId, version } = concern
  return (
    <ActButton
      label={say(act.label)}
      kind={isFirst ? 'main' : 'plain'}
      question={say(act.question)}
      act={() => act.send({ params: { concernId }, ifMatch: version }, typed)}
      own={CONCERN_SENTENCES}
      onDone={forget.here}
      onReread={onReread}
    >
      <div class="form">
        {act.fields.map((field) => (
          <ActField key={field} field={field} concern={concern} typed={typed} onChange={change} />
        ))}
      </div>
    </ActButton>
  )
}

type ActFieldProps = { field: Field; concern: Concern; typed: Typed; onChange: (part: Typed) => void }

function ActField({ field, concern, typed, onChange }: ActFieldProps) {
  switch (field) {
    case 'answer':
      return <AnswerPicker topic={concern.topic} onChoose={onChange} />
    case 'text':
      return <WordsField label={say('concern.tell')} text={typed.text ?? ''} onInput={(text) => onChange({ text })} />
    case 'dueOn':
      return (
        <TextField
          name="due-on"
          label={say('concern.new-due')}
          hint={say('concern.due-hint')}
          onInput={(dueOn) => onChange({ dueOn })}
        />
      )
    case 'organisation':
      return (
        <TextField
          name="organisation"
          label={say('concern.organisation')}
          hint={say('concern.organisation-hint')}
          onInput={(organisation) => onChange({ organisation })}
        />
      )
    case 'helped':
      return (
        <SelectField
          name="helped"
          label={say('concern.helped')}
          value={typed.helped ?? ''}
          choices={[
            ['', say('concern.not-said')],
            ['yes', say('concern.yes')],
            ['no', say('concern.no')],
          ]}
          onChoose={(helped) => onChange({ helped })}
        />
      )
  }
}
