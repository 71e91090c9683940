import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { deviceOwners } from '../src/demo/devices.ts'
import { settled } from '../src/settled.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { openDesk } from './open-desk.ts'
import { COMMUNE, HAMLETS, setUpCommune, setUpHamlet } from './place.ts'
import { violationsOn } from './violations.ts'

describe.skipIf(whyNoChromium() !== undefined)('phones on the desk', { timeout: 90_000 }, () => {
  let running: AllInOne
  let browser: Browser
  let page: Page

  beforeAll(async () => {
    running = await startAllInOne()
    await setUpCommune(running.as)
    const { teamId } = await setUpHamlet(running.as, HAMLETS[0])
    await setUpHamlet(running.as, HAMLETS[1])
    await bringPhone(teamId, deviceOwners()[0]?.personId ?? '')
    await settled(running.as('admin'), { patience: 60_000 })
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })
  beforeEach(async () => {
    ;({ page } = await openDesk(browser, running, 'commune_officer'))
  })

  /** A member with a phone on which twelve records lie. */
  async function bringPhone(bodyId: string, personId: string): Promise<void> {
    const membership = { bodyId, personId, role: 'leader' as const, from: '2026-01-01' }
    await running
      .as('commune_officer')
      .teams.joinBody({ params: { membershipId: uuid() }, body: { ...membership, affiliations: ['hamlet_office'] } })
      .orThrow()
    const { teams } = running.as('volunteer', personId)
    const params = { deviceId: uuid() }
    const appVersion = '1.0.0'
    await teams.registerDevice({ params, body: { name: 'Máy xanh', kind: 'phone', appVersion } }).orThrow()
    const report = { pending: 12, oldestPendingAt: '2026-03-11T11:00:00Z', storage: null, persisted: false, skewMs: 0 }
    await teams.sendHeartbeat({ params, body: { ...report, appVersion } }).orThrow()
  }

  async function inspect(): Promise<void> {
    const violations = await violationsOn(page)
    expect(violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`)).toEqual([])
  }

  test('explain why a team is silent', async () => {
    await page.goto(`${running.baseUrl}/desk/u/${COMMUNE}`)
    await page.getByText(/12 lượt còn trên máy, lần cuối máy có mạng/).waitFor()
    await page.getByRole('cell', { name: 'Không có máy' }).waitFor()
    await page.getByRole('link', { name: 'Xem các máy' }).click()
    await page.getByRole('heading', { level: 1, name: 'Máy của Xã U Minh Thượng' }).waitFor()
    expect(page.url()).toBe(`${running.baseUrl}/desk/devices?unit=${COMMUNE}`)
  })

  test('and the log of reads stand beside the figures of a commune', async () => {
    const { identity } = running.as('commune_officer')
    const [householdId, residentId] = [uuid(), uuid()]
    const since = '2025-09-01'
    await identity
      .registerHousehold({ params: { householdId }, body: { hamletCode: HAMLETS[0], openedOn: since } })
      .orThrow()
    const person = { householdId, from: since, name: 'Lý Thử', birth: { year: 1950 }, sex: 'female' as const }
    await identity.registerResident({ params: { residentId }, body: person }).orThrow()
    await identity.getResident({ params: { residentId } }).orThrow()
    await page.goto(`${running.baseUrl}/desk/u/${COMMUNE}`)
    await page.getByRole('link', { name: 'Ai đã xem thông tin' }).click()
    await page.getByRole('heading', { level: 1, name: 'Ai đã xem thông tin: Xã U Minh Thượng' }).waitFor()
    await page.getByRole('cell', { name: 'Mở một hồ sơ' }).waitFor()
    await inspect()
    expect(await page.content()).not.toContain('Lý Thử')
    await page.goto(`${running.baseUrl}/desk/access?unit=${COMMUNE}&period=2026-01-01..2026-01-31`)
    await page.getByText('Không ai xem trong thời gian này.').waitFor()
  })

  test('are revoked and restored after a question', async () => {
    await page.goto(`${running.baseUrl}/desk/devices`)
    const row = page.getByRole('row', { name: 'Máy xanh' })
    await row.getByText('12, lâu nhất từ').waitFor()
    await inspect()
    await page.getByRole('link', { name: 'Đã khóa' }).click()
    await page.getByText('Không có máy nào.').waitFor()
    await page.getByRole('link', { name: 'Còn lượt chưa gửi' }).click()
    await row.getByRole('button', { name: 'Khóa từ xa' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Thôi' }).click()
    await row.getByRole('button', { name: 'Khóa từ xa' }).click()
    await page.getByLabel('Vì sao khóa').selectOption('Bị lấy trộm')
    await inspect()
    await page.getByRole('dialog').getByRole('button', { name: 'Khóa từ xa' }).click()
    await row.getByText('Bị lấy trộm').waitFor()
    await row.getByRole('button', { name: 'Cho dùng lại' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Cho dùng lại' }).click()
    await row.getByText('Đang dùng').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
  })
})
