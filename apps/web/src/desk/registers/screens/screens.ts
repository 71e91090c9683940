import { HOMES, PEOPLE } from './homes.ts'
import { PLAIN } from './plain.ts'
import type { Screen } from './screen.ts'
import { ATTENDANCE_LIST, SESSION_LIST } from './sessions.ts'
import { MEMBERSHIPS, TEAMS, UNITS } from './teams.ts'

export const SCREENS: readonly Screen[] = [
  HOMES,
  PEOPLE,
  TEAMS,
  MEMBERSHIPS,
  SESSION_LIST,
  ATTENDANCE_LIST,
  ...PLAIN,
  UNITS,
]

export function screenCalled(name: string): Screen | undefined {
  return SCREENS.find((screen) => screen.name === name)
}
