import { useState } from 'preact/hooks'
import { Ways } from '../../../look/notice.tsx'
import { lantoa } from '../../../session/this-session.ts'
import { language, say } from '../../../words/words.ts'
import { useForget } from '../../act/use-forget.ts'
import { askFor, type Seen, withCodes } from '../ask/call.ts'
import { correctedColumns, readCorrection, readStep, unitOf } from '../form/bodies.ts'
import { FieldsForm, type Sent } from '../form/fields-form.tsx'
import { type Texts, textsOf } from '../form/texts.ts'
import type { Screen, Step } from '../screens/screen.ts'
import { StepAct } from './step-act.tsx'

type ChangesProps = { screen: Screen; id: string; seen: Seen; onChanged: () => Promise<void> }

/** What can be changed of a thing as it stands: a correction, and its steps. */
export function Changes(props: ChangesProps) {
  const { screen, id, seen, onChanged } = props
  const forget = useForget()
  const [done, setDone] = useState<Step | undefined>()
  // A personal name that is masked would be corrected to its initials.
  const mayCorrect = correctedColumns(screen).length > 0 && seen.thing.masked !== true
  async function take(step: Step, typed: Texts): Promise<Sent> {
    const read = readStep(step, typed)
    if ('wrong' in read) return read
    await change({ screen, id, seen }, step.operation, read.body)
    forget.here()
    // The step may not be open any more: what became of it is said where it stood.
    setDone(step)
    await onChanged()
    return { done: '' }
  }
  return (
    <section class="section">
      {mayCorrect ? (
        <details class="change">
          <summary>{say('register.correct')}</summary>
          <Correction {...props} />
        </details>
      ) : null}
      <Ways>
        {screen.steps
          .filter(({ isOpen }) => isOpen(seen.thing))
          .map((step) => (
            <StepAct
              key={step.name}
              step={step}
              unit={unitOf(seen.thing)}
              onSend={(typed) => take(step, typed)}
              onRefused={again(onChanged)}
            />
          ))}
      </Ways>
      <p role="status">{done ? say('register.step-done', { step: done.title[language()] }) : null}</p>
    </section>
  )
}

/** What was seen when the form was filled stays what it is compared with, however often somebody else changes the thing. */
function Correction({ screen, id, seen, onChanged }: ChangesProps) {
  const columns = correctedColumns(screen)
  const forget = useForget()
  const [before, setBefore] = useState(() => textsOf(columns, seen.thing))
  async function send(typed: Texts): Promise<Sent> {
    const read = readCorrection(screen, typed, before, seen.thing)
    if ('wrong' in read) return read
    if (read.body === undefined) return { done: say('register.unchanged') }
    await change({ screen, id, seen }, screen.correct ?? '', await withCodes(lantoa, screen, read.body))
    forget.here()
    setBefore(typed)
    await onChanged()
    return { done: say('register.corrected') }
  }
  return (
    <FieldsForm
      columns={columns}
      texts={before}
      submit={say('register.send')}
      unit={unitOf(seen.thing)}
      onSend={send}
      onRefused={again(onChanged)}
    />
  )
}

function change({ screen, id, seen }: Pick<ChangesProps, 'screen' | 'id' | 'seen'>, operation: string, body: object) {
  return askFor(lantoa, screen, operation, { params: { [screen.idField]: id }, body, ifMatch: seen.etag })
}

/** Whoever was overtaken is shown the thing as it is now, and keeps what was typed. */
function again(onChanged: () => Promise<void>): (code: string) => void {
  return (code) => {
    if (code === 'precondition-failed') void onChanged()
  }
}
