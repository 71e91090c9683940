import { whyNoChromium } from '@lantoa/testkit/chromium'
import type { BrowserContext, Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HOMES } from './field-homes.ts'
import { inspect } from './inspect-page.ts'
import { COMMUNE, HAMLETS } from './place.ts'
import { type Field, startField } from './start-field.ts'

const SESSION = uuid()
const TITLE = 'Thực hành thanh toán số'
const HOUR_MS = 3_600_000

describe.skipIf(whyNoChromium() !== undefined)('sessions in the field app', { timeout: 240_000 }, () => {
  const { hand, now } = startField()
  let running: Field['running']
  let context: BrowserContext
  let page: Page
  const { heading, tap, follow, allSent } = hand

  beforeAll(async () => {
    const startsAt = new Date(Date.now() - HOUR_MS).toISOString()
    const told = { kind: 'practice' as const, title: TITLE, topics: ['online_payment'], unitCode: HAMLETS[0] ?? '' }
    const body = { ...told, startsAt, minutes: 60, audiences: ['residents' as const] }
    const { as, subjectOf } = now().running
    const { teams } = as('commune_officer')
    const params = { courseId: uuid() }
    const course = { name: 'Trả tiền không dùng tiền mặt', kind: 'digital_skills' as const, topics: ['online_payment'] }
    await teams
      .recordCourse({ params, body: { unitCode: COMMUNE, since: '2026-03-01', ...course, steps: ['Quét mã'] } })
      .orThrow()
    await teams.recordSession({ params: { sessionId: SESSION }, body: { ...body, ...params } }).orThrow()
    const { items } = await teams.listBodies({ query: { unit: HAMLETS[0] ?? '' } }).orThrow()
    const leader = { bodyId: items[0]?.bodyId ?? '', personId: subjectOf('team_leader'), role: 'leader' as const }
    const member = { ...leader, from: '2026-01-01', affiliations: ['hamlet_office' as const] }
    await teams.joinBody({ params: { membershipId: uuid() }, body: member }).orThrow()
  })
  beforeEach(() => {
    ;({ running, context, page } = now())
  })

  async function logInAs(role: 'volunteer' | 'team_leader'): Promise<void> {
    await hand.arrive(running.baseUrl)
    await running.identify(page, role)
    await hand.setPin()
    await page.evaluate('navigator.serviceWorker.ready')
    await follow('Buổi tập huấn')
    await heading('Buổi tập huấn')
    await tap('Lấy danh sách mới')
    await page.getByRole('link', { name: TITLE }).waitFor()
    await inspect(page, 'list')
  }
  async function attendees(): Promise<string[]> {
    const query = { sessionId: SESSION }
    const { items } = await running.as('commune_officer').teams.listAttendances({ query }).orThrow()
    return items.map(({ attendeeId }) => attendeeId)
  }

  test('a member says without a network that he was there, and it is sent', async () => {
    await logInAs('volunteer')
    await context.setOffline(true)
    await follow(new RegExp(TITLE))
    await heading(TITLE)
    await page.getByText('Thuộc khóa “Trả tiền không dùng tiền mặt”').waitFor()
    await page.getByText('Quét mã').waitFor()
    await inspect(page, 'one')
    await follow('Tôi có dự buổi này')
    await inspect(page, 'join')
    await tap('Đúng, tôi có dự')
    await page.getByText('Đã lưu trên máy').waitFor()
    await context.setOffline(false)
    await follow('Lượt thăm đã ghi')
    await tap('Gửi ngay')
    await allSent()
    expect(await attendees()).toContain(running.subjectOf('volunteer'))
  })

  test('a leader ticks who is there without a network, and says that it was held', async () => {
    await logInAs('team_leader')
    const there = { residentId: uuid(), name: 'Trần Văn Lũy', birthYear: 1951, hamletCode: '31027.99' }
    await context.route('**/attendees/search', (route) => route.fulfill({ json: { items: [there] } }))
    await follow(new RegExp(TITLE))
    const sought = page.getByLabel('Tìm theo tên')
    await sought.fill('luy')
    await tap('Tìm cả người ở nơi khác')
    await page.getByLabel('Trần Văn Lũy, 1951, 31027.99').waitFor()
    await inspect(page, 'found')
    await context.unroute('**/attendees/search')
    await context.setOffline(true)
    await tap('Tìm cả người ở nơi khác')
    await page.getByText('Chưa có mạng').waitFor()
    await sought.fill('luyen')
    expect(await page.getByText('Chưa có mạng').count(), 'it was said of other letters').toBe(0)
    await sought.fill('')
    await page.getByLabel('Nguyễn Thị Hoa, 1948').check()
    await page.getByLabel('Cài ứng dụng').check()
    await inspect(page, 'ticked')
    await tap('Ghi 1 người')
    await page.getByText('Máy này đã ghi 1 người.').waitFor()
    await tap('Buổi này đã tổ chức')
    await page.getByText('Đã ghi trên máy: buổi này đã tổ chức.').waitFor()
    await context.setOffline(false)
    await follow('Quay lại')
    await follow('Quay lại')
    await follow(/còn trên máy/)
    await tap('Gửi ngay')
    await allSent()
    expect(await attendees()).toContain(HOMES[0]?.people[0]?.[2])
    const session = await running
      .as('commune_officer')
      .teams.getSession({ params: { sessionId: SESSION } })
      .orThrow()
    expect(session.status).toBe('held')
  })
})
