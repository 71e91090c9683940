import { chmod, mkdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Answers, stage, URL_OF_ALL } from './stage.ts'

test('a login is checked, kept for its owner alone, and forgotten', async () => {
  const { lantoa, file, folder, asked } = await stage({ loggedIn: false })
  await file('secret.txt', 's3cret\n')
  const login = await lantoa('login', '--url', `${URL_OF_ALL}/`, '--client', 'importer', '--secret-file', 'secret.txt')
  expect(login).toMatchObject({
    exitCode: 0,
    out: expect.stringContaining(`Logged in to ${URL_OF_ALL} as importer (admin)`),
  })
  expect(asked.at(-1)?.headers.get('Authorization')).toBe(`Basic ${btoa('importer:s3cret')}`)
  const path = join(folder, 'login.json')
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(login.out).not.toContain('s3cret')

  const who = await lantoa('whoami', '--json')
  expect(JSON.parse(who.out)).toEqual({
    url: URL_OF_ALL,
    clientId: 'importer',
    subject: 'admin-1',
    roles: ['admin'],
    units: ['VN'],
  })
  expect((await lantoa('whoami')).out).toContain('roles     admin\n')
  expect((await lantoa('whoami', '--token')).out).toMatch(/^[\w-]+\.[\w-]+\.[\w-]*\n$/)

  expect(await lantoa('logout')).toMatchObject({ exitCode: 0 })
  expect(await lantoa('whoami')).toMatchObject({ exitCode: 3, err: expect.stringContaining('not logged in') })
})

test('a login file that others could read is closed to them', async () => {
  const { lantoa, folder } = await stage({ env: { LANTOA_CLIENT_SECRET: 'x' } })
  const path = join(folder, 'login.json')
  await chmod(path, 0o644)
  expect(await lantoa('login', '--url', URL_OF_ALL, '--client', 'importer')).toMatchObject({ exitCode: 0 })
  expect((await stat(path)).mode & 0o777).toBe(0o600)
  expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject({ clientId: 'importer', clientSecret: 'x' })
})

const DISCOVERY = 'GET /oidc/.well-known/openid-configuration'

function nobodyListens(): never {
  throw new TypeError('fetch failed', { cause: new Error('ECONNREFUSED') })
}

function timesOut(): never {
  throw new DOMException('The operation timed out.', 'TimeoutError')
}

test.each<[why: string, answers: Answers, err: string]>([
  [
    'the issuer hangs',
    { 'POST /oidc/token': timesOut },
    'Nothing answers at http://lantoa.test (The operation timed out',
  ],
  ['nobody listens', { [DISCOVERY]: nobodyListens }, 'Nothing answers at http://lantoa.test (ECONNREFUSED)'],
  [
    'there is no issuer',
    { [DISCOVERY]: () => new Response('<p>', { status: 404 }) },
    'is not the document of an issuer',
  ],
  ['the secret is wrong', { 'POST /oidc/token': () => new Response('{}', { status: 401 }) }, 'No token for you'],
])('nothing is kept when %s', async (_why, answers, err) => {
  const { lantoa } = await stage({ loggedIn: false, answers, env: { LANTOA_CLIENT_SECRET: 'x' } })
  const login = await lantoa('login', '--url', URL_OF_ALL, '--client', 'a')
  expect(login).toMatchObject({ exitCode: 3, err: expect.stringContaining(err) })
  expect(await lantoa('whoami')).toMatchObject({ exitCode: 3, err: expect.stringContaining('not logged in') })
})

test('--demo takes the client of a role from the data folder', async () => {
  const { lantoa, file, folder, asked } = await stage({ loggedIn: false })
  const login = (role: string) => lantoa('login', '--url', URL_OF_ALL, '--demo', role)
  expect(await login('admin')).toMatchObject({ exitCode: 3, err: expect.stringContaining('pnpm@12.21.0 start') })

  await mkdir(join(folder, '.lantoa'))
  await file('.lantoa/demo-clients.json', JSON.stringify([{ role: 'admin', clientId: 'demo-1', clientSecret: 'd' }]))
  expect(await login('king')).toMatchObject({
    exitCode: 2,
    err: expect.stringContaining('There is one for each of: admin'),
  })
  expect(await login('admin')).toMatchObject({ exitCode: 0, out: expect.stringContaining('as demo-1 (admin)') })
  expect(asked.at(-1)?.headers.get('Authorization')).toBe(`Basic ${btoa('demo-1:d')}`)
})

test('--demo goes where its services run, unless --url is given', async () => {
  const { lantoa, file, folder } = await stage({ loggedIn: false })
  await mkdir(join(folder, '.lantoa'))
  const client = { role: 'admin', clientId: 'demo-1', clientSecret: 'd', url: URL_OF_ALL }
  await file('.lantoa/demo-clients.json', JSON.stringify([client]))
  expect((await lantoa('login', '--demo', 'admin')).out).toContain(`Logged in to ${URL_OF_ALL} as demo-1`)
  const elsewhere = await lantoa('login', '--demo', 'admin', '--url', 'http://other.test')
  expect(elsewhere.out).toContain('Logged in to http://other.test as demo-1')
})
