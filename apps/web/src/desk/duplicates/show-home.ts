import { say, type Word } from '../../words/words.ts'
import type { Home } from './home-pair.ts'

/** Who lives in a home, as one reads it. */
export function peopleOf({ people }: Home): string {
  return people.length === 0 ? say('duplicates.nobody') : people.map(({ name }) => name).join(', ')
}

const REASONS: Readonly<Record<string, Word>> = {
  'address-same': 'likeness.address-same',
  'address-number-same': 'likeness.address-number-same',
  'person-shared': 'likeness.person-shared',
  'persons-shared': 'likeness.persons-shared',
  'phone-shared': 'likeness.phone-shared',
  'same-hamlet': 'likeness.same-hamlet',
  'hamlet-succeeded': 'likeness.hamlet-succeeded',
  'other-hamlet': 'likeness.other-hamlet',
  'people-differ': 'likeness.people-differ',
}

/** Why two homes may be one; a reason that is newer than this page by its code. */
export function homeReasonsOf(reasons: readonly string[]): string {
  return reasons.map((reason) => (REASONS[reason] ? say(REASONS[reason]) : reason)).join(', ')
}
