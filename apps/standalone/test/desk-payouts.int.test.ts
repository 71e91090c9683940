import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { type Browser, chromium } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { DESK, openDesk } from './open-desk.ts'
import { COMMUNE, HAMLETS, setUpCommune, setUpHamlet } from './place.ts'
import { violationsOn } from './violations.ts'

const NUMBER = '091151000123'
const [ONE, TWO, NONE] = ['Lý Thị Thử', 'Nguyễn Thị Mẫu', 'Trần Văn Không']

/** As the office that pays writes it: with names, in its own columns. */
const LIST = [
  ['Mã đơn vị', 'Ngày trả trong tháng', 'Đối tượng', 'Dòng số', 'Họ và tên', 'Ngày sinh', 'Số định danh', 'Nhận qua'],
  [COMMUNE, '05/03/2026', 'bảo trợ xã hội', '1', ONE, '1951', NUMBER, 'tài khoản'],
  [COMMUNE, '05/03/2026', 'bảo trợ xã hội', '2', 'nguyen thi mau', '1958', '', 'tiền mặt'],
  [COMMUNE, '05/03/2026', 'bảo trợ xã hội', '3', NONE, '1940', '', 'người nhận thay'],
  [COMMUNE, '05/03/2026', 'bảo trợ xã hội', 'ba', NONE, '1940', '', 'người nhận thay'],
]

describe.skipIf(whyNoChromium() !== undefined)('payout lists at the desk', { timeout: 90_000 }, () => {
  let running: AllInOne
  let browser: Browser
  let mine: string[]

  beforeAll(async () => {
    running = await startAllInOne()
    await setUpCommune(running.as)
    await setUpHamlet(running.as, HAMLETS[0])
    mine = await register(running)
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  test('an officer pastes a list with names and chooses whom a line means; no name is kept or stands in an address', async () => {
    const { page, complaints } = await openDesk(browser, running, 'commune_officer', DESK)
    const asked: string[] = []
    page.on('request', (request) => asked.push(request.url()))
    await page.goto(`${running.baseUrl}/desk/registers/payouts?unit=${COMMUNE}`)
    await page.getByRole('link', { name: 'Danh sách chi trả theo tháng' }).click()
    await page.getByText('Chưa có danh sách nào.').waitFor()
    await page.getByRole('link', { name: 'Nhập danh sách có tên' }).click()
    await page.getByLabel('Bảng đã chép').fill(LIST.map((row) => row.join('\t')).join('\n'))
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByRole('button', { name: 'Hỏi thử, chưa ghi' }).click()
    const remarked = page.getByRole('table', { name: '2 dòng ghi được nhưng còn phải xem lại' })
    await remarked.getByRole('row', { name: /Giống nhiều người/ }).waitFor()
    await remarked.getByRole('row', { name: /Chưa khớp ai/ }).waitFor()
    await page.getByRole('button', { name: 'Ghi 3 dòng vào sổ' }).click()
    await page.getByText('Đã ghi 3 trên 3 dòng. 1 dòng cần sửa.').waitFor()
    await page.goto(`${running.baseUrl}/desk/payouts?unit=${COMMUNE}`)
    const list = page.getByRole('row', { name: '3/2026' })
    const cells = ['bảo trợ xã hội', `Xã U Minh Thượng (${COMMUNE})`, '3', '1', '1', '1', '1', '1']
    await expect.poll(() => list.getByRole('cell').allTextContents()).toEqual(cells)
    const card = page.getByRole('article', { name: 'Dòng 2, bảo trợ xã hội, tháng 3/2026' })
    await card.getByRole('button', { name: 'Chọn người này' }).first().click()
    await card.getByText('Một trong 2 người, chưa chọn').waitFor()
    await card.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await page.getByText(`Dòng 2, bảo trợ xã hội, tháng 3/2026 – đã ghi: ${TWO}.`).waitFor()
    const { items } = await running
      .as('commune_officer')
      .payments.listPayouts({ query: { unit: COMMUNE } })
      .orThrow()
    expect(items.map(({ line, match }) => [line, match]).sort()).toEqual([
      [1, 'one'],
      [2, 'one'],
      [3, 'none'],
    ])
    await page.getByRole('link', { name: 'Chưa khớp ai' }).click()
    await page.getByRole('article', { name: 'Dòng 3, bảo trợ xã hội, tháng 3/2026' }).getByText('Mở dòng này').waitFor()
    await page.getByRole('link', { name: 'Có trong hai danh sách' }).click()
    await page.getByText('Không có dòng nào chờ.').waitFor()
    expect(mine).toContain(items.find(({ line }) => line === 2)?.residentId)
    expect([...asked, await page.title()].join('\n')).not.toMatch(/Th%E1|Thử|Mẫu|mau|091151/)
    const violations = await violationsOn(page)
    expect(violations.map(({ id }) => id)).toEqual([])
    expect(complaints).toEqual([])
  })
})

/** One with a number, and two of one name. */
async function register({ as }: AllInOne): Promise<string[]> {
  const officer = as('commune_officer').identity
  const householdId = uuid()
  const from = '2026-01-05'
  await officer
    .registerHousehold({ params: { householdId }, body: { hamletCode: HAMLETS[0], openedOn: from } })
    .orThrow()
  const people = [
    { name: ONE, birth: { year: 1951 }, personalNumber: NUMBER },
    ...[1, 2].map(() => ({ name: TWO, birth: { year: 1958 } })),
  ]
  const ids: string[] = []
  for (const person of people) {
    const residentId = uuid()
    const body = { ...person, householdId, from, sex: 'female' as const }
    await officer.registerResident({ params: { residentId }, body }).orThrow()
    ids.push(residentId)
  }
  return ids
}
