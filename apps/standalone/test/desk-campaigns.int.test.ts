import type { Role } from '@lantoa/contracts/permissions'
import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { addDays, dayOf, formatDay } from '@lantoa/vietnam/days'
import { type Browser, chromium, type Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settled } from '../src/settled.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { openDesk } from './open-desk.ts'
import { COMMUNE, HAMLETS, setUpCommune, setUpHamlet } from './place.ts'
import { violationsOn } from './violations.ts'

const SHOTS = process.env.LANTOA_SHOTS
const TODAY = dayOf(new Date())
const STARTS_ON = addDays(TODAY, -9)

describe.skipIf(whyNoChromium() !== undefined)('a campaign at the desk', { timeout: 120_000 }, () => {
  let running: AllInOne
  let browser: Browser

  beforeAll(async () => {
    running = await startAllInOne()
    await setUpCommune(running.as)
    for (const hamlet of HAMLETS) await setUpHamlet(running.as, hamlet)
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  }, 240_000)
  afterAll(async () => {
    await browser?.close()
    await running?.stop()
  })

  const open = (role: Role) => openDesk(browser, running, role)
  const counted = () => settled(running.as('admin'), { patience: 60_000 })

  async function lookAt(page: Page, name: string) {
    await page.waitForLoadState('networkidle')
    const violations = await violationsOn(page)
    expect(violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.html}`)).toEqual([])
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
  }

  test('is planned, runs, has a target that the committee approves, and a board that others see', async () => {
    const programme = { unitCode: COMMUNE, since: STARTS_ON, name: 'Bình dân học vụ số' }
    const params = { programmeId: uuid() }
    await running.as('commune_officer').teams.recordProgramme({ params, body: programme }).orThrow()
    const { page } = await open('commune_officer')
    await page.goto(`${running.baseUrl}/desk/registers/campaigns/new?unit=${COMMUNE}`)
    await page.getByLabel('Có từ ngày').fill(formatDay(STARTS_ON))
    await page.getByLabel('Tên đợt').fill('100 ngày cao điểm')
    await page.getByLabel('Ngày bắt đầu').fill(formatDay(STARTS_ON))
    await page.getByLabel('Số ngày').fill('100')
    await page.getByLabel('Thuộc chương trình').selectOption({ label: programme.name })
    await lookAt(page, 'campaign-new')
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await page.getByRole('link', { name: 'Mở trang của nó' }).click()
    await page.getByText(formatDay(addDays(STARTS_ON, 99))).waitFor()
    await lookAt(page, 'campaign-record')
    await counted()

    await page.getByRole('link', { name: 'Bảng theo dõi đợt' }).click()
    await page.getByText('Chưa có chỉ tiêu nào của đợt được duyệt ở đây.').waitFor()
    const board = page.url()
    await page.getByText(/^Ngày bắt đầu .* đã đến$/).waitFor()
    await page.getByRole('button', { name: 'Bắt đầu đợt' }).click()
    await lookAt(page, 'campaign-start')
    await page.getByRole('dialog').getByRole('button', { name: 'Bắt đầu đợt' }).click()
    await page.getByText('đã đến').waitFor({ state: 'detached' })
    const [campaign] = (await running.as('commune_officer').teams.listCampaigns({ query: {} }).orThrow()).items
    expect(campaign).toMatchObject({ status: 'running', programmeId: params.programmeId })
    await page.getByRole('link', { name: 'Đặt chỉ tiêu' }).click()
    await page.getByLabel('Chỉ số').selectOption({ label: 'I-01 Tổ công nghệ số cộng đồng đang hoạt động' })
    await page.getByLabel('Cần đạt').fill('10')
    expect(await page.getByLabel('Từ ngày').inputValue()).toBe(formatDay(STARTS_ON))
    await page.getByRole('button', { name: 'Lưu dự thảo' }).click()
    await page.getByRole('link', { name: 'Xem bảng của đợt cao điểm' }).waitFor()

    const { page: lead } = await open('commune_lead')
    await lead.goto(page.url())
    await lead.getByRole('button', { name: 'Duyệt' }).click()
    await lead.getByRole('dialog').getByRole('button', { name: 'Duyệt' }).click()
    await lead.getByText('Tình trạng: đã duyệt').waitFor()
    await lead.getByRole('link', { name: 'Xem bảng của đợt cao điểm' }).click()
    await lead.getByText('Đã qua 10 / 100 ngày').waitFor()
    await lead.getByRole('row', { name: /U Minh Thượng.*2 tổ.*10 tổ.*20 %/ }).waitFor()
    await lookAt(lead, 'campaign-board')
    const { page: observer } = await open('observer')
    await observer.goto(board)
    await observer.getByRole('row', { name: /U Minh Thượng.*2 tổ.*10 tổ/ }).waitFor()
    expect(await observer.getByRole('link', { name: 'Đặt chỉ tiêu' }).count()).toBe(0)
  })
})
