import { familyName, fullName } from '../src/demo/names.ts'
import { createRandom } from '../src/demo/random.ts'
import type { Scenario } from './scenario.ts'

type Person = readonly [name: string, bornIn: number]
type Door = { readonly number: string; readonly people: readonly Person[] }

/** The five homes of the evening, as their neighbours know them: each by who is the oldest. */
export const DOORS = {
  grandmother: {
    number: '1',
    people: [
      ['Nguyễn Thị Sáu', 1948],
      ['Nguyễn Thị Lài', 1979],
    ],
  },
  refusing: { number: '3', people: [['Nguyễn Văn Bảy', 1960]] },
  student: { number: '5', people: [['Nguyễn Minh Khoa', 2006]] },
  trader: { number: '7', people: [['Nguyễn Thị Tư', 1972]] },
  absent: { number: '9', people: [['Nguyễn Văn Chín', 1955]] },
} as const satisfies Record<string, Door>

/** Where they begin among the homes of the hamlet: behind those that were visited before. */
const FIRST = 100

/** The scenario with names and addresses at the five doors; who else lives there is younger. */
export function withDoors(scenario: Scenario): Scenario & { doors: readonly Scenario['homes'][number][] } {
  const known: readonly Door[] = Object.values(DOORS)
  const doors = scenario.homes.slice(FIRST, FIRST + known.length)
  const addresses = new Map(
    doors.map(({ householdId }, at) => [householdId, { lane: 'Kênh 5', ...numberOf(known[at]) }]),
  )
  const people = new Map(
    doors.flatMap(({ residentIds }, at) => residentIds.map((id, index) => [id, personOf(known[at]?.people[index])])),
  )
  return {
    ...scenario,
    doors,
    households: scenario.households.map((home) => {
      const address = addresses.get(home.householdId)
      return address ? { ...home, address } : home
    }),
    residents: scenario.residents.map((person, at) => ({
      ...person,
      ...(people.get(person.residentId) ?? neighbour(at)),
    })),
  }
}

function numberOf(door: Door | undefined) {
  return door ? { number: door.number } : {}
}

function personOf([name, year]: Person = ['Nguyễn Văn Út', 2008]) {
  return { name, birth: { year } }
}

/** So many names and years that hardly two of them are taken for one. */
function neighbour(at: number) {
  const random = createRandom(at + 1)
  const name = fullName(random, familyName(random), 'female')
  return { name, birth: { year: random.between(1940, 2008) } }
}
