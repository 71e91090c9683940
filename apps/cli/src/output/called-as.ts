import type { Io } from '../io.ts'

/** How this command line was started; the sources write `lantoa`, which is how it is called where it is installed. */
function calledAs({ env }: Io): string {
  return env.npm_lifecycle_event === 'lantoa' ? 'npx -y pnpm@12.21.0 lantoa' : 'lantoa'
}

/** Text for people in which every command can be typed as it stands. */
export function typeable(io: Io, text: string): string {
  return text.replaceAll(/(?<![\w/@.-])lantoa (?=[a-z-])/g, `${calledAs(io)} `)
}
