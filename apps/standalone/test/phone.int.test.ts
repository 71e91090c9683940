import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { whyNoChromium } from '@lantoa/testkit/chromium'
import { buildPhonePage } from '@lantoa/web/phone-page'
import type { BrowserContext, Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { POLICY } from '../src/pages.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { type KillableChromium, startChromium } from './chromium.ts'
import { temporaryFolder } from './deployment.ts'
import { HAMLETS, type Place, setUpCommune, setUpHamlet } from './place.ts'

const ROUNDS = Number(process.env.ROUNDS ?? 20)
/** Longer than a round of saving and sending takes. */
const LONGEST_LIFE_MS = 400
const QUOTA = 8_000_000
const TEN_MINUTES_MS = 600_000
const HOMES = 6
const NAME = 'Nguyễn Thị Hoa'

type Receipt = { id: string; state: string; householdId: string }

describe.skipIf(whyNoChromium() !== undefined)('a phone in a browser', { timeout: 60_000 + ROUNDS * 15_000 }, () => {
  let running: AllInOne
  let script: string
  let place: Place
  let homes: readonly string[]
  let profile: Awaited<ReturnType<typeof temporaryFolder>>
  let phone: KillableChromium | undefined

  beforeAll(async () => {
    script = await buildPhonePage()
    running = await startAllInOne()
    await setUpCommune(running.as)
    place = await setUpHamlet(running.as, HAMLETS[0])
    homes = await Promise.all(Array.from({ length: HOMES }, (_, index) => newHome(index)))
  }, 180_000)
  afterAll(() => running?.stop())

  beforeEach(async () => {
    profile = await temporaryFolder()
  })
  afterEach(async () => {
    await phone?.kill()
    await profile.remove()
  })

  async function newHome(index: number): Promise<string> {
    const { identity } = running.as('commune_officer')
    const [householdId, residentId] = [uuid(), uuid()]
    const home = { hamletCode: place.hamletCode, openedOn: '2025-09-01', address: { number: String(index + 1) } }
    await identity.registerHousehold({ params: { householdId }, body: home }).orThrow()
    const person = {
      householdId,
      from: '2026-01-01',
      name: NAME,
      birth: { year: 1950 + index },
      sex: 'female' as const,
    }
    await identity.registerResident({ params: { residentId }, body: person }).orThrow()
    return householdId
  }

  function newVisit(home = 0) {
    const body = { householdId: homes[home], teamId: place.teamId, visitorIds: [uuid()], outcome: 'done' }
    return { kind: 'visit', id: uuid(), body: { ...body, startedAt: new Date().toISOString() } }
  }

  /** A page that holds `src/phone` and nothing else, from the origin of the services. */
  async function openPage(context: BrowserContext, acknowledged = new Set<string>()): Promise<Page> {
    const client = running.clients.find(({ role }) => role === 'volunteer')
    if (!client) throw new Error('There is no volunteer')
    const token = clientCredentials({ tokenUrl: `${running.baseUrl}/oidc/token`, ...client })
    const page = await context.newPage()
    const headers = { 'Content-Security-Policy': POLICY }
    await page.route('**/phone-page/**', (route) =>
      route.request().url().endsWith('.js')
        ? route.fulfill({ contentType: 'text/javascript', body: script })
        : route.fulfill({ contentType: 'text/html', headers, body: '<script type="module" src="page.js"></script>' }),
    )
    await page.exposeFunction('accessToken', () => token({ refresh: false }))
    await page.exposeFunction('acknowledged', (id: string) => void acknowledged.add(id))
    await page.goto(`${running.baseUrl}/phone-page/`)
    await page.waitForFunction('globalThis.phone')
    return page
  }

  function ask<Answer>(page: Page, name: string, ...args: unknown[]): Promise<Answer> {
    return page.evaluate(`phone.${name}(${args.map((arg) => JSON.stringify(arg)).join(', ')})`) as Promise<Answer>
  }

  async function enter(acknowledged?: Set<string>): Promise<Page> {
    phone = await startChromium(profile.path)
    const page = await openPage(phone.context, acknowledged)
    await ask(page, 'enter', 'hoa', '314159')
    return page
  }

  async function visitsAtTheServer(): Promise<string[]> {
    const ids: string[] = []
    for (const householdId of homes) {
      const visits = running.as('volunteer').teams.listVisits.all({ query: { householdId } })
      for await (const { visitId } of visits) ids.push(visitId)
    }
    return ids
  }

  async function sendAll(page: Page): Promise<void> {
    while ((await ask<{ unsent: number }>(page, 'flush')).unsent > 0) await sleep(50)
  }

  test(`killed ${ROUNDS} times while it saves and sends, it loses nothing and sends nothing twice`, async () => {
    const acknowledged = new Set<string>()
    for (let round = 0; round < ROUNDS; round += 1) {
      const page = await enter(acknowledged)
      const known = new Set((await ask<Receipt[]>(page, 'receipts')).map(({ id }) => id))
      expect([...acknowledged].filter((id) => !known.has(id))).toEqual([])
      const before = acknowledged.size
      const visits = Array.from({ length: 200 }, (_, index) => newVisit(index % HOMES))
      ask(page, 'work', visits, round % 2 === 1).catch(() => undefined) // it is killed in it
      while (acknowledged.size === before) await sleep(1)
      await sleep(Math.random() * LONGEST_LIFE_MS)
      await phone?.kill()
    }
    const page = await enter()
    await sendAll(page)
    const receipts = await ask<Receipt[]>(page, 'receipts')
    const sent = receipts.map(({ id }) => id).sort()
    const atTheServer = (await visitsAtTheServer()).sort()
    const lost = [...acknowledged].filter((id) => !atTheServer.includes(id))
    const doubled = atTheServer.length - new Set(sent).size
    console.log(
      `killed ${ROUNDS} times: ${acknowledged.size} visits acknowledged, ${lost.length} lost, ${doubled} doubled`,
    )
    expect(atTheServer).toEqual(sent)
    expect(lost).toEqual([])
    expect(receipts.filter(({ state }) => state !== 'sent' && state !== 'counted')).toEqual([])
    expect(acknowledged.size).toBeGreaterThan(ROUNDS)
  })

  test('when the answer is lost behind the commit, the visit is sent once, and counted', async () => {
    const page = await enter()
    const before = (await visitsAtTheServer()).length
    await ask(page, 'save', newVisit())
    await page.route('**/visits/batch', async (route) => {
      await route.fetch()
      await route.abort()
    })
    expect(await ask(page, 'flush')).toMatchObject({ unsent: 1, problem: { code: 'network-error' } })
    expect(await visitsAtTheServer()).toHaveLength(before + 1)
    await page.unroute('**/visits/batch')
    await sendAll(page)
    expect(await visitsAtTheServer()).toHaveLength(before + 1)
    while ((await ask<{ uncounted: number }>(page, 'flush')).uncounted > 0) await sleep(50)
    expect(await ask(page, 'receipts')).toMatchObject([{ state: 'counted' }])
  })

  test('of two tabs one sends, and the other goes on when it is gone', async () => {
    const page = await enter()
    const other = await openPage(page.context())
    await ask(other, 'enter', 'hoa', '314159')
    await page.route('**/visits/batch', () => undefined) // it hangs
    await ask(page, 'save', newVisit())
    const hanging = page.waitForRequest('**/visits/batch')
    ask(page, 'flush').catch(() => undefined) // its page is closed in it
    await hanging
    expect(await ask(other, 'receipts')).toMatchObject([{ state: 'saved' }])
    expect(await ask(other, 'flush')).toMatchObject({ unsent: 1 })
    await page.close()
    await sendAll(other)
  })

  test('a phone that is years behind records the visit on its day', async () => {
    const page = await enter()
    await page.clock.setFixedTime('2019-01-01T00:10:00Z')
    const { body, ...visit } = newVisit()
    await ask(page, 'save', { ...visit, body: { ...body, startedAt: '2019-01-01T00:00:00Z' } })
    await sendAll(page)
    const { startedAt, deviceAt } = await running
      .as('volunteer')
      .teams.getVisit({ params: { visitId: visit.id } })
      .orThrow()
    expect(Math.abs(Date.now() - TEN_MINUTES_MS - Date.parse(startedAt))).toBeLessThan(60_000)
    expect(deviceAt).toBe('2019-01-01T00:00:00.000Z')
  })

  test('a full phone says so and acknowledges nothing; packs make room', async () => {
    const acknowledged = new Set<string>()
    phone = await startChromium(profile.path)
    const page = await openPage(phone.context, acknowledged)
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Storage.overrideQuotaForOrigin', { origin: running.baseUrl, quotaSize: QUOTA })
    await ask(page, 'enter', 'hoa', '314159')
    await ask(page, 'pull')
    expect(await ask(page, 'homes', place.hamletCode)).toHaveLength(HOMES)
    const { body, ...visit } = newVisit()
    const large = { ...visit, body: { ...body, note: 'x'.repeat(QUOTA) } }
    await expect(ask(page, 'save', large)).rejects.toThrow('QuotaExceededError')
    expect([acknowledged.size, await ask(page, 'receipts'), await ask(page, 'homes', place.hamletCode)]).toEqual([
      0,
      [],
      [],
    ])
    await ask(page, 'save', { ...visit, body })
    await ask(page, 'pull')
    expect([acknowledged.size, (await ask<[]>(page, 'homes', place.hamletCode)).length]).toEqual([1, HOMES])
  })

  test('a phone of which the browser made room says so', async () => {
    const page = await enter()
    await ask(page, 'save', newVisit())
    const cdp = await page.context().newCDPSession(page)
    await cdp.send('Storage.clearDataForOrigin', { origin: running.baseUrl, storageTypes: 'indexeddb' })
    await page.reload()
    await page.waitForFunction('globalThis.phone')
    expect(await ask(page, 'fronts')).toMatchObject([{ evicted: true, unsent: 1 }])
    await ask(page, 'enter', 'hoa', '314159')
    expect(await ask(page, 'standing')).toMatchObject({ evicted: true, lost: 1, unsent: 0 })
  })

  test('nothing that lies on its disk says who lives where', async () => {
    const page = await enter()
    await ask(page, 'pull')
    expect(JSON.stringify(await ask(page, 'homes', place.hamletCode))).toContain(NAME)
    expect(await ask(page, 'search', 'hoa')).toHaveLength(HOMES)
    const { body, ...visit } = newVisit()
    await ask(page, 'save', { ...visit, body: { ...body, note: `Gặp bà ${NAME}` } })
    await phone?.kill()
    const disk = await bytesIn(profile.path)
    expect(holds(disk, place.hamletCode)).toBe(true) // it is read
    expect([NAME, 'Gặp bà', 'residentId', '314159'].filter((text) => holds(disk, text))).toEqual([])
  })
})

async function bytesIn(folder: string): Promise<Buffer> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile())
  return Buffer.concat(await Promise.all(files.map(({ parentPath, name }) => readFile(join(parentPath, name)))))
}

function holds(bytes: Buffer, text: string): boolean {
  return bytes.includes(text, 0, 'utf8') || bytes.includes(text, 0, 'utf16le')
}
