import type { Demo } from './demo-clients.ts'

const LANTOA = 'npx -y pnpm@12.21.0 lantoa'

/** What a newcomer types next: log in as the commune's officer, look at the numbers, and ask where one comes from. */
const LOOK_AROUND = [
  `${LANTOA} login --demo commune_officer`,
  `${LANTOA} report --unit 31027 --children`,
  `${LANTOA} explain I-04 --unit 31027.07`,
] as const

export const FIRST_COMMANDS: Readonly<Record<Demo, readonly string[]>> = {
  full: LOOK_AROUND,
  none: LOOK_AROUND,
  empty: LOOK_AROUND,
  reform: [`${LANTOA} login --demo province_officer`, `${LANTOA} report --unit 397 --children --indicator I-05`],
}
