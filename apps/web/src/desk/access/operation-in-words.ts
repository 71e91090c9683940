import type { Word } from '../../words/words.ts'

/** What the beginning or the end of a route's name says of it; the first that fits. */
const KINDS: readonly (readonly [RegExp, Word])[] = [
  [/^getPack$/, 'access.by-pack'],
  [/History$/, 'access.by-history'],
  [/^(search|find)/, 'access.by-search'],
  [/^name/, 'access.by-names'],
  [/^list/, 'access.by-list'],
  [/^get/, 'access.by-one'],
]

/** How somebody came to see it: what is recorded is answered as it stands, so that it is seen as well. */
export function operationInWords(operation: string): Word {
  return KINDS.find(([form]) => form.test(operation))?.[1] ?? 'access.by-record'
}
