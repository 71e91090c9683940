import type { HomeOnPhone } from '../../../phone/home.ts'
import type { RecordOf } from '../../../phone/kinds/kind.ts'
import type { Choice } from '../../ask/choice.ts'

type Person = HomeOnPhone['people'][number]
type Made = { readonly id: string; readonly now: Date }

/** Who heads a home, as far as this phone knows. */
export function headOf(people: readonly Person[]): Person | undefined {
  return people.find(({ isHead }) => isHead)
}

/** That somebody heads their home, with who was seen as its head; undefined: it is written down so. */
export function headCorrection(
  { householdId, residentId, isHead }: Person,
  head: string | undefined,
  { id, now }: Made,
): RecordOf<'correction'> | undefined {
  if (isHead) return undefined
  const edits = { head: { saw: head ?? null, says: residentId } }
  const about = { kind: 'home' as const, householdId, edits }
  return { kind: 'correction', id, householdId, body: { madeAt: now.toISOString(), about } }
}

const YES = { value: 'yes', word: 'head.yes' } as const
const NO = { value: 'no', word: 'head.no' } as const

/** Who is the head stays so until somebody else is named: a "no" would say who is not, and not who is. */
export function choicesFor({ isHead }: Pick<Person, 'isHead'>): readonly Choice<'yes' | 'no'>[] {
  return isHead ? [YES] : [YES, NO]
}
