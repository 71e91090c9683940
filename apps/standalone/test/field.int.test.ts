import { whyNoChromium } from '@lantoa/testkit/chromium'
import { dayOf } from '@lantoa/vietnam/days'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { beforeEach, describe, expect, test } from 'vitest'
import { PIN } from './field-hand.ts'
import { HOMES } from './field-homes.ts'
import { pagesBeside } from './field-routes.ts'
import { inspect } from './inspect-page.ts'
import { type Field, startField } from './start-field.ts'

/** These are looked at in `field-person`, `field-concerns`, `field-sessions`, `field-messages` and `field-lessons`. */
const MEASURED_WITH_PEOPLE = [
  '/field/new-home/:step?',
  '/field/h/:id/new-person/:step?',
  '/field/h/:id/correct/:field?',
  '/field/h/:id/people/:r',
  '/field/h/:id/people/:r/*',
  '/field/h/:id/bills',
  '/field/h/:id/bills/*',
  '/field/paper/:day?',
  '/field/scan/:day?',
  '/field/h/:id/concern/:step?',
  '/field/concerns',
  '/field/concerns/new/:step?',
  '/field/concerns/:concernId',
  '/field/sessions',
  '/field/sessions/*',
  '/field/messages',
  '/field/messages/*',
  '/field/lessons',
  '/field/lessons/*',
  '/field/safety',
  '/field/safety/*',
  '/field/vietqr/:step?',
]
const PATIENCE_MS = 30_000

describe.skipIf(whyNoChromium() !== undefined)('the field app in a browser', { timeout: 120_000 }, () => {
  const { hand, logIn, now } = startField()
  let running: Field['running']
  let browser: Browser
  let context: BrowserContext
  let page: Page
  let complaints: string[]
  beforeEach(() => {
    ;({ running, browser, context, page, complaints } = now())
  })
  const { heading, tap, follow, allSent, type, open, choose, go } = hand
  const home = (at: 0 | 1) => follow(new RegExp(`^Nhà ${HOMES[at]?.people[0]?.[0]}`))
  /** The one draft there is, sealed, as text: another one with each answer that is kept. */
  const draftOnDisk = () =>
    page.evaluate(`(async () => {
      const asked = (request) => new Promise((resolve) => { request.onsuccess = () => resolve(request.result) })
      const [{ name }] = await indexedDB.databases()
      const db = await asked(indexedDB.open(name))
      const [{ sealed }] = await asked(db.transaction('drafts').objectStore('drafts').getAll())
      db.close()
      return sealed.join()
    })()`)
  /** Whoever works at the office opens the file on her own machine. */
  async function sendAtDesk(file: string): Promise<void> {
    const desk = await browser.newPage({ locale: 'vi-VN' })
    await desk.goto(`${running.baseUrl}/desk/sealed`)
    await running.identify(desk, 'commune_officer')
    await desk.getByLabel('Chọn tệp').setInputFiles(file)
    await desk.getByRole('button', { name: 'Gửi vào hệ thống' }).click()
    await desk.getByText('Đã vào hệ thống 1/1 lượt.').waitFor()
    await desk.close()
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
    await page.getByText('Đã tính: thôn, ấp 0 → 1/2 nhà được thăm trong tuần').waitFor()
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
    const before = await draftOnDisk()
    await page.getByLabel('Quét mã QR trả tiền').check()
    await expect.poll(draftOnDisk).not.toBe(before)
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
    await running.identify(page, 'volunteer')
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
    await running.identify(page, 'team_leader')
    await heading('Đặt mã PIN của ông/bà')
    await tap('Không phải tôi, quay lại')
    await heading('Nhập mã PIN')
    await tap('Người khác đăng nhập')
    await running.identify(page, 'team_leader')
    await type('582604', 'Tiếp')
    await type('582604', 'Lưu mã PIN')
    await tap('Khóa máy')
    for (const language of ['en', 'vi']) {
      for (const size of ['largest', 'normal']) {
        await choose(language, size)
        await inspect(page, `several lockers ${language} ${size}`)
      }
    }
    await heading('Ngăn nào là của ông/bà?')
    await tap('Đăng nhập')
    await running.identify(page, 'volunteer')
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

  test('with a forgotten PIN nothing is lost: an officer sends a file of it, and so does a new locker', async () => {
    await logIn()
    await allSent()
    await page.evaluate('navigator.serviceWorker.ready')
    await context.setOffline(true)
    await home(1)
    await follow(/Ghi thêm một lượt nữa|Ghi lượt thăm/)
    await tap('Nhà đã chuyển đi')
    await tap('Lưu lượt thăm')
    await page.getByText('1 lượt còn trên máy').waitFor()
    await page.reload()
    await heading('Nhập mã PIN')
    const [file] = await Promise.all([page.waitForEvent('download'), tap('Gửi tệp cho cán bộ xã')])
    await sendAtDesk(await file.path())
    const movedAway = async () =>
      (await visitsOf(HOMES[1]?.id ?? '')).items.filter(({ outcome }) => outcome === 'moved_away').length
    expect(await movedAway()).toBe(1)

    await context.setOffline(false)
    await tap('Người khác đăng nhập')
    await running.identify(page, 'volunteer')
    await heading('Nhập mã PIN')
    await tap('Tôi quên mã PIN')
    await page.getByText('1 lượt chưa gửi vẫn còn').waitFor()
    await tap('Bỏ ngăn cũ, lập ngăn mới')
    await type(PIN, 'Tiếp')
    await type(PIN, 'Lưu mã PIN')
    await allSent()
    await follow(/Tất cả đã gửi|còn trên máy/)
    await page.locator('[data-state=counted], [data-state=sent]').first().waitFor()
    await allSent()
    expect(await movedAway()).toBe(1)
  })

  test('a phone whose clock was put back asks what day it is, and the visit counts on that day', async () => {
    await logIn()
    await page.evaluate('navigator.serviceWorker.ready')
    const today = dayOf(new Date())
    await context.setOffline(true)
    // Just before midnight: at whichever hour this runs, that hour of today is to come.
    await page.clock.setSystemTime('2019-01-01T16:50:00Z')
    await page.reload()
    await open()
    await heading('Hôm nay là ngày nào?')
    await page.getByText('máy đang ghi thứ Ba, 1/1/2019').waitFor()
    await inspect(page, 'a clock that was put back')
    const asked = page.getByLabel('Chọn ngày')
    await asked.fill('2019-01-01')
    await tap('Tiếp')
    await page.getByText('Ngày này chưa đúng').waitFor()
    await asked.fill(today)
    await tap('Tiếp')
    await home(1)
    await follow(/Ghi thêm một lượt nữa|Ghi lượt thăm/)
    await tap('Không tìm thấy nhà')
    await tap('Lưu lượt thăm')
    await page.getByText('1 lượt còn trên máy').waitFor()
    await page.clock.setSystemTime(new Date())
    await context.setOffline(false)
    // By this clock nobody has touched it for years.
    await page.reload()
    await open()
    await allSent()
    const visits = (await visitsOf(HOMES[1]?.id ?? '')).items.filter(({ outcome }) => outcome === 'not_found')
    expect(visits.map(({ startedAt, deviceAt }) => [dayOf(startedAt), dayOf(deviceAt ?? '')])).toEqual([
      [today, '2019-01-01'],
    ])
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
    const [{ id, people } = { id: '', people: [] }] = HOMES
    const resident = people[0]?.[2]
    const paths = ['', 'search', 'receipts', 'phone', 'badge', 'nowhere', `h/${id}`, `h/${uuid()}`]
    const steps = ['met', 'outcome', 'help', 'who', 'skills', 'uses', 'obstacles', 'devices', 'note', 'check']
      .concat(['all-skills', 'online_services', 'platform', 'smartphone'].map((step) => `of/${resident}/${step}`))
      .map((step) => `h/${id}/visit/${step}`)
    expect(await pagesBeside([...paths, ...steps])).toEqual(MEASURED_WITH_PEOPLE)
    await go(`h/${id}/visit/met`)
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
          await go(path)
          await inspect(page, `${path} ${language} ${size}`)
        }
      }
    }
  }, 300_000)
})
