const LANTOA = 'npx -y pnpm@12.21.0 lantoa'

/** What a newcomer types next: log in as the commune's officer, look at the numbers, and ask where one comes from. */
export const FIRST_COMMANDS = [
  `${LANTOA} login --demo commune_officer`,
  `${LANTOA} report --unit 31027 --children`,
  `${LANTOA} explain I-04 --unit 31027.07`,
] as const
