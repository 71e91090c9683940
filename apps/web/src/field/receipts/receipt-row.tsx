import { Button } from '../../look/button.tsx'
import type { HomeOnPhone } from '../../phone/home.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { say, type Word } from '../../words/field-later.ts'
import { aboutInWords } from '../concerns/concern-in-words.ts'
import { refusedInWords } from './problem-in-words.ts'
import { instantInWords, stateInWords } from './receipt-in-words.ts'
import { saidInWords } from './said-in-words.ts'
import { toldInWords } from './told-in-words.ts'

/** What was raised, by the id of its own receipt. */
type Raised = NonNullable<Receipt['concern']> & Pick<Receipt, 'id'>

/** What came up at a visit. */
export function raisedAt(receipts: readonly Receipt[], visitId: string): Raised[] {
  return receipts.flatMap(({ id, state, concern }) =>
    concern?.visitId === visitId && state !== 'let-go' ? [{ ...concern, id }] : [],
  )
}

export type ReceiptRowProps = {
  receipt: Receipt
  /** What came up at the visit that it is of. */
  raised?: readonly Raised[] | undefined
  /** What its home is called; left out where the page is of that home. */
  home?: string | undefined
  /** Who lives there. */
  people: HomeOnPhone['people']
  /** What was tapped last could not be done. */
  failed: boolean
  onAgain: () => void
  onLetGo: () => void
}

/** What became of a record, and what one can do where it did not go well. */
export function ReceiptRow({ receipt, raised = [], home, people, failed, onAgain, onLetGo }: ReceiptRowProps) {
  const { mark, text } = stateInWords(receipt)
  const told = toldInWords(receipt, people)
  const elsewhere = besideHomes(receipt)
  return (
    <div class="row" data-state={receipt.state}>
      {home === undefined ? null : (
        <a class="call" href={elsewhere?.at ?? placeOf(receipt)}>
          {elsewhere ? say(elsewhere.word) : home}
        </a>
      )}
      <span>
        {told === undefined ? null : `${told} · `}
        {instantInWords(receipt.madeAt, new Date())}
      </span>
      {raised.map((about) => (
        <span key={about.id}>{say('receipt.raised', { about: aboutInWords(about) })}</span>
      ))}
      <span class="state">
        <span aria-hidden="true">{mark} </span>
        {text}
      </span>
      {receipt.state === 'look-again' && receipt.problem ? (
        <div class="stack">
          <p>{refusedInWords(receipt.problem)}</p>
          {receipt.said ? <Said lines={saidInWords(receipt.said, people)} /> : null}
          {failed ? <p role="alert">{say('receipt.not-done')}</p> : null}
          <Button onClick={onAgain}>{say('receipt.again')}</Button>
          <Button onClick={onLetGo}>{say('receipt.let-go')}</Button>
        </div>
      ) : null}
    </div>
  )
}

type Elsewhere = { readonly at: string; readonly word: Word }

/** Where that is read of which a record is, and of no home. */
function besideHomes(receipt: Receipt): Elsewhere | undefined {
  const { joining, completion, 'session-held': held, 'concern-step': step, 'message-reading': message } = receipt
  const session = joining ?? held
  if (session) return { at: `/field/sessions/${session.sessionId}`, word: 'receipt.of-session' }
  if (step) return { at: `/field/concerns/${step.concernId}`, word: 'concerns' }
  if (message) return { at: `/field/messages/${message.messageId}`, word: 'messages' }
  if (receipt['scam-report'] || receipt['scam-report-withdrawal']) return { at: '/field/safety', word: 'safety' }
  if (!completion || completion.residentId) return undefined
  return { at: `/field/lessons/${completion.learnedId}`, word: 'lessons' }
}

/** Its home; what was raised of none stands in a list of its own. */
function placeOf({ id, householdId, concern }: Receipt): string {
  return concern && householdId === id ? '/field/concerns' : `/field/h/${householdId}`
}

/** Read before it is let go, and written down once more where that is the way on. */
function Said({ lines }: { lines: readonly string[] }) {
  if (lines.length === 0) return null
  return (
    <div>
      <p>{say('receipt.said')}</p>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  )
}
