import type { Day } from '@lantoa/vietnam/days'
import type { RecordOf } from '../../phone/kinds/kind.ts'
import type { ScamReport } from './scam-in-words.ts'

export type Answers = {
  readonly kind?: ScamReport['kind']
  readonly medium?: ScamReport['medium']
  readonly harm?: ScamReport['harm']
  readonly hamletCode?: string
  readonly what?: string
}
export type Question = keyof Answers

/** What is asked, one after the other; with a single hamlet it is known where it was. */
export function pathOf(hamletCodes: readonly string[]): readonly Question[] {
  return hamletCodes.length > 1 ? ['kind', 'medium', 'harm', 'hamletCode', 'what'] : ['kind', 'medium', 'harm', 'what']
}

/** What the server is told; undefined while something is open, or where this person goes to no hamlet. */
export function recordOf(
  { kind, medium, harm, hamletCode, what = '' }: Answers,
  { id, hamletCodes }: { readonly id: string; readonly hamletCodes: readonly string[] },
  today: Day,
): RecordOf<'scam-report'> | undefined {
  const unitCode = hamletCode ?? hamletCodes[0]
  if (!kind || !medium || !harm || unitCode === undefined) return undefined
  return { kind: 'scam-report', id, body: { unitCode, since: today, kind, medium, harm, what: what.trim() } }
}
