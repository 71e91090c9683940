import { addDays, dayOf } from '@lantoa/vietnam/days'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import type { Home } from './people.ts'

const COMMUNE = '31027'

/** Of two people and a home of one commune two phones said different things: its officer has three things to decide. */
export function createCorrections(homes: readonly Home[], now: Date): Items['corrections'] {
  const here = homes.filter(({ hamlet }) => hamlet.code.startsWith(COMMUNE))
  const [one, other] = here.map(({ people }) => people[0]?.record)
  if (!one || !other) return []
  const respelled = (middle: string) => other.name.replace(/ /, ` ${middle} `)
  const person = (residentId: string, edits: object) => ({ kind: 'person', residentId, edits }) as About
  const said = [
    person(one.residentId, { phone: { saw: null, says: '0912 345 678' } }),
    person(one.residentId, { phone: { saw: null, says: '0987 654 321' } }),
    person(other.residentId, { name: { saw: other.name, says: respelled('Thanh') } }),
    person(other.residentId, { name: { saw: other.name, says: respelled('Thành') } }),
    ...headsOf(here),
  ]
  return said.map((about, at) => ({
    correctionId: demoId('correction', at),
    madeAt: `${addDays(dayOf(now), at - 8)}T12:00:00Z`,
    about,
  }))
}

type About = Items['corrections'][number]['about']

/** Of the first home of two both are said to head it. */
function headsOf(homes: readonly Home[]): About[] {
  const [first, second] = homes.find(({ people }) => people.length > 1)?.people ?? []
  if (!first || !second) return []
  return [first, second].map(({ record: { residentId, householdId } }) => {
    return { kind: 'home', householdId, edits: { head: { saw: null, says: residentId } } }
  })
}
