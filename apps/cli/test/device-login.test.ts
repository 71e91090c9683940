import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { personToken } from '../src/session/person-token.ts'
import { startIssuer } from './device-issuer.ts'
import { stage, tokenOf } from './stage.ts'

async function person(options: Parameters<typeof startIssuer>[0] = {}, signal?: AbortSignal) {
  const issuer = await startIssuer(options)
  const staged = await stage({ loggedIn: false, fetch: globalThis.fetch, ...(signal ? { signal } : {}) })
  const path = join(staged.folder, 'login.json')
  const kept = async () => JSON.parse(await readFile(path, 'utf8'))
  const change = async (fields: object) => writeFile(path, JSON.stringify({ ...(await kept()), ...fields }))
  return { ...staged, ...issuer, path, kept, change, login: () => staged.lantoa('login', '--url', issuer.url) }
}

const LONG_AGO = { renewAt: '2026-01-01T00:00:00.000Z' }

test('a person opens an address, confirms, and is logged in', async () => {
  const { login, lantoa, url, path, kept } = await person({ waits: ['authorization_pending', 'authorization_pending'] })
  const answer = await login()
  expect(answer).toMatchObject({ exitCode: 0, out: expect.stringContaining(`Logged in to ${url} (commune_officer)`) })
  expect(answer.err).toContain(`\n  ${url}/enter?user_code=WDJB-MJHT\n`)
  expect(answer.err).toContain('if it shows the code WDJB-MJHT.')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(await kept()).toMatchObject({ clientId: 'lantoa-cli', refreshToken: 'refresh-0' })
  expect(JSON.parse((await lantoa('whoami', '--json')).out)).toMatchObject({ subject: 'person-1', units: ['31027'] })
})

test('where the address does not hold the code, it is to be typed', async () => {
  const { login, url } = await person({ withCompleteAddress: false })
  expect((await login()).err).toContain(`\n  ${url}/enter\n\nand type the code WDJB-MJHT.`)
})

test('who is asked to slow down waits five seconds longer, and a lost connection is no reason to give up', async () => {
  const { login, session } = await person({ waits: ['hang up', 'slow_down'] })
  expect((await login()).exitCode).toBe(0)
  const [, slowedAt = 0, askedAt = 0] = session.polledAt
  expect(askedAt - slowedAt).toBeGreaterThan(4_900)
}, 15_000)

test.each<[why: string, options: Parameters<typeof startIssuer>[0], err: string]>([
  ['it was refused', { waits: ['access_denied'] }, 'Error: The login was refused in the browser.'],
  ['the issuer says it is too late', { waits: ['expired_token'] }, 'Error: Nobody confirmed the code in time.'],
  [
    'the time has passed',
    { codeLifetime: 0.1, interval: 0.2, waits: ['authorization_pending'] },
    'Error: Nobody confirmed the code in time.',
  ],
  ['the client is unknown', { refusesClient: true }, 'Error: The issuer starts no login by a browser: no such client.'],
])('nobody is logged in when %s', async (_why, options, err) => {
  const { login, lantoa } = await person(options)
  expect(await login()).toMatchObject({ exitCode: 3, err: expect.stringContaining(err) })
  expect((await lantoa('whoami')).err).toContain('not logged in')
})

test('Ctrl-C ends the waiting at once', async () => {
  const interrupted = new AbortController()
  const { login } = await person({ interval: 60 }, interrupted.signal)
  const waiting = login()
  setTimeout(() => interrupted.abort(), 200)
  expect(await waiting).toMatchObject({ exitCode: 130, out: '', err: expect.stringMatching(/\nStopped\.\n$/) })
})

test('a later command refreshes the session and keeps what it got', async () => {
  const { login, lantoa, kept, change, session } = await person()
  await login()
  await change(LONG_AGO)
  expect((await lantoa('whoami')).exitCode).toBe(0)
  expect(await kept()).toMatchObject({ refreshToken: 'refresh-1' })
  expect((await lantoa('whoami')).exitCode).toBe(0)
  expect(session).toMatchObject({ refreshes: 1, ended: false })
})

test('a session that has ended is told in a sentence, whatever the command', async () => {
  const { login, lantoa, change } = await person()
  await login()
  await change({ ...LONG_AGO, refreshToken: 'forgotten' })
  for (const argv of [['whoami'], ['units', 'find', 'x'], ['status']]) {
    expect(await lantoa(...argv)).toMatchObject({
      exitCode: 3,
      err: 'Error: Your session has ended.\n  Log in again: `lantoa login`.\n',
    })
  }
})

test('a command that is under way does not go on as somebody else', async () => {
  const { login, io, kept, change } = await person()
  await login()
  const give = personToken(io, { ...(await kept()), ...LONG_AGO })
  await change({ accessToken: tokenOf({ sub: 'person-2' }) })
  await expect(give({ refresh: false })).rejects.toThrow('Somebody else has logged in')
})

test('processes that refresh at the same time use each refresh token once', async () => {
  const { login, folder, change, kept, session, lantoa } = await person({ delay: 150 })
  await login()
  await change(LONG_AGO)
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
  const env = { ...process.env, LANTOA_CONFIG_DIR: folder }
  const exits = [1, 2, 3, 4].map(() => once(spawn(process.execPath, [main, 'whoami'], { env }), 'close'))
  expect((await Promise.all(exits)).map(([code]) => code)).toEqual([0, 0, 0, 0])
  expect(session).toMatchObject({ refreshes: 1, ended: false })
  expect(await kept()).toMatchObject({ refreshToken: 'refresh-1' })
  await change(LONG_AGO)
  expect((await lantoa('whoami')).exitCode).toBe(0)
}, 20_000)

test('logging out ends the session at the issuer; one that is away keeps nobody logged in', async () => {
  const { login, lantoa, session, change } = await person()
  await login()
  expect(await lantoa('logout')).toMatchObject({ exitCode: 0, out: 'Logged out.\n', err: '' })
  expect(session.revoked).toEqual(['refresh-0'])
  await login()
  await change({ revocationUrl: 'http://127.0.0.1:9/revoke' })
  expect(await lantoa('logout')).toMatchObject({ exitCode: 0, err: expect.stringContaining('could not be told') })
  expect((await lantoa('whoami')).err).toContain('not logged in')
})
