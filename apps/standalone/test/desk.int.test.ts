import AxeBuilder from '@axe-core/playwright'
import type { Role } from '@lantoa/contracts/permissions'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoPeople } from '../src/issuer/people.ts'
import { settled } from '../src/settled.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { COMMUNE, HAMLETS, setUpCommune, setUpHamlet } from './place.ts'

const DESK = { width: 1366, height: 768 }
const PHONE = { width: 360, height: 640 }
const PATIENCE_MS = 30_000

describe.skipIf(whyNoChromium() !== undefined)('the desk in a browser', { timeout: 90_000 }, () => {
  let running: AllInOne
  let browser: Browser

  beforeAll(async () => {
    running = await startAllInOne()
    await setUpCommune(running.as)
    const place = await setUpHamlet(running.as, HAMLETS[0])
    await setUpHamlet(running.as, HAMLETS[1])
    await visitOneOfTwoHomes(running, place)
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  /** A page of somebody who has logged in, and everything that its browser complained about. */
  async function openAs(role: Role, viewport = DESK): Promise<{ page: Page; complaints: string[] }> {
    const context = await browser.newContext({ viewport, locale: 'vi-VN' })
    const client = running.clients.find((one) => one.role === role)
    if (!client) throw new Error(`There is no client for ${role}`)
    const token = clientCredentials({ tokenUrl: `${running.baseUrl}/oidc/token`, ...client })
    const now = Date.now()
    const tokens = { accessToken: await token({ refresh: false }), since: now, renewAt: now + 3_000_000 }
    const keep = `sessionStorage.setItem('lantoa-tokens', ${JSON.stringify(JSON.stringify(tokens))})`
    await context.addInitScript({ content: `if (location.protocol === 'http:') ${keep}` })
    const page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    const complaints: string[] = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
    return { page, complaints }
  }

  const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  const address = (page: Page) => page.url().slice(running.baseUrl.length)

  test('an officer comes to her commune, and from a number to the home behind it', async () => {
    const { page, complaints } = await openAs('commune_officer')
    await page.goto(`${running.baseUrl}/desk/`)
    await heading(page, 'Xã U Minh Thượng')
    expect(address(page)).toBe(`/desk/u/${COMMUNE}`)
    await page.getByRole('row', { name: 'Ấp Minh Thuận 07' }).getByRole('link', { name: '50,0 %' }).click()
    await heading(page, 'Hộ được thăm: Ấp Minh Thuận 07')
    expect(address(page)).toBe(`/desk/i/I-04/u/${HAMLETS[0]}`)
    await page.getByText('1 / 2', { exact: true }).first().waitFor()
    await page.getByRole('cell', { name: HAMLETS[0] }).waitFor()
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.getByRole('link', { name: 'Mẫu số' }).click()
    await page.getByRole('cell', { name: HAMLETS[0] }).nth(1).waitFor()
    const facts = asked.filter((path) => path.startsWith('/reporting/'))
    expect(facts).toEqual(['/reporting/v1/indicators/I-04/contributors'])
    await page.goBack()
    await page.goBack()
    await heading(page, 'Xã U Minh Thượng')
    expect(complaints).toEqual([])
  })

  test('who is not logged in picks who she is, and is back on the page that she asked for', async () => {
    const page = await (await browser.newContext({ viewport: DESK, locale: 'vi-VN' })).newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    const addresses: string[] = []
    page.on('framenavigated', (frame) => addresses.push(frame.url()))
    await page.goto(`${running.baseUrl}/desk/u/${COMMUNE}?view=as-was`)
    const officer = demoPeople(running.clients, 'full').find(({ role }) => role === 'commune_officer')
    await page.locator(`[name=person][value="${officer?.subject}"]`).click()
    await heading(page, 'Xã U Minh Thượng')
    expect(address(page)).toBe(`/desk/u/${COMMUNE}?view=as-was`)
    expect(addresses.join('\n')).not.toMatch(/access_token|eyJ/)
    await page.reload()
    await heading(page, 'Xã U Minh Thượng')
  })

  test('time, boundaries and order stand in the address, which shows the same to the next one', async () => {
    const { page } = await openAs('commune_officer')
    await page.goto(`${running.baseUrl}/desk/u/${COMMUNE}`)
    await heading(page, 'Xã U Minh Thượng')
    await page.getByLabel('Thời gian').selectOption('month')
    const field = page.getByLabel('Ngày', { exact: true })
    await field.fill('3/17/2026')
    await page.getByRole('button', { name: 'Xem' }).click()
    await page.getByText('Hãy gõ ngày có thật').waitFor()
    expect([await field.getAttribute('aria-invalid'), address(page)]).toEqual(['true', `/desk/u/${COMMUNE}`])
    await field.fill('17/03/2026')
    await page.keyboard.press('Enter')
    await page.waitForURL(/period=2026-03$/)
    expect(await page.getByLabel('Ngày', { exact: true }).inputValue()).toBe('01/03/2026')
    await page.getByRole('link', { name: 'Địa giới khi đó' }).click()
    await page.waitForURL(/period=2026-03&view=as-was$/)
    const { page: other } = await openAs('commune_officer')
    await other.goto(page.url())
    await other.getByText('từ 1/3 đến 31/3/2026').first().waitFor()
    expect(await other.getByLabel('Thời gian').inputValue()).toBe('month')
    expect(await other.getByRole('link', { name: 'Địa giới khi đó' }).getAttribute('aria-current')).toBe('true')
  })

  test('what is not there, or not hers, has a sentence and a way on', async () => {
    const { page } = await openAs('commune_officer')
    await page.goto(`${running.baseUrl}/desk/u/91`)
    await page.getByText('Đơn vị này nằm ngoài các đơn vị của bạn.').waitFor()
    await page.getByRole('link', { name: 'Về đơn vị của tôi' }).click()
    await heading(page, 'Xã U Minh Thượng')
    await page.goto(`${running.baseUrl}/desk/u/${COMMUNE}?on=2026-02-31`)
    await page.getByRole('link', { name: 'Xem số liệu hôm nay' }).click()
    await heading(page, 'Xã U Minh Thượng')
    await page.goto(`${running.baseUrl}/desk/nowhere`)
    await page.getByText('Không có trang này.').waitFor()
  })

  test('without a network the page says so, and goes on when it is back', async () => {
    const { page } = await openAs('commune_officer')
    await page.route('**/reporting/**', (route) => route.abort())
    await page.goto(`${running.baseUrl}/desk/u/${COMMUNE}`)
    await page.getByText('Chưa kết nối được với hệ thống.').first().waitFor()
    await page.unroute('**/reporting/**')
    await page.getByRole('button', { name: 'Thử lại' }).first().click()
    await heading(page, 'Xã U Minh Thượng')
  })

  test('who chose English, and can not fetch it, reads Vietnamese', async () => {
    const { page } = await openAs('commune_officer')
    await page.addInitScript({ content: "localStorage.setItem('lantoa-language', 'en')" })
    await page.route('**/assets/en-*.js', (route) => route.abort())
    await page.goto(`${running.baseUrl}/desk/u/${COMMUNE}`)
    await page.getByRole('link', { name: 'Địa giới khi đó' }).waitFor()
  })

  test.each([
    ['1366 × 768', DESK],
    ['360 × 640', PHONE],
  ])(
    'at %s nothing is inaccessible or lies outside, in both languages',
    async (_what, viewport) => {
      const { page } = await openAs('commune_officer', viewport)
      for (const english of [false, true]) {
        for (const path of [`u/${COMMUNE}`, `i/I-04/u/${HAMLETS[0]}`, 'u/91', 'gallery']) {
          await page.goto(`${running.baseUrl}/desk/${path}`)
          await page.locator('footer').waitFor()
          await page.waitForLoadState('networkidle')
          if (english && (await page.locator('html').getAttribute('lang')) === 'vi') {
            await page.getByRole('button', { name: 'English' }).click()
            await page.locator('html[lang=en]').waitFor()
          }
          const { violations } = await new AxeBuilder({ page }).analyze()
          expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([])
          const width = await page.evaluate('document.documentElement.scrollWidth')
          expect(width, `${path} is wider than the screen`).toBeLessThanOrEqual(viewport.width)
        }
      }
    },
    180_000,
  )
})

async function visitOneOfTwoHomes({ as }: AllInOne, { hamletCode, teamId }: { hamletCode: string; teamId: string }) {
  const homes = [uuid(), uuid()] as const
  for (const householdId of homes) {
    const body = { hamletCode, openedOn: '2025-09-01' }
    await as('commune_officer').identity.registerHousehold({ params: { householdId }, body }).orThrow()
  }
  const body = {
    ...{ householdId: homes[0], teamId, visitorIds: [uuid()], startedAt: new Date().toISOString() },
    ...{ outcome: 'done' as const, actions: [] },
  }
  await as('commune_officer')
    .teams.recordVisit({ params: { visitId: uuid() }, body })
    .orThrow()
  await settled(as('admin'), { patience: PATIENCE_MS })
}
