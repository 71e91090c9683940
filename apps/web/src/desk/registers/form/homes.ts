import type { Data } from '@lantoa/sdk'
import { idOf } from '@lantoa/sheets/read-row'
import { foundWords, soughtWords, wholeKey } from '@lantoa/vietnam/search-words'
import { shortId } from '../show-field.ts'

export type Home = Pick<Data<'identity', 'getHousehold'>, 'householdId' | 'hamletCode' | 'address'>
type Address = NonNullable<Home['address']>

/** A home by its address, and by its id where nobody wrote one down. */
export function homeInWords({ householdId, hamletCode, address }: Home): string {
  const said = [address?.number, address?.lane].filter((part) => part !== undefined && part !== '')
  return [...(said.length > 0 ? said : [shortId(householdId)]), hamletCode].join(', ')
}

/** Whether words mean a home: its code in the lists of its hamlet, or beginnings of words of its address. */
export function isSought(home: Home, words: string): boolean {
  if (home.householdId === idOf('household', home.hamletCode, words)) return true
  const sought = soughtWords(words)
  const said = foundWords(`${home.address?.number ?? ''} ${home.address?.lane ?? ''}`)
  return sought.length > 0 && sought.every((word) => said.some((each) => each.startsWith(word)))
}

/** Whether two addresses are one; where nothing is written, nothing is known. */
export function isSameAddress(one: Address, other: Address | null): boolean {
  const isWritten = wholeKey(one.number) !== '' || wholeKey(one.lane) !== ''
  const isSame = (part: keyof Address) => wholeKey(one[part]) === wholeKey(other?.[part] ?? '')
  return isWritten && isSame('number') && isSame('lane')
}
