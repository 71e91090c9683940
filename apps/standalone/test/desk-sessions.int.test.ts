import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { type Browser, chromium, type Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { openDesk } from './open-desk.ts'
import { COMMUNE, HAMLETS, setUpCommune, setUpHamlet } from './place.ts'
import { violationsOn } from './violations.ts'

const SHOTS = process.env.LANTOA_SHOTS

describe.skipIf(whyNoChromium() !== undefined)('a session at the desk', { timeout: 240_000 }, () => {
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

  test('has its organiser and partners, and who was there is found by name or among the members of a team', async () => {
    const { identity, teams } = running.as('commune_officer')
    const [householdId, residentId, sessionId] = [uuid(), uuid(), uuid()]
    const home = { hamletCode: HAMLETS[0] ?? '', openedOn: '2025-08-01' }
    await identity.registerHousehold({ params: { householdId }, body: home }).orThrow()
    const person = {
      householdId,
      from: '2025-08-01',
      name: 'Trần Thị Bưởi',
      birth: { year: 1961 },
      sex: 'female',
    } as const
    await identity.registerResident({ params: { residentId }, body: person }).orThrow()
    const about = { kind: 'practice' as const, title: 'Thanh toán số', topics: ['online_payment'], minutes: 90 }
    const where = { unitCode: HAMLETS[0] ?? '', audiences: ['residents' as const], startsAt: '2026-03-17T12:00:00Z' }
    await teams.recordSession({ params: { sessionId }, body: { ...about, ...where, status: 'held' } }).orThrow()
    const courseId = uuid()
    const course = { name: 'Trả tiền trên mạng', kind: 'digital_skills' as const, topics: ['online_payment'] }
    await teams
      .recordCourse({ params: { courseId }, body: { unitCode: COMMUNE, since: '2026-03-01', ...course } })
      .orThrow()
    const { items } = await teams.listBodies({ query: { unit: COMMUNE } }).orThrow()
    const team = items.find(({ hamletCodes }) => hamletCodes.includes(HAMLETS[0] ?? ''))
    const personId = uuid()
    const member = { bodyId: team?.bodyId ?? '', personId, role: 'leader' as const, from: '2026-01-01' }
    const params = { membershipId: uuid() }
    await teams.joinBody({ params, body: { ...member, affiliations: ['youth_union'] } }).orThrow()

    const { page } = await openDesk(browser, running, 'commune_officer')
    await page.goto(`${running.baseUrl}/desk/registers/sessions/${sessionId}`, { waitUntil: 'commit' })
    await page.getByText('Sửa', { exact: true }).click()
    await page.getByLabel('Đơn vị phối hợp').fill('viễn thông: báo cáo viên (Viettel); công an: hỗ trợ')
    await page.getByLabel('Ban, tổ tổ chức').selectOption(team?.bodyId ?? '')
    await page.getByLabel('Thuộc khóa học').selectOption({ label: 'Trả tiền trên mạng' })
    await lookAt(page, 'session-correction')
    await page.getByRole('button', { name: 'Gửi', exact: true }).click()
    await page.getByText('Đã sửa.').waitFor()
    const corrected = await teams.getSession({ params: { sessionId } }).orThrow()
    expect(corrected).toMatchObject({
      organiserId: team?.bodyId,
      courseId,
      partners: [
        { partner: 'telecom', role: 'speaker', name: 'Viettel' },
        { partner: 'police', role: 'helper', name: '' },
      ],
    })

    await page.goto(`${running.baseUrl}/desk/registers/attendances/new?of=${sessionId}`, { waitUntil: 'commit' })
    await page.getByLabel('Tìm người dân theo tên').fill('buoi')
    await page.getByRole('button', { name: 'Tìm', exact: true }).click()
    await page.getByRole('button', { name: /^Trần Thị Bưởi · 1961/ }).click()
    await page.getByText('Đã chọn: Trần Thị Bưởi').waitFor()
    await lookAt(page, 'attendee')
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await page.getByRole('button', { name: 'Thêm mục nữa' }).click()
    await page.getByLabel('Hoặc chọn thành viên của').selectOption(team?.bodyId ?? '')
    await page.getByRole('button', { name: new RegExp(personId.slice(-12)) }).click()
    await page.getByRole('button', { name: 'Ghi vào sổ' }).click()
    await page.getByRole('link', { name: 'Mở trang của nó' }).waitFor()
    const there = (await teams.listAttendances({ query: { sessionId } }).orThrow()).items
    expect(there.map(({ attendeeKind, attendeeId }) => `${attendeeKind} ${attendeeId}`).sort()).toEqual(
      [`resident ${residentId}`, `member ${personId}`].sort(),
    )
  })
})
