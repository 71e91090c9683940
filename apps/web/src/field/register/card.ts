import type { Day } from '@lantoa/vietnam/days'
import { type IdentityCardError, parseIdentityCard } from '@lantoa/vietnam/identity-card'
import type { Word } from '../../words/field-later.ts'
import { birthDateIn } from './answers.ts'
import type { NewPerson } from './decide.ts'

export type OnCard = Pick<NewPerson, 'name' | 'birth' | 'sex'>

const WRONG: Readonly<Record<IdentityCardError, Word>> = {
  'not-a-card': 'card.other',
  'invalid-name': 'card.unreadable',
  'invalid-birth': 'card.unreadable',
  'invalid-sex': 'card.unreadable',
}

/**
 * Whom the code of an identity card names. The number, the address and everything else of it end here: no phone keeps them,
 * not even sealed.
 */
export function personOnCard(text: string, today: Day): OnCard | { wrong: Word } {
  const read = parseIdentityCard(text)
  if (!read.ok) return { wrong: WRONG[read.error] }
  const { name, birth, sex } = read.value
  if ('date' in birth && 'wrong' in birthDateIn(birth.date, today)) return { wrong: 'card.unreadable' }
  return { name, birth, sex }
}
