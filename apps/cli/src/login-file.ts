import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { CliError } from './cli-error.ts'
import { EXIT } from './exit-codes.ts'
import type { Io } from './io.ts'

/** Where the services are and as whom they are called. */
export type Login = { url: string; tokenUrl: string; clientId: string; clientSecret: string }

export async function readLogin(io: Io): Promise<Login> {
  const text = await readFile(loginPath(io), 'utf8').catch(() => undefined)
  const login: unknown = text === undefined ? undefined : parse(text)
  if (isLogin(login)) return login
  throw new CliError(text === undefined ? 'You are not logged in.' : `${loginPath(io)} cannot be read.`, {
    exitCode: EXIT.unreachable,
    hint: 'Log in first: `lantoa login --help` shows how.',
  })
}

/** Readable by its owner alone: it holds a secret. */
export async function writeLogin(io: Io, login: Login): Promise<string> {
  const path = loginPath(io)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  await writeFile(path, `${JSON.stringify(login, null, 2)}\n`, { mode: 0o600 })
  // The mode above counts only for a new file.
  await chmod(path, 0o600)
  return path
}

export async function removeLogin(io: Io): Promise<void> {
  await rm(loginPath(io), { force: true })
}

function loginPath({ env }: Io): string {
  const folder = env.LANTOA_CONFIG_DIR ?? join(env.XDG_CONFIG_HOME ?? join(env.HOME ?? homedir(), '.config'), 'lantoa')
  return join(folder, 'login.json')
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function isLogin(value: unknown): value is Login {
  if (typeof value !== 'object' || value === null) return false
  const fields = value as Record<string, unknown> // any object can be looked at this way
  return ['url', 'tokenUrl', 'clientId', 'clientSecret'].every((name) => typeof fields[name] === 'string')
}
