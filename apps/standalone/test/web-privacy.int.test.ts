import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { freePort } from '@lantoa/testkit/free-port'
import { dayOf } from '@lantoa/vietnam/days'
import { type Browser, chromium, type Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readSettings } from '../src/config.ts'
import { demoPeople } from '../src/issuer/people.ts'
import { settled } from '../src/settled.ts'
import { type Standalone, startStandalone } from '../src/standalone.ts'
import { followTrail, type Kept, keptBy, type Trail } from './browser-trail.ts'
import { clientsOf } from './deployment.ts'
import { findAny } from './disguises.ts'
import { PHONE } from './inspect-page.ts'
import { readLogs, readMetrics } from './left-behind.ts'
import { DESK, openDesk } from './open-desk.ts'
import { NOTED, OF_ACCOUNTS, OF_RESIDENTS, PERSONAL } from './personal-data.ts'
import { personIn } from './personal-journey.ts'
import { COMMUNE, HAMLETS, setUpCommune, setUpHamlet } from './place.ts'
import { preparedFolder } from './prepared-data.ts'

const PIN = '471903'
const PATIENCE_MS = 60_000
const NAME = `Y ${OF_RESIDENTS.name}`
const householdId = uuid()

/** Walks whole journeys over a home whose words occur nowhere else, and looks for them wherever a browser goes. */
describe.skipIf(whyNoChromium() !== undefined)('the pages leave nothing personal', { timeout: 120_000 }, () => {
  const stops: (() => Promise<unknown>)[] = []
  let standalone: Standalone
  let dataDir: string
  let browser: Browser
  let teamId: string
  const trails: Trail[] = []
  const kept: Kept[] = []

  beforeAll(async () => {
    const folder = await preparedFolder()
    dataDir = folder.path
    const LANTOA_PORT = String(await freePort())
    standalone = await startStandalone(
      readSettings({ LANTOA_PORT, LANTOA_DATA_DIR: dataDir, LANTOA_LOG_LEVEL: 'trace' }),
    )
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
    stops.push(folder.remove, standalone.stop, () => browser.close())
    const volunteer = demoPeople(standalone.clients, 'full').find(({ role }) => role === 'volunteer')?.subject ?? ''
    teamId = await setUpHome(standalone, volunteer)
    await walkTheRound(volunteer)
    await workAtTheDesk()
  }, 300_000)
  afterAll(async () => {
    for (const stop of stops.toReversed()) await stop()
  })

  /** Logs in, fetches, searches, visits, notes, sends, makes a code to be paid by, and locks. */
  async function walkTheRound(volunteer: string): Promise<void> {
    const context = await browser.newContext({ viewport: PHONE, locale: 'vi-VN' })
    trails.push(await followTrail(context))
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    const tap = (name: string) => page.getByRole('button', { name, exact: true }).click()
    const type = async (label: string, text: string, button: string) => {
      await page.getByLabel(label).fill(text)
      await tap(button)
    }
    await page.goto(`${standalone.baseUrl}/field/`)
    await tap('Đăng nhập')
    await page.locator(`[name=person][value="${volunteer}"]`).click()
    await type('Mã PIN, 6 chữ số', PIN, 'Tiếp')
    await type('Mã PIN, 6 chữ số', PIN, 'Lưu mã PIN')
    await page.getByText('Đã đến 0 trong 1 nhà.').waitFor()
    await page.evaluate('navigator.serviceWorker.ready')
    await page.getByRole('link', { name: 'Tìm nhà' }).click()
    await page.getByLabel('Tên người, số nhà, đường').fill('kwongsrak')
    await page.getByRole('link', { name: `Nhà ${NAME}` }).click()
    await page.getByText(OF_RESIDENTS.lane).first().waitFor()
    await page.getByRole('link', { name: 'Ghi lượt thăm' }).click()
    await tap('Có, gặp được')
    await tap('Hẹn lần khác')
    await page.getByRole('link', { name: /^Ghi chú/ }).click()
    await type('Ghi ngắn. Không ghi số căn cước, số tài khoản.', NOTED.note, 'Tiếp')
    await tap('Lưu lượt thăm')
    await page.getByRole('link', { name: 'Tất cả đã gửi' }).waitFor()
    kept.push(await keptBy(page))
    await page.goto(`${standalone.baseUrl}/field/phone`)
    await type('Mã PIN, 6 chữ số', PIN, 'Mở')
    await tap('Khóa máy')
    await page.getByRole('heading', { name: 'Nhập mã PIN' }).waitFor()
    kept.push(await keptBy(page))
  }

  /** Board, drill-down with names, the register of people, a round sheet, a VietQR sheet. */
  async function workAtTheDesk(): Promise<void> {
    await settled(clientsOf({ ...standalone, issuer: `${standalone.baseUrl}/oidc` })('admin'), {
      patience: PATIENCE_MS,
    })
    const { page } = await openDesk(browser, standalone, 'commune_officer', DESK)
    trails.push(await followTrail(page.context()))
    const open = (path: string) => page.goto(`${standalone.baseUrl}/desk/${path}`)
    const press = (name: string) => page.getByRole('button', { name, exact: true }).click()
    await open(`u/${COMMUNE}`)
    await page.getByRole('heading', { level: 1, name: 'Xã U Minh Thượng' }).waitFor()
    await open(`i/I-04/u/${HAMLETS[0]}?on=${dayOf(new Date())}&part=denominator`)
    await press('Hiện tên')
    await page.getByRole('cell', { name: NAME }).waitFor()
    await open(`registers/residents?unit=${COMMUNE}`)
    await press('Hiện danh sách')
    await page.getByRole('link', { name: NAME }).click()
    await page.getByText(OF_RESIDENTS.phone).first().waitFor()
    await open(`print/round-sheet?team=${teamId}`)
    await press('Hiện tên và địa chỉ')
    await page.getByRole('heading', { name: `Nhà ${NAME}` }).waitFor()
    await open('print/vietqr')
    await page.getByLabel('Ngân hàng').selectOption('Agribank')
    await page.getByLabel('Số tài khoản').fill(OF_ACCOUNTS.number)
    await page.getByLabel('Tên điểm bán hoặc người nhận').fill(NAME)
    await page.getByLabel(/^Nội dung/).fill(OF_ACCOUNTS.purpose)
    await press('Làm mã')
    await page.getByText('Quét mã để chuyển tiền').waitFor()
    kept.push(await keptBy(page))
  }

  test('in addresses and headers', () =>
    expectNone(
      trails.flatMap(({ addresses }) => addresses),
      100,
    ))
  test('in titles and on the console', () =>
    expectNone(
      trails.flatMap(({ said }) => said),
      5,
    ))
  test.each(['storage', 'caches', 'databases', 'cookies'] as const)('in the %s of the browser', (place) => {
    expect(kept).toHaveLength(3)
    expectNone(
      kept.map((one) => one[place]),
      3,
    )
  })
  test('in logs', async () => expectNone(await readLogs(dataDir), 2))
  test('in metrics', async () => expectNone(await readMetrics(standalone), 4))

  test('and a name that is put into each of these places is found there', async () => {
    const context = await browser.newContext()
    const trail = await followTrail(context)
    const page = await context.newPage()
    await page.goto(`${standalone.baseUrl}/field/`)
    await putEverywhere(page, OF_RESIDENTS.name)
    const places = { ...(await keptBy(page)), addresses: trail.addresses.join('\n'), said: trail.said.join('\n') }
    for (const [place, text] of Object.entries(places))
      expect([place, findAny(PERSONAL, text)]).toEqual([place, [OF_RESIDENTS.name]])
  })

  test('and what was looked through is not empty: packs, the app, a session', () => {
    const [round] = kept
    expect(round?.databases).toContain('packs')
    expect(round?.caches).toContain('Đã lưu trên máy')
    expect(kept.at(-1)?.storage).toContain('lantoa-tokens')
  })
})

function expectNone(texts: readonly string[], least: number): void {
  expect(texts.length).toBeGreaterThanOrEqual(least)
  expect(texts.flatMap((text) => findAny(PERSONAL, text).map((found) => [found, text.slice(0, 200)]))).toEqual([])
}

async function setUpHome({ baseUrl, clients }: Standalone, volunteer: string): Promise<string> {
  const as = clientsOf({ baseUrl, issuer: `${baseUrl}/oidc`, clients })
  await setUpCommune(as)
  const { hamletCode, teamId } = await setUpHamlet(as, HAMLETS[0])
  const { identity, teams } = as('commune_officer')
  const member = { bodyId: teamId, personId: volunteer, role: 'member' as const, from: '2026-01-01' }
  await teams
    .joinBody({ params: { membershipId: uuid() }, body: { ...member, affiliations: ['women_union'] } })
    .orThrow()
  const address = { number: OF_RESIDENTS.house, lane: OF_RESIDENTS.lane }
  await identity
    .registerHousehold({ params: { householdId }, body: { hamletCode, openedOn: '2025-07-01', address } })
    .orThrow()
  await identity.registerResident({ params: { residentId: uuid() }, body: personIn(householdId) }).orThrow()
  return teamId
}

/** A name, in one place of each kind, as a careless page would leave it. */
async function putEverywhere(page: Page, name: string): Promise<void> {
  await page.evaluate(`(async (name) => {
    document.title = name
    document.cookie = 'last=' + encodeURIComponent(name)
    sessionStorage.setItem('last', name)
    await (await caches.open('answers')).put('/home', new Response(name))
    const db = await new Promise((resolve) => {
      const request = indexedDB.open('homes')
      request.onupgradeneeded = () => request.result.createObjectStore('homes')
      request.onsuccess = () => resolve(request.result)
    })
    const bytes = new TextEncoder().encode(JSON.stringify({ name }))
    await new Promise((resolve) => {
      db.transaction('homes', 'readwrite').objectStore('homes').put(bytes, 1).onsuccess = resolve
    })
    db.close()
    await fetch('/session.json?name=' + name)
  })(${JSON.stringify(name)})`)
}
