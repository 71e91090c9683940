import type { Gone } from '../../phone/pack.ts'
import { say, type Word } from '../../words/field-later.ts'

const WHY: ReadonlyMap<string, Word> = new Map<Gone['why'], Word>([
  ['moved', 'gone.moved'],
  ['merged', 'gone.merged'],
  ['closed', 'gone.closed'],
  ['left', 'gone.closed'],
  ['erased', 'gone.erased'],
  ['out-of-scope', 'gone.out-of-scope'],
])

/** Why a home is not on this phone. `missing`: why there are no homes at all. */
export function goneInWords(gone: Gone | undefined, missing?: string): string {
  if (gone === undefined) return missing ?? say('gone.unknown')
  return say(wordOf(gone), { unit: gone.to ?? '' })
}

function wordOf(gone: Gone): Word {
  if (gone.why === 'moved' && gone.to === undefined) return 'gone.moved-away'
  return WHY.get(gone.why) ?? 'gone.unknown'
}
