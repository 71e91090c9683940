import type { Role } from '@lantoa/contracts/permissions'
import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { dayOf, isoWeekOf } from '@lantoa/vietnam/days'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { PHONE } from './inspect-page.ts'
import { DESK, openDesk } from './open-desk.ts'
import { COMMUNE } from './place.ts'
import { closeLastMonth, LAST_MONTH, type PrintFacts, setUpPrint } from './print-facts.ts'
import { bare, codesOn, type Printed, printedOf } from './printed.ts'
import { violationsOn } from './violations.ts'

const WEEK = isoWeekOf(dayOf(new Date()))
const ACCOUNT = '257678859441'

describe.skipIf(whyNoChromium() !== undefined)('what is printed', { timeout: 90_000 }, () => {
  let running: AllInOne
  let browser: Browser
  let facts: PrintFacts

  beforeAll(async () => {
    running = await startAllInOne()
    facts = await setUpPrint(running)
    await closeLastMonth(running, facts)
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  async function open(path: string, role: Role = 'commune_officer'): Promise<Page> {
    const { page } = await openDesk(browser, running, role)
    await page.goto(`${running.baseUrl}/desk/print${path}`)
    await page.locator('main h1').waitFor()
    return page
  }

  function expectWhole({ sizes, cut, fonts, embedded }: Printed): void {
    for (const size of sizes) expect(size).toEqual([210, 297])
    expect(cut).toEqual([])
    expect(fonts.length).toBeGreaterThan(0)
    expect(fonts.filter((font) => !font.startsWith('BeVietnamPro'))).toEqual([])
    expect(embedded).toBeGreaterThanOrEqual(fonts.length)
  }

  test('from the desk one comes to everything that can be printed for a unit', async () => {
    const { page } = await openDesk(browser, running, 'commune_officer')
    await page.goto(`${running.baseUrl}/desk/u/${COMMUNE}`)
    await page.getByRole('link', { name: 'Bản in', exact: true }).click()
    await page.getByRole('heading', { level: 1, name: 'Bản in: Xã U Minh Thượng' }).waitFor()
    await page.getByRole('link', { name: 'Tuần này' }).first().click()
    await page.getByRole('heading', { level: 1, name: /^Phiếu đi từng nhà: / }).waitFor()
    await page.getByRole('link', { name: '‹ Mọi bản in' }).click()
    await page.getByRole('link', { name: 'In thẻ' }).first().click()
    await page.getByRole('heading', { level: 1, name: /^Thẻ thành viên: / }).waitFor()
  })

  test('a round sheet names the homes for who has the right, and each code opens its home', async () => {
    const page = await open(`/round-sheet?team=${facts.teamId}&week=${WEEK}`)
    await page.getByRole('article').first().waitFor()
    const title = await page.title()
    const nameless = await printedOf(page, 'round-sheet-nameless')
    for (const name of facts.names) expect(nameless.text).not.toContain(bare(name))
    await page.getByRole('button', { name: 'Hiện tên và địa chỉ' }).click()
    await page.getByText('Nhà Nguyễn Thị Hoa').first().waitFor()
    expect(await page.title()).toBe(title)
    const printed = await printedOf(page, 'round-sheet')
    expectWhole(printed)
    for (const name of facts.names) expect(printed.text).toContain(bare(name))
    const asked = ['Ông/bà gặp được ai không?', 'Việc hôm nay ra sao?', 'Vì sao nhà không đồng ý?', 'Đã nhập vào máy']
    for (const question of asked) expect(printed.text.split(bare(question))).toHaveLength(facts.homes.length + 1)
    const { pages } = printed
    for (const [at, text] of pages.entries()) expect(text).toContain(`${at + 1}/${pages.length}`)
    // Each home has a page; that of fourteen people needs a second one.
    expect(pages).toHaveLength(facts.homes.length + 1)
    expect(printed.text.split(/ẤpMinhThuận07·Tuần\d+/)).toHaveLength(facts.homes.length + 2)
    const codes = await codesOn(page)
    expect(codes.toSorted()).toEqual(facts.homes.map((id) => `${running.baseUrl}/field/h/${id}`).toSorted())
    const reads = await running
      .as('privacy_officer')
      .identity.listPackReads({ query: { unit: COMMUNE } })
      .orThrow()
    expect(reads.items).toHaveLength(1)
  })

  test('who sees people masked prints them masked', async () => {
    const page = await open(`/round-sheet?team=${facts.teamId}&week=${WEEK}`, 'province_officer')
    await page.getByRole('button', { name: 'Hiện tên và địa chỉ' }).click()
    await page.getByText('N*** T*** H***').first().waitFor()
    expect((await printedOf(page, 'round-sheet-masked')).text).not.toContain(bare('Nguyễn Thị Hoa'))
  })

  test('names leave a sheet with whoever leaves the page', async () => {
    const page = await open(`/round-sheet?team=${facts.teamId}&week=${WEEK}`)
    await page.getByRole('button', { name: 'Hiện tên và địa chỉ' }).click()
    await page.getByText('Nhà Nguyễn Thị Hoa').first().waitFor()
    await page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    await page.getByRole('button', { name: 'Hiện tên và địa chỉ' }).waitFor()
    expect(await page.content()).not.toContain('Nguyễn Thị Hoa')
  })

  test('the number of an account is on the VietQR sheet and nowhere else', async () => {
    const page = await open('/vietqr')
    const requests: string[] = []
    page.on('request', (request) => requests.push(`${request.url()} ${request.postData()}`))
    await page.getByRole('button', { name: 'Làm mã' }).click()
    await page.getByText('Hãy chọn ngân hàng.').waitFor()
    await page.getByLabel('Ngân hàng').selectOption('Agribank')
    await page.getByLabel('Số tài khoản').fill(ACCOUNT)
    await page.getByLabel('Tên điểm bán hoặc người nhận').fill('Quán nước Bà Tư Ượng đầu ấp Minh Thuận B')
    await page.getByLabel(/^Số tiền/).fill('50.000')
    await page.getByLabel(/^Nội dung/).fill('Mua nước')
    await page.keyboard.press('Enter')
    await page.getByText('Quét mã để chuyển tiền').waitFor()
    const large = await printedOf(page, 'vietqr-a4')
    expectWhole(large)
    expect(large.pages).toHaveLength(1)
    expect(large.text).toContain(ACCOUNT)
    await page.getByRole('link', { name: 'Bốn tờ A6' }).click()
    await page.locator('.a6').waitFor()
    const small = await printedOf(page, 'vietqr-a6')
    expectWhole(small)
    expect(small.pages).toHaveLength(1)
    expect(small.text.split(bare('Mua nước'))).toHaveLength(5)
    const codes = await codesOn(page)
    expect(codes).toHaveLength(4)
    for (const code of codes) expect(code).toContain(`${ACCOUNT}0208QRIBFTTA5303704540550000`)
    const kept = (await page.evaluate(
      'JSON.stringify([{ ...localStorage }, { ...sessionStorage }, location.href])',
    )) as string
    expect([...requests, kept, await page.title()].join('\n')).not.toContain(ACCOUNT)
    await page.evaluate("dispatchEvent(new PageTransitionEvent('pagehide', { persisted: true }))")
    await expect.poll(() => page.getByLabel('Số tài khoản').inputValue()).toBe('')
    expect(await page.content()).not.toContain('257 678')
  })

  test('badges have the name that is typed on them, and a code that names nobody', async () => {
    const page = await open(`/badges?team=${facts.teamId}`)
    await page.getByLabel('Tên trên thẻ 1').fill('Trần Thị Ngọc Ẩn Phương Uyên Thảo')
    const printed = await printedOf(page, 'badges')
    expectWhole(printed)
    expect(printed.pages).toHaveLength(1)
    expect(printed.text).toContain(bare('Trần Thị Ngọc Ẩn Phương Uyên Thảo'))
    expect(printed.text.indexOf(bare('Tổ trưởng'))).toBeLessThan(printed.text.indexOf(bare('Thành viên')))
    expect((await codesOn(page)).toSorted()).toEqual(facts.memberships.toSorted())
    await page
      .getByRole('link', { name: /^Đến hết năm/ })
      .last()
      .click()
    const next = `31/12/${Number(dayOf(new Date()).slice(0, 4)) + 1}`
    await page.getByText(`đến ${next}`).first().waitFor()
  })

  test('the report of a closed month prints what was closed, and says what is otherwise now', async () => {
    const page = await open(`/report?unit=${COMMUNE}&period=${LAST_MONTH}`)
    await page.getByText('Kỳ này đã khóa sổ').waitFor()
    const printed = await printedOf(page, 'report-closed')
    expectWhole(printed)
    expect(printed.text).toContain(bare('Hộ được thăm I-04 14,3 %'))
    expect(printed.text).toContain(bare('Hộ được thăm: khóa sổ 14,3 %, nay 28,6 %'))
    expect(printed.text).toContain(bare('I-04 Hộ được thăm (bản 2, từ '))
    expect(printed.text).toContain(bare('Ấp Minh Thuận 07 14,3 %'))
    expect(printed.text).toContain(`${printed.pages.length}/${printed.pages.length}`)
  })

  test.each([
    ['1366 × 768', DESK, false],
    ['360 × 640 in English', PHONE, true],
  ])('at %s nothing of these pages is inaccessible or lies outside', async (_size, viewport, english) => {
    const { page } = await openDesk(browser, running, 'commune_officer', viewport)
    if (english) await page.addInitScript({ content: "localStorage.setItem('lantoa-language', 'en')" })
    const team = `team=${facts.teamId}`
    const paths = ['', `/round-sheet?${team}`, '/vietqr', `/badges?${team}`, `/report?unit=${COMMUNE}`]
    for (const path of paths) {
      await page.goto(`${running.baseUrl}/desk/print${path}`)
      await page.locator('main h1').waitFor()
      await page.waitForLoadState('networkidle')
      const violations = await violationsOn(page)
      expect(violations.map(({ id, nodes }) => `${path} ${id} ${nodes[0]?.html}`)).toEqual([])
      const width = await page.evaluate('document.documentElement.scrollWidth')
      expect(width, `${path} is wider than the screen`).toBeLessThanOrEqual(viewport.width)
      if (process.env.PICTURES)
        await page.screenshot({
          path: `${process.env.PICTURES}/${viewport.width}-${path.replaceAll(/\W+/g, '-').slice(0, 9)}.png`,
        })
    }
  })

  test('the report of a month that runs says so, and which teams are silent', async () => {
    const month = dayOf(new Date()).slice(0, 7)
    const page = await open(`/report?unit=${COMMUNE}&period=${month}`)
    await page.getByText(/Kỳ này chưa (kết thúc|khóa sổ)/).waitFor()
    const printed = await printedOf(page, 'report-running')
    expectWhole(printed)
    expect(printed.text).toContain(bare('Tổ chưa gửi số liệu'))
  })
})
