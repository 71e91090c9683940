import type { Role } from '@lantoa/contracts/permissions'
import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { visitOf } from '../src/demo/reform/world.ts'
import { settled } from '../src/settled.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { expectSoon } from './expectations.ts'
import { openDesk } from './open-desk.ts'
import { bringOldWorld, draftOf } from './reform.ts'
import { typeChange } from './typed-change.ts'
import { violationsOn } from './violations.ts'

const WEEK = { period: '2025-W27' }
const LAST_DAY = 'on=2025-06-30&view=as-was'
const OLD_UNITS = ['38', '66', '54', '394', '397', '399', '15712', '15715', '15718', '15952', '22240', '22252', '22255']
const SHOTS = process.env.LANTOA_SHOTS

describe.skipIf(whyNoChromium() !== undefined)('the communes of 1 July 2025, by hand', { timeout: 120_000 }, () => {
  let running: AllInOne
  let browser: Browser
  let before: unknown
  const addresses: string[] = []

  beforeAll(async () => {
    running = await startAllInOne('reform')
    await bringOldWorld(running.as)
    before = await numbers()
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  const allSettled = () => settled(running.as('admin'), { patience: 60_000 })
  const open = (role: Role) => openDesk(browser, running, role)
  const goTo = (page: Page, path: string) => page.goto(`${running.baseUrl}/desk/${path}`)
  const observer = () => running.as('observer')

  async function numbers() {
    const all = OLD_UNITS.map((unit) => observer().reporting.getUnitValues({ params: { unit }, query: WEEK }))
    const answers = (await Promise.all(all)).map(({ data, error }) => error?.code ?? [data?.values, data?.claimed])
    // The visit that comes late stays.
    return JSON.parse(JSON.stringify(answers).replaceAll(/\{[^{}]*"indicatorId":"I-04"[^{}]*\}/g, '0'))
  }

  async function lookAt(page: Page, name: string) {
    await page.waitForLoadState('networkidle')
    const violations = await violationsOn(page)
    expect(violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.html}`)).toEqual([])
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
  }

  /** Drafts, previews and applies a change on the pages; `previewed` looks at what is shown before. */
  async function makeChange(page: Page, file: Parameters<typeof draftOf>[0], previewed: () => Promise<void>) {
    await goTo(page, 'boundaries')
    await page.getByRole('link', { name: 'Soạn lần sắp xếp mới' }).click()
    await typeChange(page, draftOf(file))
    await page.getByRole('link', { name: 'Xem trước kết quả' }).click()
    await page.getByRole('table', { name: 'Các đơn vị trước và sau' }).waitFor()
    await previewed()
    await page.getByRole('button', { name: 'Áp dụng', exact: true }).click()
    await lookAt(page, `asking-${file}`)
    await page.getByRole('dialog').getByRole('button', { name: 'Áp dụng', exact: true }).click()
    await page.getByText(/^Đã áp dụng lúc/).waitFor()
    addresses.push(page.url())
    await allSettled()
  }

  const row = (page: Page, name: RegExp) => page.getByRole('row', { name }).first().waitFor()

  test('the officer types the change, sees what it would do, and applies it', async () => {
    const { page, complaints } = await open('province_officer')
    await goTo(page, 'boundaries')
    await page.getByText('Chưa có lần sắp xếp nào.').waitFor()
    await makeChange(page, 'thanh-hoa', async () => {
      await row(page, /^15712 Xã Văn Sơn Xã Tân Ninh \(15715\)/)
      await row(page, /^397 Huyện Triệu Sơn không đơn vị nào thay/)
      await row(page, /^Xã Tân Ninh \(15715\) I-05 .* 0 \/ 30 .* 0 \/ 90/)
      await lookAt(page, 'preview')
    })
    await lookAt(page, 'applied')
    await goTo(page, 'boundaries')
    await row(page, /^Sắp xếp các xã ở Thanh Hóa .* đã áp dụng 1686\/NQ-UBTVQH15 7/)
    await lookAt(page, 'list')
    // Whether something is drafted under an id is asked for by the page of its draft.
    expect(complaints.filter((one) => !one.includes('404'))).toEqual([])
  })

  test('each unit is shown as it was and as it is', async () => {
    const { page } = await open('observer')
    await goTo(page, `u/15712?${LAST_DAY}`)
    await page.getByRole('heading', { level: 1, name: 'Xã Văn Sơn' }).waitFor()
    await page.getByText('Số công bố: 100 % (Bài báo về chuyển đổi số ở huyện Triệu Sơn)').waitFor()
    await goTo(page, 'u/15712')
    await page.getByRole('link', { name: 'Xã Tân Ninh' }).click()
    await page.getByRole('heading', { level: 1, name: 'Xã Tân Ninh' }).waitFor()
    await page.getByText('Số công bố: 1 (Bài báo').waitFor()
    expect(await page.getByText('100 %').count()).toBe(0)
    await goTo(page, 'u/15715?on=2024-05-01&view=as-was')
    await page.getByRole('heading', { level: 1, name: 'Xã Thái Hòa' }).waitFor()
    await goTo(page, `u/397?${LAST_DAY}`)
    await page.getByText('Số công bố: 76,7 % (Bài báo về chuyển đổi số ở huyện Triệu Sơn)').waitFor()
    await goTo(page, 'u/15664')
    await page.getByRole('heading', { level: 1, name: 'Xã Triệu Sơn' }).waitFor()
    await page.getByRole('heading', { name: 'Xã hội số' }).waitFor()
    expect(await page.getByText('Số công bố: ').count()).toBe(0)
  })

  test('a visit of the evening before, sent late, counts where it was and where that lies now', async () => {
    await running.as('volunteer').teams.recordVisitBatch.many([visitOf(1)])
    await allSettled()
    await expectSoon(observer(), '15865', WEEK, { 'I-04': '2/100 = 2' })
    const { page } = await open('observer')
    await goTo(page, 'i/I-04/u/15865?period=2025-W27')
    await page.getByText('2 / 100', { exact: true }).first().waitFor()
    await goTo(page, 'i/I-04/u/15952?period=2025-W27&view=as-was')
    await page.getByText('2 / 20', { exact: true }).first().waitFor()
  })

  test('homes of what was split wait until the officer of the commune says by lane where they lie', async () => {
    const { page } = await open('province_officer')
    await makeChange(page, 'phu-yen', async () => {
      await page.getByText('10 hộ chờ xếp vào thôn, ấp').first().waitFor()
    })
    await page.getByRole('link', { name: 'Xếp thôn, ấp cho 10 hộ ở 22240' }).waitFor()
    await lookAt(page, 'left-by-hand')
    const { page: ofCommune, complaints } = await open('commune_officer')
    await goTo(ofCommune, 'unassigned?unit=22240')
    await lookAt(ofCommune, 'unassigned')
    await ofCommune.getByRole('link', { name: /22252\.01/ }).click()
    await ofCommune.getByLabel('Ngõ, đường').selectOption('Quốc lộ 29: 6 hộ')
    await ofCommune.getByLabel('Về thôn, ấp').selectOption('Thôn 1 (22240.01)')
    await ofCommune.getByRole('button', { name: 'Thêm', exact: true }).click()
    await row(ofCommune, /^Quốc lộ 29 Thôn 1 6 /)
    await ofCommune.getByText('Còn 4 hộ chưa nói về đâu.').waitFor()
    await lookAt(ofCommune, 'assign')
    await ofCommune.getByRole('button', { name: 'Xếp 6 hộ' }).click()
    await ofCommune.getByText('6 hộ về Thôn 1 (22240.01)').waitFor()
    await ofCommune.getByRole('dialog').getByRole('button', { name: 'Xếp 6 hộ' }).click()
    await ofCommune.getByText('6 hộ đã có thôn, ấp.').waitFor()
    await ofCommune.getByText('4 hộ của thôn, ấp cũ 1 (22252.01) chờ xếp.').waitFor()
    expect(ofCommune.url()).toBe(`${running.baseUrl}/desk/unassigned?unit=22240&hamlet=22252.01`)
    await expectSoon(observer(), '22240', WEEK, { 'I-04': '0/22 = 0' })
    expect(complaints).toEqual([])
  })

  test('undone, the latest first, every number is what it was', async () => {
    const { page } = await open('province_officer')
    for (const address of addresses.toReversed()) {
      await page.goto(address)
      await page.getByRole('button', { name: 'Hoàn tác' }).click()
      await page.getByRole('dialog').getByRole('button', { name: 'Hoàn tác' }).click()
      await page.getByText(/^Đã hoàn tác lúc/).waitFor()
    }
    await allSettled()
    await expectSoon(observer(), '15952', WEEK, { 'I-04': '2/20 = 10' })
    expect(await numbers()).toEqual(before)
    expect(await running.as('admin').reporting.recompute().orThrow()).toMatchObject({ differing: 0 })
  })

  test('what can not be made says why, of which change, and who else may not make it is not offered to', async () => {
    const { page } = await open('province_officer')
    await goTo(page, 'boundaries')
    await page.getByRole('link', { name: 'Soạn lần sắp xếp mới' }).click()
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
    await page.getByText('Hãy thêm ít nhất một thay đổi.').waitFor()
    await page.getByRole('button', { name: 'Thêm vào danh sách' }).click()
    await page.getByText('Hãy chọn đơn vị.').waitFor()
    await lookAt(page, 'draft-wrong')
    const close = { kind: 'close' as const, code: '397' }
    await typeChange(page, { ...draftOf('thanh-hoa'), steps: [close] })
    await page.getByRole('link', { name: 'Xem trước kết quả' }).click()
    await page.getByText('Đơn vị này còn đơn vị khác hoặc hộ bên dưới.').waitFor()
    await page.getByText('Thay đổi thứ 1: Giải thể Huyện Triệu Sơn (397).').waitFor()
    await lookAt(page, 'preview-refused')
    const { page: lead } = await open('province_lead')
    await lead.goto(page.url().replace('/preview', ''))
    await lead.getByText('Giải thể Huyện Triệu Sơn (397).').waitFor()
    expect(await lead.getByRole('link', { name: 'Sửa dự thảo' }).count()).toBe(0)
    const { page: ofCommune } = await open('commune_officer')
    await goTo(ofCommune, 'boundaries')
    await ofCommune.getByText('Vai trò của bạn không được xem phần này.').waitFor()
  })

  test('an answer that was lost is asked for again, and the change is drafted once', async () => {
    const { page } = await open('province_officer')
    await goTo(page, 'boundaries')
    const count = () => running.as('admin').teams.listBoundaryChanges().orThrow()
    const { items } = await count()
    await page.getByRole('link', { name: 'Soạn lần sắp xếp mới' }).click()
    let lost = 0
    await page.route('**/teams/v1/boundary-changes/*', async (route) => {
      if (route.request().method() !== 'PUT' || lost > 0) return route.fallback()
      lost += 1
      await route.fetch()
      await route.abort()
    })
    await typeChange(page, { ...draftOf('thanh-hoa'), title: 'Hai lần gửi', steps: [{ kind: 'close', code: '397' }] })
    await page.getByRole('heading', { level: 1, name: 'Hai lần gửi' }).waitFor()
    expect([(await count()).items.length, lost]).toEqual([items.length + 1, 1])
  })
})
