import type { Resident } from '@lantoa/contracts/identity/residents.http'
import { nameKey } from '@lantoa/vietnam/name-likeness'
import { yearOf } from '@lantoa/vietnam/same-person'

export type Placed = Pick<Resident, 'name' | 'birth' | 'phone' | 'hamletCode'>

/**
 * What leads from one person to those who may be the same, among a million, as `match_keys` of the database says of each:
 * the name in a year, a year or a name in a hamlet, a day of birth whichever way round, and a phone. `near`: other hamlets
 * that are looked through too.
 */
export function matchKeys(one: Placed, near: readonly string[] = []): string[] {
  const { nameInYear, day, phone, hamlets } = keysOf(one, near)
  return [nameInYear, ...hamlets.flatMap(({ year, words }) => [year, words]), ...day, ...phone]
}

/**
 * The keys, two at once where there are many behind one, behind which somebody is as much alike as a hint asks for. Who
 * lives in the same home may be so without them.
 */
export function hintKeys(one: Placed, near: readonly string[] = []): string[][] {
  const { nameInYear, day, phone, hamlets } = keysOf(one, near)
  const places = [nameInYear, ...hamlets.map(({ year }) => year)]
  return [phone, ...places.flatMap((key) => day.map((born) => [key, born]))].filter((keys) => keys.length > 0)
}

/** Those of these keys that say nothing of a hamlet. */
export function twinKeys(one: Placed): string[][] {
  const { nameInYear, day, phone } = keysOf(one, [])
  return [phone, ...day.map((born) => [nameInYear, born])].filter((keys) => keys.length > 0)
}

function keysOf({ name, birth, phone, hamletCode }: Placed, near: readonly string[]) {
  const [year, words] = [yearOf(birth), nameKey(name)]
  return {
    nameInYear: `n:${year}:${words}`,
    day: 'date' in birth ? [`d:${dayKey(birth.date)}`] : [],
    phone: phone === null ? [] : [`p:${phone}`],
    hamlets: [...new Set([hamletCode, ...near])].map((code) => {
      return { year: `h:${code}:${year}`, words: `w:${code}:${words}` }
    }),
  }
}

/** The day and the month of a date in one order, as somebody may have changed them round. */
function dayKey(date: string): string {
  const [year, ...rest] = date.split('-')
  return [year, ...rest.sort()].join('-')
}
