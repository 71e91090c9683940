import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { type Browser, chromium } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { DESK, openDesk } from './open-desk.ts'
import { COMMUNE, HAMLETS, setUpCommune, setUpHamlet } from './place.ts'
import { givenPerson } from './recorded-person.ts'
import { violationsOn } from './violations.ts'

describe.skipIf(whyNoChromium() !== undefined)('apps of the people of a home at the desk', { timeout: 90_000 }, () => {
  let running: AllInOne
  let browser: Browser

  beforeAll(async () => {
    running = await startAllInOne()
    await setUpCommune(running.as)
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  test('an officer comes from the home, records what was seen, and finds it on the list of the commune', async () => {
    const place = await setUpHamlet(running.as, HAMLETS[0])
    const { householdId, residentId } = await givenPerson(running.as, place, { name: 'Lý Thị Thử' })
    const { page, complaints } = await openDesk(browser, running, 'commune_officer', DESK)
    await page.goto(`${running.baseUrl}/desk/registers/households/${householdId}`)
    await page.getByRole('link', { name: 'Ứng dụng của người trong nhà' }).click()
    const line = page.getByRole('row').filter({ hasText: 'Lý Thị Thử' })
    await line.getByText('chưa ghi').waitFor()
    await line.getByRole('button').click()
    const asked = page.getByRole('dialog')
    await asked.getByLabel('Ứng dụng').selectOption('vneid')
    await asked.getByLabel('Trên máy').selectOption('tablet')
    await asked.getByRole('button').first().click()
    await line.getByText('Máy tính bảng').waitFor()
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/apps.png`, fullPage: true })
    expect(await violationsOn(page)).toEqual([])
    const { apps } = await running.as('commune_officer').identity.getChecklist({ params: { residentId } }).orThrow()
    expect(apps).toMatchObject([{ app: 'vneid', device: 'tablet', status: 'installed' }])

    await page.goto(`${running.baseUrl}/desk/unit-apps?unit=${COMMUNE}`)
    const listed = page.getByRole('row').filter({ hasText: 'Máy tính bảng' })
    await listed.getByText('VNeID').waitFor()
    expect(await page.getByText('Lý Thị Thử').count()).toBe(0)
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(DESK.width)
    if (process.env.PICTURES) await page.screenshot({ path: `${process.env.PICTURES}/unit-apps.png`, fullPage: true })
    expect(await violationsOn(page)).toEqual([])
    await page.getByRole('link', { name: 'đã gỡ' }).click()
    await page.getByText('Chưa ghi ứng dụng nào như vậy.').waitFor()
    await page.getByRole('link', { name: 'đã cài' }).click()
    await listed.getByRole('link').click()
    await page.getByRole('row').filter({ hasText: 'Lý Thị Thử' }).waitFor()
    expect(complaints).toEqual([])
  })
})
