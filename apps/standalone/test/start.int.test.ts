import { existsSync } from 'node:fs'
import { chmod, chown, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { freePort } from '@lantoa/testkit/free-port'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoClients } from '../src/demo-clients.ts'
import { clientsOf, temporaryFolder } from './deployment.ts'
import { type MainProcess, startMain } from './main-process.ts'

const NOBODY = 65_534

describe('a first start', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let env: Record<string, string>
  let running: MainProcess

  beforeAll(async () => {
    folder = await temporaryFolder()
    env = { LANTOA_PORT: String(await freePort()), LANTOA_DATA_DIR: folder.path }
  })
  afterAll(async () => {
    running.child.kill('SIGTERM')
    await running.ended
    await folder.remove()
  })

  test('brings the demo data, also when it is killed on the way', async () => {
    const killed = startMain(env)
    await killed.printed('residents')
    killed.child.kill('SIGKILL')
    expect(await killed.ended).toBe('SIGKILL')
    running = startMain(env)
    await running.printed('Ctrl-C stops it')
    const [{ clientSecret = '' } = {}] = demoClients(folder.path)
    expect(clientSecret.length).toBeGreaterThan(20)
    expect(running.output()).not.toContain(clientSecret)
    expect(running.output()).toContain(`Open http://127.0.0.1:${env.LANTOA_PORT}`)
  }, 300_000)

  test('the numbers are there as soon as it says that it runs', async () => {
    const baseUrl = `http://127.0.0.1:${env.LANTOA_PORT}`
    const as = clientsOf({ baseUrl, issuer: `${baseUrl}/oidc`, clients: demoClients(folder.path) })
    const { reporting } = as('observer')
    const { values } = await reporting.getUnitValues({ params: { unit: '31027.07' } }).orThrow()
    const known = new Map(values.map((value) => [value.indicatorId, value]))
    expect(known.get('I-05')?.denominator).toBe(120)
    for (const id of ['I-01', 'I-02', 'I-05', 'I-06', 'I-14', 'I-26', 'I-27', 'I-46', 'I-47'])
      expect(known.get(id)?.numerator).toBeGreaterThan(0)
    expect(await as('admin').reporting.recompute().orThrow()).toMatchObject({ differing: 0 })
  }, 60_000)

  test.each([
    ['/', 'Bàn làm việc', ['đang được nạp'], 2],
    ['/dev', 'lantoa login --demo commune_officer', ['still coming'], 10],
  ])('the page at %s leads on', async (path, says, silentAbout, links) => {
    const baseUrl = `http://127.0.0.1:${env.LANTOA_PORT}`
    const page = await (await fetch(`${baseUrl}${path}`)).text()
    for (const text of silentAbout) expect(page).not.toContain(text)
    expect(page).toContain(says)
    const found = [...page.matchAll(/href="([^"]+)"/g)].map(([, to]) => to)
    expect(found.length).toBeGreaterThanOrEqual(links)
    for (const to of found) expect((await fetch(`${baseUrl}${to}`)).status, to).toBe(200)
  })

  test.each(['/desk/', '/teams/openapi.json'])('what loads %s is sent packed to who takes it so', async (path) => {
    const address = `http://127.0.0.1:${env.LANTOA_PORT}${path}`
    const text = await (await fetch(address)).text()
    const [script] = /\/desk\/assets\/desk-[^"]+\.js/.exec(text) ?? [path]
    const at = new URL(script, address)
    expect((await fetch(at)).headers.get('Content-Encoding')).toMatch(/^(gzip|br|deflate)$/)
    expect((await fetch(at, { headers: { 'Accept-Encoding': 'identity' } })).headers.get('Content-Encoding')).toBeNull()
  })

  test.each([
    ['the port is in use', () => env, /^Port \d+ is in use\. .*LANTOA_PORT/],
    [
      'the folder is in use',
      async () => ({ ...env, LANTOA_PORT: String(await freePort()) }),
      /^Another Lan Tỏa uses .*LANTOA_DATA_DIR/,
    ],
  ])('a second one gives way: %s', async (_why, envOf, line) => {
    await expectRefusal(await envOf(), line)
  })

  test('Ctrl-C, sent twice as pnpm does, stops it with its Postgres', async () => {
    running.child.kill('SIGINT')
    running.child.kill('SIGINT')
    expect(await running.ended).toBe(0)
    expect(running.output()).toMatch(/Stopped in [\d.]+ s/)
    expect(existsSync(join(folder.path, 'postgres', 'postmaster.pid'))).toBe(false)
  })

  test('another start has nothing left to bring', async () => {
    running = startMain(env)
    await running.printed('Ctrl-C stops it')
    expect(running.output()).not.toContain('residents')
  }, 30_000)
})

describe('a start that is called off', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let env: Record<string, string>

  beforeAll(async () => {
    folder = await temporaryFolder()
    env = { LANTOA_PORT: String(await freePort()), LANTOA_DATA_DIR: folder.path }
  })
  afterAll(() => folder.remove())

  test('says at once that it stops, and what it waits for; until then the pages at / and /dev said that data is coming', async () => {
    const stopped = startMain(env)
    await stopped.printed('hamlets')
    for (const [path, text] of [
      ['', 'Dữ liệu mẫu đang được nạp ('],
      ['dev', 'Data is still coming ('],
    ]) {
      expect(await (await fetch(`http://127.0.0.1:${env.LANTOA_PORT}/${path}`)).text()).toContain(text)
    }
    stopped.child.kill('SIGINT')
    await stopped.printed('Stopping. What has been brought stays')
    expect(await stopped.ended).toBe(0)
    const [, seconds] = /Stopped in ([\d.]+) s/.exec(stopped.output()) ?? []
    if (Number(seconds) > 1.5) expect(stopped.output()).toContain('Ctrl-C once more ends it at once')
  }, 120_000)

  test.each<[string, (cluster: string) => Promise<void>, (cluster: string) => Promise<void>, RegExp]>([
    [
      'belongs to somebody else after a restore',
      (cluster) => chown(cluster, 0, 0),
      (cluster) => chown(cluster, NOBODY, NOBODY),
      /belongs to another user \(uid 0\), as after a restore\. .* sudo chown -R 65534 .*postgres$/,
    ],
    [
      'is open to everybody after a restore',
      (cluster) => chmod(cluster, 0o755),
      (cluster) => chmod(cluster, 0o700),
      /^Postgres did not start: data directory .* has invalid permissions .*0700/,
    ],
  ])(
    'a folder of Postgres that %s is named with the way on',
    async (_what, spoil, mend, line) => {
      if (process.getuid?.() !== 0) return // only root can give a folder away
      const cluster = join(folder.path, 'postgres')
      await spoil(cluster)
      await expectRefusal(env, line)
      await mend(cluster)
    },
    60_000,
  )
})

describe('what cannot work is said in one line', () => {
  test.each([
    ['a wrong setting', { LANTOA_PORT: 'http' }, /LANTOA_PORT: a port/],
    ['production', { NODE_ENV: 'production' }, /NODE_ENV: .*development/],
    [
      'a broker that is not there',
      { LANTOA_LOG: 'kafka', KAFKA_BROKERS: '127.0.0.1:1' },
      /^Kafka does not answer at 127\.0\.0\.1:1/,
    ],
  ])(
    '%s',
    async (_what, wrong, line) => {
      const folder = await temporaryFolder()
      await expectRefusal({ LANTOA_PORT: String(await freePort()), LANTOA_DATA_DIR: folder.path, ...wrong }, line)
      expect(existsSync(join(folder.path, 'postgres', 'postmaster.pid'))).toBe(false)
      await folder.remove()
    },
    60_000,
  )

  test('a data folder that is a file', async () => {
    const folder = await temporaryFolder()
    const file = join(folder.path, 'file')
    await writeFile(file, '')
    await expectRefusal(
      { LANTOA_PORT: String(await freePort()), LANTOA_DATA_DIR: file },
      /^The data folder .* cannot be used/,
    )
    await folder.remove()
  })
})

async function expectRefusal(env: Record<string, string>, line: RegExp): Promise<void> {
  const refused = startMain(env)
  expect(await refused.ended).toBe(1)
  expect(refused.output().trim().split('\n').at(-1)).toMatch(line)
  expect(refused.output()).not.toMatch(/ at .*\.[jt]s:\d+/)
}
