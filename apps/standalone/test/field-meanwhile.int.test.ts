import { whyNoChromium } from '@lantoa/testkit/chromium'
import { dayOf } from '@lantoa/vietnam/days'
import type { BrowserContext, Page } from 'playwright-core'
import { describe, expect, test } from 'vitest'
import { handOf } from './field-hand.ts'
import { HOMES } from './field-homes.ts'
import { HAMLETS, setUpHamlet } from './place.ts'
import { startRewritingProxy } from './rewriting-proxy.ts'
import { type Field, openPhone, type Phone, startField } from './start-field.ts'

const [HOA = { id: '' }, SAU = { id: '' }] = HOMES
const WAITING = 'navigator.serviceWorker.getRegistration().then((one) => one.waiting !== null)'

describe.skipIf(whyNoChromium() !== undefined)('what changes while a phone is away', { timeout: 120_000 }, () => {
  const { now } = startField()
  let running: Field['running']
  let context: BrowserContext
  let page: Page
  const { heading, tap, follow, allSent, arrive, setPin, open } = handOf(() => page)

  /** A volunteer has logged in on this phone and fetched her homes. */
  async function begin(phone: Phone): Promise<void> {
    ;({ running } = now())
    ;({ context, page } = phone)
    await arrive(running.baseUrl)
    await running.identify(page, 'volunteer')
    await setPin()
    await allSent()
    await page.evaluate('navigator.serviceWorker.ready')
  }
  async function leaveNetwork(): Promise<void> {
    await context.setOffline(true)
    await page.reload()
    await open()
  }
  async function comeBack(): Promise<void> {
    await context.setOffline(false)
    await follow(/Tất cả đã gửi|còn trên máy/)
    await tap('Gửi ngay')
  }
  /** Her homes come as they are by now, and so does how many of them were visited. */
  async function fetchAnew(done: string): Promise<void> {
    await follow('Quay lại')
    await follow('Máy này')
    await tap('Lấy danh sách nhà')
    await follow('Quay lại')
    await page.getByText(done).waitFor()
  }
  async function knock(name: string): Promise<void> {
    await follow(new RegExp(`^Nhà ${name}`))
    await follow(/Ghi thêm một lượt nữa|Ghi lượt thăm/)
    await tap('Có, gặp được')
  }
  async function visit(name: string): Promise<void> {
    await knock(name)
    await tap('Hẹn lần khác')
    await tap('Lưu lượt thăm')
    await heading(`Nhà ${name}`)
    await page.getByText('Đã lưu trên máy').waitFor()
  }
  const visitsOf = async (householdId: string) =>
    (await running.as('commune_officer').teams.listVisits({ query: { householdId } }).orThrow()).items
  const identity = () => running.as('commune_officer').identity
  const today = dayOf(new Date())

  const versionNow = () => page.evaluate('document.documentElement.dataset.version ?? "first"')

  test('a new version waits behind a draft, takes over at the lock, and sends what the old one saved', async () => {
    const proxy = await startRewritingProxy()
    const phone = await openPhone(now().browser, { proxy: proxy.proxy })
    await begin(phone)
    await leaveNetwork()
    await visit('Lê Thị Sáu')
    await follow('Về danh sách nhà')
    await knock('Nguyễn Thị Hoa')
    await page.route('**/visits/batch', (route) => route.abort())
    proxy.rewrites.push(
      { path: '/field/', what: /<html lang="vi"/, by: '<html lang="vi" data-version="second"' },
      { path: '/field/sw.js', what: /lantoa-field-\w+/, by: 'lantoa-field-second' },
    )
    await context.setOffline(false)
    await page.evaluate('navigator.serviceWorker.getRegistration().then((one) => one.update())')
    await expect.poll(() => page.evaluate(WAITING), { timeout: 20_000 }).toBe(true)
    await tap('Hẹn lần khác')
    await heading('Xem lại rồi lưu')
    expect(await versionNow()).toBe('first')

    await page.reload()
    await expect.poll(() => versionNow().catch(() => 'on its way'), { timeout: 20_000 }).toBe('second')
    await page.unroute('**/visits/batch')
    await open()
    await heading('Xem lại rồi lưu')
    await tap('Lưu lượt thăm')
    await comeBack()
    await allSent()
    const outcomes = await Promise.all([HOA.id, SAU.id].map(visitsOf))
    expect(outcomes.map((visits) => visits.map(({ outcome }) => outcome))).toEqual([['postponed'], ['postponed']])
    await phone.context.close()
    await proxy.stop()
  })

  test('of a home that was merged, what was written down counts for the other, and what was begun goes there', async () => {
    await begin(now())
    await leaveNetwork()
    await visit('Lê Thị Sáu')
    await follow('Ghi thêm một lượt nữa')
    await tap('Có, gặp được')
    const body = { status: 'merged' as const, on: today, mergedInto: HOA.id }
    await identity()
      .closeHousehold({ params: { householdId: SAU.id }, body, ifMatch: 1 })
      .orThrow()
    await comeBack()
    await allSent()
    await fetchAnew('Đã đến 1 trong 1 nhà.')
    await follow('Tất cả đã gửi')
    await follow('Ghi tiếp hoặc bỏ')
    await page.getByText('Nhà này đã nhập vào nhà khác.').waitFor()
    await tap('Ghi tiếp cho nhà mới')
    await heading('Việc hôm nay ra sao?')
    await tap('Hẹn lần khác')
    await tap('Lưu lượt thăm')
    await page.locator('[data-state=sent], [data-state=counted]').first().waitFor()
    const ofBoth = await visitsOf(HOA.id)
    expect(ofBoth.map(({ outcome }) => outcome)).toEqual(Array(4).fill('postponed'))
  })

  test('of a home that went to another hamlet, the visit stays on the phone, and says why', async () => {
    await begin(now())
    await leaveNetwork()
    await visit('Nguyễn Thị Hoa')
    await setUpHamlet(running.as, HAMLETS[1])
    const { version } = await identity()
      .getHousehold({ params: { householdId: HOA.id } })
      .orThrow()
    const body = { to: HAMLETS[1], on: today }
    await identity()
      .moveHousehold({ params: { householdId: HOA.id }, body, ifMatch: version })
      .orThrow()
    await comeBack()
    await page.getByText('1 lượt cần xem lại').waitFor()
    await page.getByText('nhà này nay không thuộc nơi ông/bà phụ trách').waitFor()
    await page.getByRole('button', { name: 'Gửi lại' }).waitFor()
    await page.getByRole('button', { name: 'Tôi đã đọc, thôi không gửi' }).waitFor()
    await fetchAnew('Đã đến 0 trong 0 nhà.')
    await follow('1 lượt cần xem lại')
    await tap('Tôi đã đọc, thôi không gửi')
    await allSent()
  })
})
