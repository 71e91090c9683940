import { SKILLS } from '@lantoa/contracts/lists'
import type { Fact, Spell } from './order-fact.ts'
import type { Home } from './order-homes.ts'

export type Seen = {
  home: Home
  on: string
  minute: number
  outcome: 'done' | 'refused' | 'absent'
  alone: boolean
  withdrawn: boolean
}

export function visit(name: string, { home, on, minute, outcome, alone, withdrawn }: Seen, spell: Spell): Fact[] {
  const person = home === 'A' ? 'r1' : 'r2'
  const recorded: Fact = {
    ...{ name, needs: ['T', home, ...(alone ? [person] : [])], repeatable: true },
    tell({ teams }, { id }) {
      const residentId = spell(id(person))
      const level = minute % 2 === 0 ? ('alone' as const) : ('with_help' as const)
      const saw = {
        assessments: SKILLS.map((skill) => ({ residentId, skill, level })),
        uses: [
          { residentId, use: 'smartphone' as const, answer: minute % 3 === 0 ? ('no' as const) : ('yes' as const) },
        ],
      }
      return teams.recordVisit({
        params: { visitId: spell(id(name)) },
        body: {
          ...{ householdId: spell(id(home)), teamId: spell(id('T')), visitorIds: [spell(id('p'))], outcome },
          ...{ startedAt: `${on}T18:${minute}:00+07:00`, ...(alone ? saw : {}) },
        },
      })
    },
  }
  if (!withdrawn) return [recorded]
  const withdrawal: Fact = {
    ...{ name: `${name} withdrawn`, needs: [name], repeatable: true },
    tell: ({ teams }, { id }) =>
      teams.withdrawVisit({ params: { visitId: spell(id(name)) }, body: { reason: 'wrong_home' } }),
  }
  return [recorded, withdrawal]
}
