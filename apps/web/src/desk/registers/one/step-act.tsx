import { useEffect, useId, useRef, useState } from 'preact/hooks'
import { Button } from '../../../look/button.tsx'
import { language, say } from '../../../words/words.ts'
import { FieldsForm, type Sent } from '../form/fields-form.tsx'
import type { Texts } from '../form/texts.ts'
import type { Step } from '../screens/screen.ts'
import '../../act/act.css'

type StepProps = {
  step: Step
  unit: string | undefined
  onSend: (typed: Texts) => Promise<Sent>
  onRefused: (code: string) => void
}

/** A step is asked for in a window of its own, with all that it has to be given: there is no way back from most. */
export function StepAct({ step, ...rest }: StepProps) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <Button onClick={() => setAsking(true)}>{step.title[language()]}</Button>
      {isAsking ? <Asking step={step} {...rest} onClose={() => setAsking(false)} /> : null}
    </>
  )
}

function Asking({ step, unit, onSend, onRefused, onClose }: StepProps & { onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const title = useId()
  useEffect(() => dialog.current?.showModal(), [])
  async function send(typed: Texts): Promise<Sent> {
    const sent = await onSend(typed)
    if ('done' in sent) dialog.current?.close()
    return sent
  }
  return (
    <dialog ref={dialog} class="asking" aria-labelledby={title} onClose={onClose}>
      <h2 id={title}>{say('register.step-question', { step: step.title[language()] })}</h2>
      <FieldsForm
        columns={step.fields}
        texts={{}}
        submit={step.title[language()]}
        unit={unit}
        onSend={send}
        onRefused={onRefused}
      />
      <Button onClick={() => dialog.current?.close()}>{say('act.back')}</Button>
    </dialog>
  )
}
