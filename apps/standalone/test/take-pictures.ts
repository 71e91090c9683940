import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { freePort } from '@lantoa/testkit/free-port'
import { addDays, dayOf, weekStart } from '@lantoa/vietnam/days'
import { type Browser, chromium, type Page } from 'playwright-core'
import { readSettings } from '../src/config.ts'
import { bringDemo } from '../src/demo/demo.ts'
import { demoPeople } from '../src/issuer/people.ts'
import { startStandalone } from '../src/standalone.ts'
import { temporaryFolder } from './deployment.ts'
import { PHONE } from './inspect-page.ts'
import { DESK } from './open-desk.ts'

/** `pnpm pictures`: the pictures in the READMEs, of the pages as they are, with the demo. Takes a minute, and Chromium. */
const FOLDER = join(import.meta.dirname, '../../web/pictures')
const MAX_BYTES = 60_000
const QUALITIES = [80, 65, 50, 35, 20]
const PIN = '471903'
/** Of the demo. */
const COMMUNE = '31027'
const PATIENCE_MS = 60_000

const why = whyNoChromium()
if (why !== undefined) throw new Error(why)
await mkdir(FOLDER, { recursive: true })
const data = await temporaryFolder()
const LANTOA_PORT = String(await freePort())
const standalone = await startStandalone(readSettings({ LANTOA_PORT, LANTOA_DATA_DIR: data.path }))
const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
try {
  await bringDemo({ ...standalone, demo: 'full' }, () => undefined, AbortSignal.timeout(600_000))
  await photographField(browser)
  await photographDesk(browser)
} finally {
  await browser.close()
  await standalone.stop()
  await data.remove()
}

async function photographField(browser: Browser): Promise<void> {
  const page = await openPage(browser, PHONE, 2)
  const tap = (name: string) => page.getByRole('button', { name, exact: true }).click()
  await page.goto(`${standalone.baseUrl}/field/`)
  await tap('Đăng nhập')
  await pick(page, 'volunteer')
  for (const button of ['Tiếp', 'Lưu mã PIN']) {
    await page.getByLabel('Mã PIN, 6 chữ số').fill(PIN)
    await tap(button)
  }
  await page.getByText('Đã đến').waitFor()
  await photograph(page, 'round')
  await page.getByRole('link', { name: /^Nhà / }).nth(1).click()
  await page.getByRole('link', { name: /^Ghi (lượt thăm|thêm một lượt nữa)$/ }).click()
  await page.getByRole('heading', { name: 'Ông/bà gặp được ai không?' }).waitFor()
  await photograph(page, 'visit')
  await tap('Không có ai ở nhà')
  await tap('Lưu lượt thăm')
  await page.getByRole('link', { name: 'Tất cả đã gửi' }).click()
  await page.locator('[data-state=counted]').waitFor()
  await photograph(page, 'receipts')
}

async function photographDesk(browser: Browser): Promise<void> {
  const page = await openPage(browser, DESK, 1)
  const lastWeek = addDays(weekStart(dayOf(new Date())), -1)
  await page.goto(`${standalone.baseUrl}/desk/u/${COMMUNE}?on=${lastWeek}`)
  await pick(page, 'commune_officer')
  const map = page.getByRole('heading', { name: /^Bản đồ ô/ })
  await map.waitFor()
  await photograph(page, 'board')
  await map.evaluate((heading) => heading.scrollIntoView())
  await photograph(page, 'map')
  await page.goto(`${standalone.baseUrl}/desk/i/I-05/u/${COMMUNE}?on=${lastWeek}`)
  await page.getByRole('heading', { name: 'Qua các tháng' }).waitFor()
  await photograph(page, 'indicator')
}

async function openPage(browser: Browser, viewport: typeof DESK, deviceScaleFactor: number): Promise<Page> {
  const page = await (await browser.newContext({ viewport, deviceScaleFactor, locale: 'vi-VN' })).newPage()
  page.setDefaultTimeout(PATIENCE_MS)
  return page
}

async function pick(page: Page, role: string): Promise<void> {
  const person = demoPeople(standalone.clients, 'full').find((one) => one.role === role)
  await page.locator(`[name=person][value="${person?.subject}"]`).click()
}

/** As good as it gets within what a README should weigh. */
async function photograph(page: Page, name: string): Promise<void> {
  await page.waitForLoadState('networkidle')
  await page.evaluate('document.fonts.ready')
  const devtools = await page.context().newCDPSession(page)
  for (const quality of QUALITIES) {
    const { data } = await devtools.send('Page.captureScreenshot', { format: 'webp', quality })
    const picture = Buffer.from(data, 'base64')
    if (picture.length > MAX_BYTES) continue
    await writeFile(join(FOLDER, `${name}.webp`), picture)
    console.log(`${name}.webp: ${picture.length} bytes`)
    return
  }
  throw new Error(`${name} weighs more than ${MAX_BYTES} bytes`)
}
