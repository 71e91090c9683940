import { whyNoChromium } from '@lantoa/testkit/chromium'
import { addDays, dayOf } from '@lantoa/vietnam/days'
import type { BrowserContext, Page } from 'playwright-core'
import { beforeEach, describe, expect, test } from 'vitest'
import { PIN } from './field-hand.ts'
import { HOMES } from './field-homes.ts'
import { inspect } from './inspect-page.ts'
import { type Field, startField } from './start-field.ts'

const [HOME] = HOMES
const [HOA, TAM] = HOME?.people.map(([, , residentId]) => residentId) ?? []

describe.skipIf(whyNoChromium() !== undefined)('people in the field app', { timeout: 120_000 }, () => {
  const { hand, logIn, now } = startField()
  let running: Field['running']
  let context: BrowserContext
  let page: Page
  let complaints: string[]
  beforeEach(() => {
    ;({ running, context, page, complaints } = now())
  })
  const { heading, tap, follow, allSent, choose, go } = hand

  async function visitWithSkills(): Promise<void> {
    await follow('Ghi lượt thăm')
    await tap('Có, gặp được')
    await tap('Làm xong')
    await page.getByLabel('Dạy dùng điện thoại').check()
    await tap('Tiếp (chọn 1)')
    await follow(/^Kỹ năng số/)
    await follow(/^Trần Văn Tâm/)
    await tap('Tự làm được cả 5 việc')
    await tap('Zalo')
    await page.getByText('Trần Văn Tâm tự làm được cả 5 việc').waitFor()
    await follow(/^Kỹ năng số/)
    await follow(/^Nguyễn Thị Hoa/)
    await tap('Hỏi từng việc')
    for (const answer of ['Làm được khi có người giúp', 'Chưa biết', 'Chưa làm được', 'Chưa biết', 'Chưa biết']) {
      const asked = await page.locator('h1').textContent()
      await tap(answer)
      await expect.poll(() => page.locator('h1').textContent()).not.toBe(asked)
    }
    await heading('Xem lại rồi lưu')
    await tap('Lưu lượt thăm')
    await heading('Nhà Nguyễn Thị Hoa')
    await page.getByText('1 lượt còn trên máy').waitFor()
  }

  test('what is written down of people without a network reaches each service once', async () => {
    await logIn()
    await page.evaluate('navigator.serviceWorker.ready')
    await context.setOffline(true)
    await follow(/^Nhà Nguyễn Thị Hoa/)
    await visitWithSkills()

    await follow('Nguyễn Thị Hoa')
    await heading('Nguyễn Thị Hoa')
    await page.getByText('chưa làm được 1 việc').waitFor()
    await follow(/^Định danh điện tử/)
    await follow('Bước tiếp theo')
    await heading('Thẻ căn cước gắn chíp: đến đâu rồi?')
    await tap('Đã xong')
    await tap('Hôm nay')
    await tap('Tận mắt thấy trên máy')
    await heading('Định danh điện tử')
    await page.getByRole('link', { name: /Thẻ căn cước gắn chíp.*Xong/ }).waitFor()
    await follow('Quay lại')
    await follow(/^Sự đồng ý/)
    await follow(/^Giúp làm định danh điện tử/)
    await tap('Đồng ý, nói bằng lời')
    await heading('Phiếu xác nhận sự đồng ý')
    await page.getByRole('img', { name: 'Mã QR của phiếu' }).waitFor()
    await follow('Quay lại')
    await page.getByRole('link', { name: /Giúp làm định danh điện tử.*Đồng ý ngày/ }).waitFor()
    await follow(/^Gọi điện liên hệ/)
    await tap('Đồng ý, nói bằng lời')
    await follow('Quay lại')
    await follow(/^Giúp làm định danh điện tử/)
    await follow('Rút lại sự đồng ý')
    await heading('Có rút lại sự đồng ý này không?')
    await tap('Có, rút lại')
    await page.getByRole('link', { name: /Giúp làm định danh điện tử.*Chưa có sự đồng ý/ }).waitFor()
    await follow('Quay lại')
    await follow(/^Tài khoản thanh toán/)
    await follow('Thêm tài khoản')
    await tap('Ví điện tử')
    await tap('MoMo')
    await heading('Đã mở chưa?')
    await page.reload()
    await hand.open()
    await heading('Đã mở chưa?')
    await tap('Đã mở')
    await tap('Hôm nay')
    await tap('Có, tổ giúp mở')
    await heading('Tài khoản thanh toán')
    await follow(/^MoMo/)
    await tap('Đã dùng hằng ngày')
    await tap('Hôm nay')
    await page.getByRole('link', { name: /MoMo.*Đang dùng/ }).waitFor()
    await follow(/^MoMo/)
    await tap('Nay trả thêm một khoản: điện, nước, học phí…')
    await tap('Tiền điện')
    await tap('Hôm nay')
    await page.getByRole('link', { name: /MoMo.*Trả: Tiền điện/ }).waitFor()
    await follow('Quay lại')
    await follow(/^Chủ hộ/)
    await heading('Người này có phải là chủ hộ không?')
    await tap('Phải, là chủ hộ')
    await page.getByRole('link', { name: /Chủ hộ.*Là chủ hộ/ }).waitFor()
    await page.getByText('9 lượt còn trên máy').waitFor()

    await context.setOffline(false)
    await follow(/Tất cả đã gửi|còn trên máy/)
    await tap('Gửi ngay')
    await allSent()
    await page.getByText('Nguyễn Thị Hoa · Thẻ căn cước gắn chíp: Xong').waitFor()
    await page.getByText('Nguyễn Thị Hoa · Ví điện tử: Đã mở').waitFor()
    await page.getByText('Nguyễn Thị Hoa · Rút lại sự đồng ý: Giúp làm định danh điện tử').waitFor()
    await page.getByText('Nguyễn Thị Hoa · Tài khoản trả thêm: Tiền điện').waitFor()
    const { identity, teams, payments } = running.as('commune_officer')
    const ofHoa = { residentId: HOA ?? '' }
    const visits = await teams.listVisits({ query: { householdId: HOME?.id ?? '' } }).orThrow()
    expect(visits.items.map(({ assessments }) => assessments)).toEqual([
      expect.arrayContaining([
        { residentId: TAM, skill: 'local_platforms', level: 'alone', platform: 'zalo' },
        { residentId: HOA, skill: 'online_services', level: 'with_help' },
        { residentId: HOA, skill: 'online_payment', level: 'none' },
      ]),
    ])
    expect(visits.items[0]?.assessments).toHaveLength(7)
    const { history } = await identity.getChecklist({ params: ofHoa }).orThrow()
    expect(history).toMatchObject([{ step: 'chip_card', state: 'done', evidence: 'seen' }])
    expect((await identity.getResident({ params: ofHoa }).orThrow()).isHead).toBe(true)
    const consents = await identity.listConsents({ query: ofHoa }).orThrow()
    const byVoice = { method: 'voice', witnessId: running.subjectOf('volunteer') }
    expect(consents.items).toMatchObject([
      { purpose: 'contact', ...byVoice, withdrawnAt: null },
      { purpose: 'eid_onboarding', ...byVoice, withdrawnAt: expect.any(String) },
    ])
    const accounts = await payments.listAccounts({ query: ofHoa }).orThrow()
    const electricity = { service: 'electricity', since: dayOf(new Date()) }
    expect(accounts.items).toMatchObject([
      { provider: 'MoMo', status: 'used', withTeamHelp: true, essentialServices: [electricity] },
    ])
    expect(complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  })

  test('the code of a home is read without a network, and leads to the home or to the visit of a sheet', async () => {
    await logIn()
    await page.evaluate('navigator.serviceWorker.ready')
    await context.setOffline(true)
    await follow('Quét mã nhà')
    await page.getByText('Máy chưa cho dùng máy ảnh.').waitFor()
    await context.grantPermissions(['camera'])
    await tap('Thử lại')
    await heading('Nhà Nguyễn Thị Hoa')
    await go(`paper/${dayOf(new Date())}`)
    await follow('Quét mã nhà')
    await heading('Ông/bà gặp được ai không?')
    expect(complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  })

  test('a home that is on no list is written down without a network, visited, corrected, and reaches the service once', async () => {
    await logIn()
    await page.evaluate('navigator.serviceWorker.ready')
    await context.setOffline(true)
    await follow('Ghi nhà mới')
    await heading('Nhà ở đường nào?')
    await page.getByLabel('Đường, ngõ, kênh').fill('kenh 5')
    await tap('Tiếp')
    await page.getByLabel('Số nhà').fill('14')
    await tap('Tiếp')
    await heading('Nhà này có phải không?')
    await page.getByText('Nhà Lê Thị Sáu').waitFor()
    await follow('Quay lại')
    await page.getByLabel('Số nhà').fill('16')
    await tap('Tiếp')
    await writeDown('Lê thị  Bưởi', '1960', 'Nữ')
    await page.getByLabel('Số điện thoại').fill('0912 345')
    await tap('Tiếp')
    await page.getByText('Số chưa đúng').waitFor()
    await page.getByLabel('Số điện thoại').fill('0912 345 678')
    await tap('Tiếp')
    await heading('Nhà mới: xem lại rồi lưu')
    await tap('Thêm người nữa')
    await writeDown('Trần Văn Tâm', '1975', 'Nam')
    await page.reload()
    await hand.open()
    await heading('Số điện thoại là gì?')
    await tap('Không có, hoặc không cho số')
    await heading('Có phải người này không?')
    await page.getByText('Nhà Nguyễn Thị Hoa').waitFor()
    await tap('Không, là người khác')
    await page.getByRole('button', { name: /^Trần Văn Tâm · Sinh năm 1975/ }).waitFor()
    await tap('Lưu nhà này')
    await heading('Ông/bà gặp được ai không?')
    await tap('Không có ai ở nhà')
    await tap('Lưu lượt thăm')
    await heading('Nhà Lê thị Bưởi')
    await follow('Lê thị Bưởi')
    await follow('Sửa thông tin người này')
    await follow(/^Họ và tên/)
    await page.getByLabel('Họ và tên').fill('Lê Thị Bưởi')
    await tap('Tiếp')
    await page.getByRole('link', { name: /^Họ và tên Lê Thị Bưởi/ }).waitFor()
    await page.getByText('5 lượt còn trên máy').waitFor()
    const told = `${await page.title()} ${page.url()} ${await page.evaluate('JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state])')}`
    expect(told).not.toMatch(/Bưởi|0912/)

    await context.setOffline(false)
    await follow(/còn trên máy/)
    await tap('Gửi ngay')
    await allSent()
    await page.getByText('Lê Thị Bưởi · Sửa: Họ và tên').waitFor()
    const { identity, teams } = running.as('commune_officer')
    const found = await identity.searchResidents({ body: { name: 'le thi buoi' } }).orThrow()
    expect(found.items).toMatchObject([{ name: 'Lê Thị Bưởi', birth: { year: 1960 }, phone: '+84912345678' }])
    const householdId = found.items[0]?.householdId ?? ''
    const home = await identity.getHousehold({ params: { householdId } }).orThrow()
    expect(home).toMatchObject({ address: { number: '16', lane: 'kenh 5' }, places: [{ from: dayOf(new Date()) }] })
    const lives = await identity.listResidents({ query: { householdId } }).orThrow()
    expect(lives.items).toHaveLength(2)
    const visits = await teams.listVisits({ query: { householdId } }).orThrow()
    expect(visits.items).toMatchObject([{ outcome: 'absent' }])
    expect(complaints.filter((text) => !text.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([])
  })

  async function writeDown(name: string, year: string, sex: string): Promise<void> {
    await page.getByLabel('Họ và tên').fill(name)
    await tap('Tiếp')
    await page.getByLabel('Năm sinh, đủ 4 số').fill(year)
    await tap('Tiếp')
    await tap(sex)
    await heading('Số điện thoại là gì?')
  }

  test('a code to be paid by is made without a network, and its number goes nowhere', async () => {
    const sent: string[] = []
    page.on('request', (request) => sent.push(request.url(), request.postData() ?? ''))
    await logIn()
    await page.evaluate('navigator.serviceWorker.ready')
    await context.setOffline(true)
    await follow('Mã QR nhận tiền')
    await tap('Agribank')
    await page.getByLabel('Số tài khoản').fill('2576 7885 9!')
    await tap('Tiếp')
    await page.getByText('Số tài khoản chỉ có chữ số').waitFor()
    await page.getByLabel('Số tài khoản').fill('2576 7885 9')
    await tap('Tiếp')
    await page.getByLabel('Số tiền').fill('50.000')
    await tap('Tiếp')
    await page.getByLabel('Nội dung ngắn').fill('Bán rau')
    await tap('Tiếp')
    await heading('Mã để quét')
    await page.getByText('2576 7885 9').waitFor()
    await page.getByText('Nội dung: Ban rau').waitFor()
    await page.getByRole('img', { name: 'Mã QR nhận tiền' }).waitFor()
    const kept = await page.evaluate(`(async () => {
      const names = await caches.keys()
      const caught = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))
      return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, history.state, caught, document.title])
    })()`)
    expect(`${kept} ${sent.join(' ')} ${page.url()} ${complaints.join(' ')}`).not.toMatch(/2576|25767885/)
    await tap('Xong, xóa khỏi màn hình')
    await heading('Nhà tuần này')
    await page.goBack()
    await heading('Tài khoản ở ngân hàng nào?')
  })

  test('a visit of the day before yesterday is written down from paper, with its own day', async () => {
    await logIn()
    await page.evaluate('navigator.serviceWorker.ready')
    await context.setOffline(true)
    const day = addDays(dayOf(new Date()), -2)
    await follow('Ghi từ phiếu giấy')
    await tap('Ngày khác')
    await page.getByLabel('Chọn ngày').fill(addDays(day, -40))
    await tap('Tiếp')
    await page.getByText('Ngày này chưa đúng').waitFor()
    await page.getByLabel('Chọn ngày').fill(day)
    await tap('Tiếp')
    await heading('Nhà nào trên phiếu?')
    await page.getByRole('button', { name: /Lê Thị Sáu/ }).click()
    await heading('Ông/bà gặp được ai không?')
    await tap('Không có ai ở nhà')
    await page.getByText('ghi từ phiếu giấy').waitFor()
    await tap('Lưu lượt thăm')
    await page.getByText('1 lượt còn trên máy').waitFor()
    await context.setOffline(false)
    await follow(/Tất cả đã gửi|còn trên máy/)
    await tap('Gửi ngay')
    await allSent()
    const { items } = await running
      .as('commune_officer')
      .teams.listVisits({ query: { householdId: HOMES[1]?.id ?? '' } })
      .orThrow()
    expect(items).toMatchObject([{ source: 'paper', visitedOn: day, outcome: 'absent' }])
    expect(dayOf(items[0]?.receivedAt ?? '')).toBe(addDays(day, 2))
  })

  test('somebody else on the same phone sees nothing of what was being typed', async () => {
    await logIn()
    await follow('Mã QR nhận tiền')
    await tap('Agribank')
    await page.getByLabel('Số tài khoản').fill('257678859')
    await tap('Tiếp')
    await heading('Mỗi lần trả bao nhiêu tiền?')
    await page.clock.setFixedTime(Date.now() + 11 * 60_000)
    await follow('Quay lại')
    await hand.open()
    await heading('Tài khoản ở ngân hàng nào?')
    expect(await page.content()).not.toContain('257678859')
    await go(`h/${HOME?.id}/people/${HOA}/accounts/new/day`)
    await heading('Đó là loại tài khoản nào?')
    await go(`h/${HOME?.id}/people/${HOMES[1]?.people[0]?.[2]}`)
    await heading('Nhà Nguyễn Thị Hoa')
  })

  test('at 20 and 30 pixels, in both languages, nothing is inaccessible, too small to tap, or outside', async () => {
    await logIn()
    const person = `h/${HOME?.id}/people/${HOA}`
    const consents = ['/consents', '/consents/contact', '/consents/take-back/contact']
    const pages = ['', '/head', '/skills', '/eid', '/eid/level1', ...consents, '/accounts', '/accounts/new']
    for (const language of ['vi', 'en']) {
      for (const size of ['normal', 'largest']) {
        await choose(language, size)
        await page.locator('input').fill(PIN)
        await page.locator('[type=submit]').click()
        await page.locator('.bar-standing').waitFor()
        for (const path of pages) {
          await go(`${person}${path}`)
          expect(await page.locator('.page').textContent()).toContain('Nguyễn Thị Hoa')
          await inspect(page, `${path} ${language} ${size}`)
        }
        for (const path of ['paper', `paper/${dayOf(new Date())}`, 'scan']) {
          await go(path)
          await inspect(page, `${path} ${language} ${size}`)
        }
        await inspectVietQr(`${language} ${size}`)
        // What is inaccessible in small letters is so in large ones, which take more room.
        if (language === 'vi' || size === 'largest') await inspectNew(`${language} ${size}`)
      }
    }
  }, 600_000)

  /** A home whose address and person are known already: all that can be asked of it, and then what can be corrected. */
  async function inspectNew(where: string): Promise<void> {
    /** Does something, inspects the page that was there before, and waits for the next one. */
    async function on(what: string, does: () => Promise<void>): Promise<void> {
      await inspect(page, `${what} ${where}`)
      const asked = await page.locator('h1').textContent()
      await does()
      await expect.poll(() => page.locator('h1').textContent()).not.toBe(asked)
    }
    async function type(text: string): Promise<void> {
      await page.locator('.page input').fill(text)
      await page.locator('[type=submit]').click()
    }
    const next = () => page.locator('.page-main .button').click()
    await go('new-home')
    await on('lane', () => type('Kênh 5'))
    await on('number', () => type('14'))
    await on('known', next)
    await on('name', () => type('Lê Thị Sáu'))
    await on('birth', () => type('1951'))
    await on('sex', () => page.locator('.answer').first().click())
    await on('telephone', () => page.locator('form .stack .button').click())
    await on('same', next)
    await inspect(page, `check ${where}`)
    await page.locator('.stack .button').last().click()
    await page.locator('.stack .button').last().click()
    await page.locator('.bar-standing').waitFor()
    const person = `people/${HOA}`
    for (const path of ['', '/new-person', '/correct', '/correct/devices', `/${person}/correct`, `/${person}/leave`]) {
      await go(`h/${HOME?.id}${path}`)
      await inspect(page, `${path} ${where}`)
    }
  }

  async function inspectVietQr(where: string): Promise<void> {
    await go('vietqr')
    await inspect(page, `banks ${where}`)
    await page.locator('.answer').first().click()
    for (const typed of ['2576788592576788599', '999999999', 'Ban rau sach']) {
      await page.locator('.page input').fill(typed)
      await inspect(page, `${page.url()} ${where}`)
      await page.locator('[type=submit]').click()
    }
    await page.locator('.qr').waitFor()
    await inspect(page, `code ${where}`)
  }
})
