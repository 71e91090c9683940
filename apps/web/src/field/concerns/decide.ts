import { type Day, dayOf } from '@lantoa/vietnam/days'
import type { Concern } from '../../phone/kinds/concern.ts'
import type { RecordOf } from '../../phone/kinds/kind.ts'
import type { Receipt } from '../../phone/receipts.ts'

export type Answers = {
  readonly kind?: Concern['kind']
  readonly topic?: Concern['topic']
  readonly hamletCode?: string
  readonly text?: string
}
export type Question = keyof Answers

/** What is asked, one after the other; of a home, or with a single hamlet, it is known where it is. */
export function pathOf(hamletCodes: readonly string[]): readonly Question[] {
  return hamletCodes.length > 1 ? ['kind', 'topic', 'hamletCode', 'text'] : ['kind', 'topic', 'text']
}

type Place = {
  readonly id: string
  readonly householdId?: string | undefined
  /** The visit at which it comes up. */
  readonly visitId?: string | undefined
  readonly hamletCodes: readonly string[]
}

type Begun = { readonly visitId?: string } | undefined
type Saved = Pick<Receipt, 'id' | 'kind' | 'madeAt' | 'state'>

/** The visit of a home that is being written down, or else the last one of this day that was not let go. */
export function visitOf(begun: Begun, receipts: readonly Saved[], today: Day): string | undefined {
  const saved = receipts.find(
    ({ kind, madeAt, state }) => kind === 'visit' && state !== 'let-go' && dayOf(madeAt) === today,
  )
  return begun?.visitId ?? saved?.id
}

/** What the server is told; undefined while something is open, or where this person goes to no hamlet. */
export function recordOf(
  { kind, topic, text, hamletCode }: Answers,
  { id, householdId, visitId, hamletCodes }: Place,
  today: Day,
): RecordOf<'concern'> | undefined {
  const unitCode = hamletCode ?? hamletCodes[0]
  if (!kind || !topic || !text || unitCode === undefined) return undefined
  const home = householdId === undefined ? {} : { householdId }
  return {
    kind: 'concern',
    id,
    ...home,
    body: { kind, topic, text, unitCode, raisedOn: today, ...(visitId && { visitId }) },
  }
}
