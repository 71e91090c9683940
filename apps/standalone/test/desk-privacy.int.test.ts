import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { type Browser, chromium } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { DESK, openDesk } from './open-desk.ts'
import { COMMUNE, HAMLETS, setUpCommune, setUpHamlet } from './place.ts'
import { violationsOn } from './violations.ts'

const SINCE = '2026-03-17'
const NAME = 'Lý Thị Thử'

describe.skipIf(whyNoChromium() !== undefined)('rights over personal data at the desk', { timeout: 90_000 }, () => {
  let running: AllInOne
  let browser: Browser

  beforeAll(async () => {
    running = await startAllInOne()
    await setUpCommune(running.as)
    await setUpHamlet(running.as, HAMLETS[0])
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  test('the privacy officer sees what is late, hands out what is kept, and erases who asked for it', async () => {
    const { residentId, see, erase } = await ask(running)
    const { page, complaints } = await openDesk(browser, running, 'privacy_officer', DESK)
    await page.goto(`${running.baseUrl}/desk/privacy?unit=${COMMUNE}`)
    await page.getByText('Quá hạn:').first().waitFor()
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('link', { name: 'Chỉ việc quá hạn' }).click()
    await page.waitForURL('**/desk/privacy?unit=31027&only=overdue')
    await page.getByText('Quá hạn:').first().waitFor()
    await page.getByText('Không có việc nào quá hạn.').waitFor() // of breaches
    await page.getByRole('button', { name: 'Chọn', exact: true }).click()
    expect(new URL(page.url()).searchParams.get('only'), 'another unit is asked the same').toBe('overdue')
    await page.goto(`${running.baseUrl}/desk/privacy/${see}`)
    await page.getByRole('button', { name: 'Xem toàn bộ dữ liệu' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Xem toàn bộ dữ liệu' }).click()
    await page.getByText(`Họ và tên: ${NAME}`).waitFor()
    await page.goto(`${running.baseUrl}/desk/privacy/${erase}`)
    await page.getByRole('button', { name: 'Xóa dữ liệu' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Xóa dữ liệu' }).click()
    await page.getByText('Đã xóa. Hãy ghi trong sổ là đã trả lời.').waitFor()
    const { error } = await running.as('commune_officer').identity.getResident({ params: { residentId } })
    expect(error?.code).toBe('not-found')
    expect(complaints).toEqual([])
  })

  test('and who took which list away, whole or not', async () => {
    const { page, complaints } = await openDesk(browser, running, 'privacy_officer', DESK)
    await page.goto(`${running.baseUrl}/desk/registers/rights-requests?unit=${COMMUNE}`)
    await page.getByRole('button', { name: 'Tải về (CSV)' }).click()
    await page.getByText(/^Đã tải về/).waitFor()
    await page.goto(`${running.baseUrl}/desk/privacy?unit=${COMMUNE}`)
    await page.getByRole('link', { name: 'Ai đã xuất danh sách' }).click()
    const line = page.getByRole('row').filter({ hasText: 'Yêu cầu về dữ liệu cá nhân' })
    await line.getByText('đủ', { exact: true }).waitFor()
    expect(await violationsOn(page)).toEqual([])
    await line.getByRole('link').first().click()
    await page.getByText('Xem của mọi người').waitFor()
    await line.waitFor()
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/exports.png`, fullPage: true })
    expect(complaints).toEqual([])
  })
})

/** Somebody asks to see the data and to be erased; somebody is at work on both. */
async function ask({ as }: AllInOne) {
  const [householdId, residentId] = [uuid(), uuid()]
  const { identity } = as('commune_officer')
  await identity
    .registerHousehold({ params: { householdId }, body: { hamletCode: HAMLETS[0], openedOn: '2025-07-01' } })
    .orThrow()
  const person = { householdId, from: '2025-07-01', name: NAME, birth: { year: 1951 }, sex: 'female' as const }
  await identity.registerResident({ params: { residentId }, body: person }).orThrow()
  const [see, erase] = await Promise.all((['see', 'delete'] as const).map((kind) => begin(as, residentId, kind)))
  return { residentId, see, erase }
}

async function begin(as: AllInOne['as'], residentId: string, kind: 'see' | 'delete'): Promise<string> {
  const { identity } = as('privacy_officer')
  const params = { rightsRequestId: uuid() }
  await identity.recordRightsRequest({ params, body: { unitCode: COMMUNE, since: SINCE, residentId, kind } }).orThrow()
  const body = { status: 'in_progress' as const, on: SINCE }
  await identity.advanceRightsRequest({ params, ifMatch: 1, body }).orThrow()
  return params.rightsRequestId
}
