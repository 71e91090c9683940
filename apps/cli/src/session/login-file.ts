import { randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import type { Io } from '../io.ts'
import { alone } from './alone.ts'

/** Where the services are, when nobody says it. */
export const DEFAULT_URL = 'http://127.0.0.1:8080'

type Place = { url: string; tokenUrl: string; clientId: string }

/** A program, with its secret. */
export type ClientLogin = Place & { clientSecret: string }

/** A person, whose tokens are replaced by new ones again and again. */
export type PersonLogin = Place & Tokens & { issuer: string; revocationUrl?: string }
export type Tokens = { accessToken: string; renewAt: string; refreshToken?: string }

/** Where the services are and as whom they are called. */
export type Login = ClientLogin | PersonLogin

export function isPerson(login: Login): login is PersonLogin {
  return 'accessToken' in login
}

export async function readLogin(io: Io): Promise<Login> {
  const text = await readFile(loginPath(io), 'utf8').catch(() => undefined)
  const login: unknown = text === undefined ? undefined : parse(text)
  if (isLogin(login)) return login
  throw new CliError(text === undefined ? 'You are not logged in.' : `${loginPath(io)} cannot be read.`, {
    exitCode: EXIT.unreachable,
    hint: 'Log in first: `lantoa login --help` shows how.',
  })
}

export async function writeLogin(io: Io, login: Login): Promise<string> {
  return withFile(io, async (path) => {
    await replace(path, login)
    return path
  })
}

/** Replaces the login by what `change` makes of it; no other command reads or writes it alone meanwhile. */
export async function changeLogin<Changed extends Login>(
  io: Io,
  change: (kept: Login) => Promise<Changed>,
): Promise<Changed> {
  return withFile(io, async (path) => {
    const changed = await change(await readLogin(io))
    await replace(path, changed)
    return changed
  })
}

/** Answers what was removed, if it could be read. */
export async function removeLogin(io: Io): Promise<Login | undefined> {
  return withFile(io, async (path) => {
    const kept = await readLogin(io).catch(() => undefined)
    await rm(path, { force: true })
    return kept
  })
}

async function withFile<Result>(io: Io, work: (path: string) => Promise<Result>): Promise<Result> {
  const path = loginPath(io)
  await mkdir(dirname(path), { recursive: true, mode: 0o700 })
  return alone(`${path}.lock`, () => work(path))
}

/** Readable by its owner alone, for it holds a secret; and whole at every moment, for others read it without asking. */
async function replace(path: string, login: Login): Promise<void> {
  const fresh = `${path}.${randomUUID()}`
  await writeFile(fresh, `${JSON.stringify(login, null, 2)}\n`, { mode: 0o600 })
  await rename(fresh, path)
}

function loginPath({ env }: Io): string {
  const folder = env.LANTOA_CONFIG_DIR || join(env.XDG_CONFIG_HOME || join(env.HOME ?? homedir(), '.config'), 'lantoa')
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
  const hasTexts = (...names: string[]) => names.every((name) => typeof fields[name] === 'string')
  return (
    hasTexts('url', 'tokenUrl', 'clientId') &&
    (hasTexts('clientSecret') || hasTexts('issuer', 'accessToken', 'renewAt'))
  )
}
