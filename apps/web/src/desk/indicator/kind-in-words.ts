import { say, type Word } from '../../words/words.ts'

const KINDS: Readonly<Record<string, Word>> = {
  household: 'kind.household',
  resident: 'kind.resident',
  person: 'kind.person',
  body: 'kind.body',
  hamlet: 'kind.hamlet',
  commune: 'kind.commune',
  visit: 'kind.visit',
  concern: 'kind.concern',
  unit: 'children.unit',
}

/** What is counted; of a kind that is newer than this page what it is called by the service. */
export function kindInWords(kind: string): string {
  const word = KINDS[kind]
  return word ? say(word) : kind
}
