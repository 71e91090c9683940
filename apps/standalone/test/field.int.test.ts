import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { demoPeople } from '../src/issuer/people.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { HOMES, setUpHomes } from './field-homes.ts'
import { inspect, PHONE } from './inspect-page.ts'

const PATIENCE_MS = 30_000
const PIN = '471903'

describe.skipIf(whyNoChromium() !== undefined)('the field app in a browser', { timeout: 120_000 }, () => {
  let running: AllInOne
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let complaints: string[]
  let volunteer: string
  let colleague: string

  beforeAll(async () => {
    running = await startAllInOne()
    volunteer = demoPeople(running.clients, 'full').find(({ role }) => role === 'volunteer')?.subject ?? ''
    colleague = demoPeople(running.clients, 'full').find(({ subject }) => subject !== volunteer)?.subject ?? ''
    await setUpHomes(running, volunteer)
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  beforeEach(async () => {
    context = await browser.newContext({ viewport: PHONE, locale: 'vi-VN' })
    page = await context.newPage()
    page.setDefaultTimeout(PATIENCE_MS)
    complaints = []
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(String(error)))
  })
  afterEach(() => context.close())

  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true }).waitFor()
  const tap = (name: string) => page.getByRole('button', { name, exact: true }).click()
  const follow = (name: string | RegExp) => page.getByRole('link', { name }).click()
  const home = (at: 0 | 1) => follow(new RegExp(`^Nhà ${HOMES[at]?.people[0]?.[0]}`))

  const allSent = () => page.getByRole('link', { name: 'Tất cả đã gửi' }).waitFor()

  async function logIn(): Promise<void> {
    await page.goto(`${running.baseUrl}/field/`)
    await tap('Đăng nhập')
    await page.locator(`[name=person][value="${volunteer}"]`).click()
    await heading('Đặt mã PIN của ông/bà')
    await type(PIN, 'Tiếp')
    await heading('Nhập lại mã PIN lần nữa')
    await type(PIN, 'Lưu mã PIN')
    await heading('Nhà tuần này')
    await page.getByText('Đã đến').waitFor()
  }
  async function type(pin: string, button: string): Promise<void> {
    await page.getByLabel('Mã PIN, 6 chữ số').fill(pin)
    await tap(button)
  }
  async function open(): Promise<void> {
    await heading('Nhập mã PIN')
    await type(PIN, 'Mở')
  }
  async function choose(language: string, size: string): Promise<void> {
    await page.evaluate(
      `localStorage.setItem('lantoa-size', '${size}'); localStorage.setItem('lantoa-language', '${language}')`,
    )
    await page.reload()
    await page.locator('h1').waitFor()
  }
  const visitsOf = (householdId: string) =>
    running.as('commune_officer').teams.listVisits({ query: { householdId } }).orThrow()

  test('a volunteer logs in, goes from home to home without a network, and sees each visit counted', async () => {
    await logIn()
    await page.getByText('Đã đến 0 trong 2 nhà.').waitFor()
    await allSent()
    await page.evaluate('navigator.serviceWorker.ready')

    await context.setOffline(true)
    await page.reload()
    await open()
    await home(0)
    await page.getByText('Trần Văn Tâm').waitFor()
    await follow('Ghi lượt thăm')
    await heading('Ông/bà gặp được ai không?')
    await tap('Có, gặp được')
    await tap('Làm xong')
    await page.getByLabel('Hướng dẫn định danh điện tử').check()
    await tap('Tiếp (chọn 1)')
    await tap('Lưu lượt thăm')
    await heading('Nhà Nguyễn Thị Hoa')
    await page.getByText('Đã lưu trên máy').waitFor()
    await page.getByText('1 lượt còn trên máy').waitFor()

    await follow('Về danh sách nhà')
    await home(1)
    await follow('Ghi lượt thăm')
    await tap('Không có ai ở nhà')
    await tap('Lưu lượt thăm')
    await page.getByText('2 lượt còn trên máy').waitFor()
    await page.reload()
    await open()
    await page.getByText('2 lượt còn trên máy').waitFor()

    await context.setOffline(false)
    // What waits goes out by itself as soon as there is a network.
    await follow(/Tất cả đã gửi|còn trên máy/)
    await tap('Gửi ngay')
    await allSent()
    const counted = page.locator('[data-state=counted]').filter({ hasText: 'Đã tính' })
    await expect.poll(() => counted.count(), { timeout: PATIENCE_MS }).toBe(2)
    const [done, absent] = await Promise.all(HOMES.map(({ id }) => visitsOf(id)))
    expect(done?.items).toMatchObject([{ outcome: 'done', actions: [{ action: 'eid_guidance' }] }])
    expect(absent?.items).toMatchObject([{ outcome: 'absent', nextTryOn: expect.any(String) }])
    expect(complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  })

  test('what was answered, to the last tick, is there after a way back, a reload, and "not known"', async () => {
    await logIn()
    await home(1)
    await follow(/Ghi thêm một lượt nữa|Ghi lượt thăm/)
    await tap('Có, gặp được')
    await heading('Việc hôm nay ra sao?')
    await page.goBack()
    await heading('Ông/bà gặp được ai không?')
    expect(await page.getByRole('button', { name: 'Có, gặp được' }).getAttribute('aria-pressed')).toBe('true')
    await page.reload()
    await open()
    await tap('Có, gặp được')
    await tap('Làm được một phần')
    await page.getByLabel('Quét mã QR trả tiền').check()
    await page.reload()
    await open()
    await page.getByRole('button', { name: 'Tiếp (chọn 1)' }).waitFor()
    expect(await page.getByLabel('Quét mã QR trả tiền').isChecked()).toBe(true)
    await follow('Quay lại')
    await tap('Chưa biết, để ghi sau')
    await heading('Nhà Lê Thị Sáu')
    await follow('Ghi tiếp lượt thăm')
    await heading('Việc hôm nay ra sao?')
    await follow('Quay lại')
    await heading('Ông/bà gặp được ai không?')
  })

  test('after a logout visits are written down all the same, and sent after the next login', async () => {
    await logIn()
    await follow('Máy này')
    await tap('Đăng xuất')
    await tap('Đăng xuất')
    await open()
    await home(0)
    await follow(/Ghi thêm một lượt nữa|Ghi lượt thăm/)
    await tap('Không tìm thấy nhà')
    await tap('Lưu lượt thăm')
    await page.getByText('1 lượt còn trên máy').waitFor()
    await follow('Quay lại')
    await page.getByText('Cần đăng nhập lại để gửi').waitFor()
    await tap('Đăng nhập')
    await page.locator(`[name=person][value="${volunteer}"]`).click()
    await open()
    await allSent()
    expect((await visitsOf(HOMES[0]?.id ?? '')).items.map(({ outcome }) => outcome)).toContain('not_found')
  })

  test('who goes back after a logout finds the lock', async () => {
    await logIn()
    await follow('Máy này')
    await tap('Đăng xuất')
    await page.waitForURL((to) => !to.pathname.startsWith('/field/'))
    await page.goBack()
    await heading('Nhập mã PIN')
  })

  test('somebody else on the same phone is asked who he is, and each finds the own locker again', async () => {
    await logIn()
    await follow('Máy này')
    await tap('Khóa máy')
    await tap('Người khác đăng nhập')
    await page.locator(`[name=person][value="${colleague}"]`).click()
    await heading('Đặt mã PIN của ông/bà')
    await tap('Không phải tôi, quay lại')
    await heading('Nhập mã PIN')
    await tap('Người khác đăng nhập')
    await page.locator(`[name=person][value="${colleague}"]`).click()
    await type('582604', 'Tiếp')
    await type('582604', 'Lưu mã PIN')
    await tap('Khóa máy')
    await heading('Ngăn nào là của ông/bà?')
    await tap('Đăng nhập')
    await page.locator(`[name=person][value="${volunteer}"]`).click()
    await heading('Nhập mã PIN')
    await tap('Chọn ngăn khác')
    await heading('Ngăn nào là của ông/bà?')
    await page.getByRole('button', { name: /^Ngăn 1/ }).click()
    await open()
    await heading('Máy này')
  })

  test('a wrong PIN opens nothing, names nobody, and says how many tries are left', async () => {
    await logIn()
    await follow('Máy này')
    await tap('Khóa máy')
    await heading('Nhập mã PIN')
    await type('000001', 'Mở')
    await page.getByText('Mã PIN chưa đúng. Còn 9 lần thử.').waitFor()
    expect(await page.locator('body').textContent()).not.toMatch(/Hoa|Sáu/)
    await type(PIN, 'Mở')
    await allSent()
  })

  test('what nobody has touched for ten minutes is locked at the next touch', async () => {
    await logIn()
    await page.clock.setFixedTime(Date.now() + 11 * 60_000)
    await follow('Tìm nhà')
    await heading('Nhập mã PIN')
  })

  test('nothing of a home lies on the phone in clear, and no name in an address', async () => {
    const addresses: string[] = []
    page.on('request', (request) => addresses.push(request.url()))
    await logIn()
    await follow('Tìm nhà')
    await page.getByLabel('Tên người, số nhà, đường').fill('sau')
    await page.getByText('Thấy 1 nhà.').waitFor()
    await home(1)
    await heading('Nhà Lê Thị Sáu')
    const kept = (await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }])')) as string
    expect(kept).not.toMatch(/Sáu|eyJ|lantoa-tokens/)
    expect(decodeURIComponent(addresses.join('\n'))).not.toMatch(/Sáu|sau|eyJ/)
    expect(await page.title()).toBe('Lan Tỏa')
  })

  test('at 20 and 30 pixels, in both languages, nothing is inaccessible, too small to tap, or outside', async () => {
    await page.goto(`${running.baseUrl}/field/`)
    for (const language of ['vi', 'en']) {
      for (const size of ['largest', 'normal']) {
        await choose(language, size)
        await inspect(page, `welcome ${language} ${size}`)
      }
    }
    await choose('vi', 'normal')
    await logIn()
    const [{ id } = { id: '' }] = HOMES
    const paths = ['', 'search', 'receipts', 'phone', 'nowhere', `h/${id}`, `h/${uuid()}`]
    const steps = ['met', 'outcome', 'help', 'who', 'obstacles', 'note', 'check'].map((step) => `h/${id}/visit/${step}`)
    await page.evaluate(`history.pushState(null, '', '/field/h/${id}/visit/met'); dispatchEvent(new Event('popstate'))`)
    await tap('Có, gặp được')
    await tap('Làm xong')
    await page.getByLabel('Hướng dẫn định danh điện tử').check()
    await tap('Tiếp (chọn 1)')
    for (const language of ['vi', 'en']) {
      for (const size of ['normal', 'largest']) {
        await choose(language, size)
        await inspect(page, `lock ${language} ${size}`)
        await page.locator('input').fill(PIN)
        await page.locator('[type=submit]').click()
        await page.locator('.bar-standing').waitFor()
        for (const path of [...paths, ...steps]) {
          await page.evaluate(`history.pushState(null, '', '/field/${path}'); dispatchEvent(new Event('popstate'))`)
          await page.locator('h1').waitFor()
          await page.waitForLoadState('networkidle')
          await inspect(page, `${path} ${language} ${size}`)
        }
      }
    }
  }, 300_000)
})
