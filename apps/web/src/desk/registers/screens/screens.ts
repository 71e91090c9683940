import { HOMES, PEOPLE } from './homes.ts'
import { PLAIN } from './plain.ts'
import type { Screen } from './screen.ts'
import { MEMBERSHIPS, TEAMS, UNITS } from './teams.ts'

export const SCREENS: readonly Screen[] = [HOMES, PEOPLE, TEAMS, MEMBERSHIPS, ...PLAIN, UNITS]

export function screenCalled(name: string): Screen | undefined {
  return SCREENS.find((screen) => screen.name === name)
}
