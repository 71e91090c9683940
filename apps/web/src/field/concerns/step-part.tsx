import { useId, useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { Notice } from '../../look/notice.tsx'
import type { Concern } from '../../phone/kinds/concern.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { say } from '../../words/field-later.ts'
import { useSaving } from '../open/use-saving.ts'
import { useWork } from '../open/use-work.tsx'
import { OwnReceipt } from '../receipts/own-receipt.tsx'
import { helpedTo, mayReopen, recordOf } from './step-record.ts'

/** Whoever raised something says whether the answer helped, also without a network. */
export function StepPart({ concern, waiting }: { concern: Concern; waiting: Receipt | undefined }) {
  const { standing } = useWork()
  const { today } = standing.value
  const { id, failed, save } = useSaving()
  const [isAsking, setAsking] = useState(false)
  if (waiting) return <OwnReceipt receipt={waiting} people={[]} />
  const helps = helpedTo(concern)
  if (!helps && !mayReopen(concern)) return null
  if (isAsking) return <WhyForm onWrite={(text) => void save(recordOf('reopen', concern, { id, today, text }))} />
  return (
    <>
      {failed ? <Notice urgent title={say('visit.not-kept')} /> : null}
      {helps ? <p>{say('concern.did-it-help')}</p> : null}
      <div class="stack">
        {helps ? (
          <Button kind="main" onClick={() => void save(recordOf('close', concern, { id, today }))}>
            {say(helps)}
          </Button>
        ) : null}
        <Button onClick={() => setAsking(true)}>{say('concern.reopen')}</Button>
      </div>
    </>
  )
}

/** The officers read why it did not help. */
function WhyForm({ onWrite }: { onWrite: (text: string) => void }) {
  const [text, setText] = useState('')
  const [isEmpty, setEmpty] = useState(false)
  const id = useId()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        setEmpty(text.trim() === '')
        if (text.trim() !== '') onWrite(text.trim())
      }}
    >
      <p class="wrong" role="alert">
        {isEmpty ? say('concern.say-why') : null}
      </p>
      <label class="field-label" for={id}>
        {say('concern.why')}
      </label>
      <textarea
        id={id}
        class="field-input"
        rows={4}
        maxLength={1000}
        value={text}
        aria-invalid={isEmpty}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <p>{say('concern.no-names')}</p>
      <div class="stack">
        <Button kind="main" type="submit">
          {say('concern.reopen')}
        </Button>
      </div>
    </form>
  )
}
