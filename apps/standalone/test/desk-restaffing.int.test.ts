import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { dayOf, formatDay } from '@lantoa/vietnam/days'
import { type Browser, chromium, type Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { openDesk } from './open-desk.ts'
import { COMMUNE, HAMLETS, setUpCommune, setUpHamlet } from './place.ts'
import { violationsOn } from './violations.ts'

const SHOTS = process.env.LANTOA_SHOTS
const TODAY = dayOf(new Date())

describe.skipIf(whyNoChromium() !== undefined)('a body that is restaffed at the desk', { timeout: 120_000 }, () => {
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

  async function lookAt(page: Page, name: string) {
    await page.waitForLoadState('networkidle')
    const violations = await violationsOn(page)
    expect(violations.map(({ id, nodes }) => `${name} ${id} ${nodes[0]?.html}`)).toEqual([])
    if (SHOTS) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true })
  }

  test('is shown who goes, who comes and what it lacks, before the decision is recorded', async () => {
    const { teams } = running.as('commune_officer')
    const [bodyId, gone] = [uuid(), uuid()]
    const legalAct = { number: '12/QĐ-UBND', issuer: 'UBND xã U Minh Thượng', date: '2025-08-01' }
    const team = { kind: 'community_team' as const, unitCode: COMMUNE, hamletCodes: [HAMLETS[0] ?? ''], legalAct }
    await teams.setUpBody({ params: { bodyId }, body: { ...team, from: '2025-08-01', status: 'active' } }).orThrow()
    const member = { bodyId, from: '2025-08-01', role: 'member' as const, affiliations: ['youth_union' as const] }
    const items = [gone, uuid()].map((membershipId) => ({ ...member, membershipId, personId: uuid() }))
    await teams.joinBodyBatch({ body: { items } }).orThrow()

    const { page } = await openDesk(browser, running, 'commune_officer')
    await page.goto(`${running.baseUrl}/desk/registers/bodies/${bodyId}`)
    await page.getByRole('link', { name: 'Kiện toàn' }).click()
    await page.getByText('Chưa có người đứng đầu').first().waitFor()
    await page.getByLabel(new RegExp(items[0]?.personId.slice(-12) ?? '')).check()
    await page.getByLabel('Mã người').fill('TV-12')
    await page.getByLabel('Vai trò').selectOption({ label: 'tổ trưởng' })
    await page.getByLabel('ban ấp').check()
    await page.getByRole('button', { name: 'Thêm người này' }).click()
    await page.getByRole('button', { name: 'Bỏ' }).waitFor()
    await page.getByLabel('Số quyết định').fill('31/QĐ-UBND')
    await page.getByLabel('Cơ quan ban hành').fill('UBND xã U Minh Thượng')
    await page.getByLabel('Ngày ký').fill('20/02/2026')
    await page.getByLabel('Áp dụng từ ngày').fill(formatDay(TODAY))
    await lookAt(page, 'restaffing-form')
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await page.getByText('Có 2 thành viên').waitFor()
    await page.getByText(/^Vào: tổ trưởng/).waitFor()
    await lookAt(page, 'restaffing-preview')
    expect((await teams.listRestaffings({ query: { bodyId } }).orThrow()).items).toEqual([])

    await page.getByRole('button', { name: 'Ghi quyết định' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Ghi quyết định' }).click()
    await page.getByRole('row', { name: /31\/QĐ-UBND.*1.*1/ }).waitFor()
    const { items: done } = await teams.listRestaffings({ query: { bodyId } }).orThrow()
    expect(done).toMatchObject([{ on: TODAY, leaving: [gone], memberCount: 2, warnings: ['fewer-than-three-members'] }])
  })
})
