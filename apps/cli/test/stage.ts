import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Io } from '../src/io.ts'
import { run } from '../src/run.ts'
import { writeLogin } from '../src/session/login-file.ts'

export const URL_OF_ALL = 'http://lantoa.test'

export type Asked = { readonly url: URL; readonly body: unknown; readonly headers: Headers }
/** What a service would answer, by method and path: `'GET /teams/v1/units/search'`. A plain value is a 200. */
export type Answers = Record<string, (asked: Asked) => unknown>

type Options = {
  answers?: Answers
  env?: Io['env']
  tty?: number
  signal?: AbortSignal
  loggedIn?: boolean
  /** Instead of the canned answers. */
  fetch?: Io['fetch']
}

const ISSUER: Answers = {
  'GET /oidc/.well-known/openid-configuration': () => ({
    issuer: `${URL_OF_ALL}/oidc`,
    token_endpoint: `${URL_OF_ALL}/oidc/token`,
  }),
  'POST /oidc/token': () => ({
    access_token: tokenOf({ sub: 'admin-1', roles: ['admin'], units: ['VN'] }),
    expires_in: 600,
  }),
}

/** A place to run command lines in: a folder of its own, canned answers, and everything that was printed. */
export async function stage(options: Options = {}) {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-cli-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  const asked: Asked[] = []
  const printed = { out: '', err: '' }
  const screen = options.tty === undefined ? {} : { isTTY: true, columns: options.tty }
  const io: Io = {
    out: { write: (text) => (printed.out += text), ...screen },
    err: { write: (text) => (printed.err += text), ...screen },
    env: { LANTOA_CONFIG_DIR: folder, ...options.env },
    cwd: folder,
    root: folder,
    fetch: options.fetch ?? ((request) => answer({ ...ISSUER, ...options.answers }, request, asked)),
    now: Date.now,
    signal: options.signal ?? new AbortController().signal,
    exitCode: 0,
  }
  if (options.loggedIn !== false) {
    const tokenUrl = `${URL_OF_ALL}/oidc/token`
    await writeLogin(io, { url: URL_OF_ALL, tokenUrl, clientId: 'admin-client', clientSecret: 's3cret' })
  }

  async function lantoa(...argv: string[]) {
    Object.assign(printed, { out: '', err: '' })
    io.exitCode = 0
    const exitCode = await run(argv, io)
    return { exitCode, ...printed }
  }

  async function file(name: string, content: string | Uint8Array): Promise<string> {
    await writeFile(join(folder, name), content)
    return name
  }

  return { lantoa, file, folder, asked, io }
}

export function problem(status: number, code: string, more: object = {}): Response {
  const body = { type: `urn:lantoa:problem:${code}`, title: `Title of ${code}`, status, code, ...more }
  return Response.json(body, { status, headers: { 'Content-Type': 'application/problem+json' } })
}

async function answer(answers: Answers, request: Request, asked: Asked[]): Promise<Response> {
  request.signal.throwIfAborted()
  const url = new URL(request.url)
  const text = await request.text()
  const isJson = request.headers.get('Content-Type')?.startsWith('application/json')
  const one: Asked = { url, body: isJson ? JSON.parse(text) : text, headers: request.headers }
  asked.push(one)
  const given = await answers[`${request.method} ${url.pathname}`]?.(one)
  if (given === undefined) return problem(404, 'not-found')
  return given instanceof Response ? given : Response.json(given)
}

export function tokenOf(claims: object): string {
  return ['{}', JSON.stringify(claims), ''].map((part) => Buffer.from(part).toString('base64url')).join('.')
}
