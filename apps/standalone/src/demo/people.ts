import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import { familyName, fullName } from './names.ts'
import { HAMLETS, type Hamlet, SINCE } from './places.ts'
import { createRandom, type Random } from './random.ts'

export type Person = { residentId: string; birthYear: number; record: Items['residents'][number] }

/** A home with what the other parts of the demo need to know of it. */
export type Home = {
  number: number
  hamlet: Hamlet
  householdId: string
  record: Items['households'][number]
  people: readonly Person[]
}

const MOST_PEOPLE = 10

/** Every home with those who live in it; each from a seed of its own, so that none depends on the others. */
export function createHomes(): Home[] {
  const places = HAMLETS.flatMap((hamlet) => Array.from({ length: hamlet.households }, () => hamlet))
  return places.map((hamlet, number) => createHome(hamlet, number, createRandom(number + 1)))
}

function createHome(hamlet: Hamlet, number: number, random: Random): Home {
  const householdId = demoId('household', number)
  const family = familyName(random)
  const birthYears = createFamily(random)
  const address = { number: String(random.between(1, 300)), lane: `Tổ ${random.between(1, 6)}` }
  const devices = random.chance(0.88) ? ['smartphone' as const] : random.chance(0.6) ? ['keypad_phone' as const] : []
  const people = birthYears.map(({ year, sex, sameFamily }, index) => {
    const residentId = demoId('resident', number * MOST_PEOPLE + index)
    const name = fullName(random, sameFamily ? family : familyName(random), sex)
    const birth = random.chance(0.2) ? { year } : { date: dateIn(random, year) }
    return { residentId, birthYear: year, record: { residentId, householdId, from: SINCE, name, birth, sex } }
  })
  return {
    number,
    hamlet,
    householdId,
    record: { householdId, hamletCode: hamlet.code, openedOn: SINCE, address, devices },
    people,
  }
}

type Relative = { year: number; sex: 'male' | 'female'; sameFamily: boolean }

/** A couple or one person, their children, and often a grandparent: three and a half people on average. */
function createFamily(random: Random): Relative[] {
  const head = random.between(1952, 1998)
  const relatives: Relative[] = [{ year: head, sex: random.chance(0.7) ? 'male' : 'female', sameFamily: true }]
  if (random.chance(0.82)) relatives.push({ year: head + random.between(0, 5), sex: 'female', sameFamily: false })
  const children = head > 1960 ? random.pick([0, 1, 1, 2, 2, 2, 3]) : random.pick([0, 0, 1])
  for (let child = 0; child < children; child += 1) {
    const year = Math.min(head + random.between(22, 36), 2024)
    relatives.push({ year, sex: random.chance(0.5) ? 'male' : 'female', sameFamily: true })
  }
  if (head > 1968 && random.chance(0.3)) {
    relatives.push({ year: head - random.between(20, 30), sex: 'female', sameFamily: false })
  }
  return relatives
}

function dateIn(random: Random, year: number): string {
  const month = String(random.between(1, 12)).padStart(2, '0')
  return `${year}-${month}-${String(random.between(1, 28)).padStart(2, '0')}`
}
