import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { DESK, openDesk } from './open-desk.ts'
import { COMMUNE, HAMLETS, setUpCommune, setUpHamlet } from './place.ts'
import { violationsOn } from './violations.ts'

const PHONE = { width: 360, height: 640 }
const NAME = 'Nguyễn Thị Thử'
const [ONE, TWO] = ['+84912345678', '+84987654321']

describe.skipIf(whyNoChromium() !== undefined)('what a person decides at the desk', { timeout: 90_000 }, () => {
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

  const card = (page: Page, of = `${NAME}: Số điện thoại`) => page.getByRole('article', { name: of })

  test('an officer comes from the board, sees both versions and taps one; no name stands in an address or title', async () => {
    const residentId = await twoNumbers(running)
    const { page, complaints } = await openDesk(browser, running, 'commune_officer')
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${running.baseUrl}/desk/u/${COMMUNE}`)
    await page.getByRole('link', { name: '1 điều cần quyết định' }).click()
    await page.getByRole('heading', { level: 1, name: 'Điều cần quyết định: Xã U Minh Thượng' }).waitFor()
    await card(page).getByText('0912 345 678').waitFor()
    await card(page).getByText('0987 654 321').waitFor()
    await card(page).getByRole('button', { name: 'Dùng bên này' }).click()
    await page.getByText(`${NAME}: Số điện thoại – đã ghi là 0987 654 321.`).waitFor()
    const { phone } = await running.as('commune_officer').identity.getResident({ params: { residentId } }).orThrow()
    expect(phone).toBe(TWO)
    expect([...asked, await page.title()].join('\n')).not.toMatch(/Thử|Th%E1|912345678|987654321|345(%20| )678/)
    await page.getByRole('link', { name: 'Về bảng số liệu của Xã U Minh Thượng' }).click()
    await page.getByRole('heading', { level: 1, name: 'Xã U Minh Thượng' }).waitFor()
    await expect.poll(() => page.getByRole('link', { name: /^\d+ điều cần quyết định/ }).count()).toBe(0)
    await page.goto(`${running.baseUrl}/desk/held`)
    await page.getByText('Không có điều nào cần quyết định.').waitFor()
    expect(complaints).toEqual([])
  })

  test('who is late is told, and sees what is recorded by now; what is half typed elsewhere stays', async () => {
    const residentId = await twoNumbers(running)
    await twoNumbers(running)
    const { page } = await openDesk(browser, running, 'commune_officer')
    await page.goto(`${running.baseUrl}/desk/held?unit=${COMMUNE}`)
    const [late, typed] = [card(page).first(), card(page).last()]
    await typed.getByText('Cả hai đều chưa đúng').click()
    await typed.getByLabel('Điện thoại').fill('0903')
    const about = { kind: 'person' as const, residentId, edits: { phone: { saw: ONE, says: '0903 111 222' } } }
    await correct(running, about)
    await late.getByRole('button', { name: 'Giữ nguyên' }).click()
    await page.getByText('Điều này vừa có người sửa hoặc quyết định.').waitFor()
    await page.getByRole('button', { name: 'Thử lại' }).click()
    await late.getByText('0903 111 222').waitFor()
    expect(await typed.getByLabel('Điện thoại').inputValue()).toBe('0903')
    await late.getByRole('button', { name: 'Giữ nguyên' }).click()
    await page.getByText('đã ghi là 0903 111 222').waitFor()
    await card(page).getByRole('button', { name: 'Giữ nguyên' }).click()
    await page.getByText('đã ghi là 0912 345 678').waitFor()
  })

  test('where both versions are wrong the right one is typed', async () => {
    const residentId = await twoNumbers(running)
    const { page } = await openDesk(browser, running, 'commune_officer')
    await page.goto(`${running.baseUrl}/desk/held?unit=${COMMUNE}`)
    await card(page).getByText('Cả hai đều chưa đúng').click()
    await card(page).getByLabel('Điện thoại').fill('12')
    await card(page).getByRole('button', { name: 'Ghi như vậy' }).click()
    await card(page).getByText('Có ô chưa đúng').waitFor()
    await card(page).getByLabel('Điện thoại').fill('0903 111 222')
    await card(page).getByRole('button', { name: 'Ghi như vậy' }).click()
    await page.getByText('đã ghi là 0903 111 222').waitFor()
    const { phone } = await running.as('commune_officer').identity.getResident({ params: { residentId } }).orThrow()
    expect(phone).toBe('+84903111222')
  })

  test('two who were named head of a home stand side by side, and one is chosen by a tap', async () => {
    const [, second = ''] = await twoHeads(running)
    const { page } = await openDesk(browser, running, 'commune_officer')
    await page.goto(`${running.baseUrl}/desk/held?unit=${COMMUNE}`)
    const home = card(page, `số 12, Kênh 5, thôn ${HAMLETS[0]}: Chủ hộ`)
    await home.getByText('Lê Văn Hai').waitFor()
    await home.getByRole('button', { name: 'Dùng bên này' }).click()
    await page.getByText('Chủ hộ – đã ghi là Lê Văn Hai.').waitFor()
    await page.goto(`${running.baseUrl}/desk/registers/residents/${second}`)
    const fact = page.locator('.facts > div', { hasText: 'Chủ hộ' })
    await fact.getByText('có').waitFor()
    expect(await page.getByText('Ghi là chủ hộ').count()).toBe(0)
  })

  test('what was shown is put away with the page, and who may not see it is told', async () => {
    await twoNumbers(running)
    const { page } = await openDesk(browser, running, 'commune_officer')
    await page.goto(`${running.baseUrl}/desk/held?unit=${COMMUNE}`)
    await card(page).waitFor()
    await page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    await page.getByRole('button', { name: 'Xem lại' }).waitFor()
    expect(await page.content()).not.toContain(NAME)
    const { page: other } = await openDesk(browser, running, 'province_officer')
    await other.goto(`${running.baseUrl}/desk/held?unit=${COMMUNE}`)
    await other.getByText('Vai trò của bạn không được xem phần này.').waitFor()
    await other.goto(`${running.baseUrl}/desk/u/${COMMUNE}`)
    await other.getByRole('heading', { level: 1, name: 'Xã U Minh Thượng' }).waitFor()
    expect(await other.getByRole('link', { name: 'điều cần quyết định' }).count()).toBe(0)
  })

  test.each([
    ['vi', DESK],
    ['en', DESK],
    ['vi', PHONE],
  ] as const)('in %s at %j nothing of it is hard to reach or read', async (language, viewport) => {
    const { page } = await openDesk(browser, running, 'commune_officer', viewport)
    await page.goto(`${running.baseUrl}/desk/held?unit=${COMMUNE}`)
    await page.getByRole('article').first().waitFor()
    if (language === 'en') {
      await page.getByRole('button', { name: 'English' }).click()
      await page.getByText('Also reported').first().waitFor()
    }
    expect(await violationsOn(page)).toEqual([])
    const overflow = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'
    expect(await page.evaluate(overflow)).toBeLessThanOrEqual(0)
  })

  test('many are shown a page at a time, with how many there are', async () => {
    const before = await countOpen(running)
    for (let more = before; more <= 20; more += 1) await twoNumbers(running)
    const { page } = await openDesk(browser, running, 'commune_officer')
    await page.goto(`${running.baseUrl}/desk/held?unit=${COMMUNE}`)
    await page.getByText('Còn 21 điều cần quyết định.').waitFor()
    await expect.poll(() => page.getByRole('article').count()).toBe(20)
    await page.getByRole('link', { name: 'Xem tiếp' }).click()
    await expect.poll(() => page.getByRole('article').count()).toBe(1)
    expect(await page.getByRole('link', { name: 'Xem tiếp' }).count()).toBe(0)
    await page.getByRole('link', { name: 'Về trang đầu' }).click()
    await expect.poll(() => page.getByRole('article').count()).toBe(20)
  })
})

async function countOpen({ as }: AllInOne): Promise<number> {
  const { open } = await as('commune_officer')
    .identity.countHeldConflicts({ query: { unit: COMMUNE } })
    .orThrow()
  return open
}

/** A home of two, of whom one phone named the first and another one the second. */
async function twoHeads(running: AllInOne): Promise<string[]> {
  const { identity } = running.as('volunteer')
  const householdId = uuid()
  const home = { hamletCode: HAMLETS[0], openedOn: '2025-07-01', address: { number: '12', lane: 'Kênh 5' } }
  await identity.registerHousehold({ params: { householdId }, body: home }).orThrow()
  const people = ['Lê Thị Một', 'Lê Văn Hai'].map((name) => ({ name, residentId: uuid() }))
  for (const { name, residentId } of people) {
    const person = { householdId, from: '2025-07-01', name, birth: { year: 1958 }, sex: 'female' as const }
    await identity.registerResident({ params: { residentId }, body: person }).orThrow()
    await correct(running, { kind: 'home', householdId, edits: { head: { saw: null, says: residentId } } })
  }
  return people.map(({ residentId }) => residentId)
}

/** Somebody of whom two phones said another number. */
async function twoNumbers(running: AllInOne): Promise<string> {
  const { identity } = running.as('volunteer')
  const [householdId, residentId] = [uuid(), uuid()]
  const home = { hamletCode: HAMLETS[0], openedOn: '2025-07-01' }
  await identity.registerHousehold({ params: { householdId }, body: home }).orThrow()
  const person = { householdId, from: '2025-07-01', name: NAME, birth: { year: 1958 }, sex: 'female' as const }
  await identity.registerResident({ params: { residentId }, body: person }).orThrow()
  for (const says of [ONE, TWO]) {
    await correct(running, { kind: 'person', residentId, edits: { phone: { saw: null, says } } })
  }
  return residentId
}

type Identity = ReturnType<AllInOne['as']>['identity']
type About = Parameters<Identity['recordCorrection']>[0]['body']['about']

async function correct({ as }: AllInOne, about: About): Promise<void> {
  const body = { madeAt: new Date().toISOString(), about }
  await as('volunteer')
    .identity.recordCorrection({ params: { correctionId: uuid() }, body })
    .orThrow()
}
