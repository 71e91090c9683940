import type { Role } from '@lantoa/contracts/permissions'
import type { Lantoa } from '@lantoa/sdk/client'
import type { Browser, Page } from 'playwright-core'
import { v7 as uuid } from 'uuid'
import { DIFFICULTY, QUESTION, SAME_STUDENT, SESSION, STUDENT } from './evening-beyond-doors.ts'
import { DESK } from './open-desk.ts'
import { openPage } from './open-page.ts'
import type { PagesDeployment } from './pages-deployment.ts'
import { HAMLET } from './scenario.ts'

/** Somebody at the office, who logs in on a machine of her own. */
export async function logInAtDesk(browser: Browser, deployment: PagesDeployment, role: Role): Promise<Page> {
  const { page: desk } = await openPage(await browser.newContext({ viewport: DESK, locale: 'vi-VN' }))
  await desk.goto(`${deployment.baseUrl}/desk/`)
  await deployment.identify(desk, role)
  await desk.getByRole('heading', { level: 1 }).waitFor()
  return desk
}

/** A number on its page, written as people write it. */
export async function seeNumber(desk: Page, address: string, expected: string): Promise<void> {
  await desk.goto(address)
  for (const text of onPaper(expected)) await desk.getByText(text, { exact: true }).first().waitFor()
}

/** A session in the hamlet that has begun an hour ago. */
export async function planSession(teams: Lantoa['teams']): Promise<void> {
  const startsAt = new Date(Date.now() - 3_600_000).toISOString()
  const what = { kind: 'practice' as const, title: SESSION, topics: ['online_payment'], unitCode: HAMLET }
  const body = { ...what, startsAt, minutes: 60, audiences: ['residents' as const] }
  await teams.recordSession({ params: { sessionId: uuid() }, body }).orThrow()
}

type Figure = { readonly indicatorId: string; readonly unit: string; readonly time: string }

/** What a newspaper wrote, to be read beside what is computed. */
export async function publish(reporting: Lantoa['reporting'], figure: Figure): Promise<void> {
  const body = { ...figure, source: { name: 'Báo An Giang' }, rawText: 'số đã đăng' }
  await reporting.recordClaim({ params: { claimId: uuid() }, body }).orThrow()
}

/** From the door up to an operator, and back to who raised it. */
export async function carryUp(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: DIFFICULTY }).click()
  await takeStep(desk, 'Nhận việc', [])
  await desk.getByText('Tình trạng: Đã nhận').waitFor()
  await takeStep(desk, 'Chuyển', [
    ['Chuyển tới cơ quan, doanh nghiệp', 'Viettel An Giang'],
    ['Lời nhắn cho người nêu', 'Đã gửi nhà mạng.'],
  ])
  await desk.getByRole('row', { name: /Chuyển tới Viettel An Giang/ }).waitFor()
  await takeStep(desk, 'Trả lời', [['Lời nhắn cho người nêu', 'Nhà mạng đã dựng trạm ở đầu hẻm.']])
  await desk.getByText('Tình trạng: Đã trả lời').waitFor()
  await takeStep(desk, 'Đã xong', [])
  await desk.getByText('Tình trạng: Đã xong').waitFor()
}

export async function answerQuestion(desk: Page): Promise<void> {
  await desk.getByRole('link', { name: QUESTION }).click()
  await takeStep(desk, 'Trả lời', [['Lời nhắn cho người nêu', 'Rút ở điểm giao dịch thì không mất phí.']])
  await desk.getByText('Tình trạng: Đã trả lời').waitFor()
}

/** What the first team wrote down is kept. */
export async function mergeStudents(desk: Page): Promise<void> {
  const card = desk.getByRole('article', { name: new RegExp(`${STUDENT}|${SAME_STUDENT}`) })
  await card.getByText(/một bên thiếu dấu, cùng năm sinh/).waitFor()
  const kept = card.locator('.held-version').filter({ hasText: STUDENT })
  await kept.getByRole('button', { name: 'Giữ người này' }).click()
  await card.getByRole('button', { name: 'Gộp làm một người' }).click()
  await desk.getByText(/đã gộp làm một người\./).waitFor()
}

async function takeStep(
  desk: Page,
  name: string,
  told: readonly (readonly [label: string, text: string])[],
): Promise<void> {
  await desk.getByRole('button', { name, exact: true }).click()
  const dialog = desk.getByRole('dialog')
  for (const [label, text] of told) await dialog.getByLabel(label).fill(text)
  await dialog.getByRole('button', { name, exact: true }).click()
}

/** '3118/6400 = 48.7' → '3.118 / 6.400' and '48,7 %' */
function onPaper(expected: string): string[] {
  const [numerator = 0, denominator = 0, value = 0] = (expected.match(/[\d.]+/g) ?? []).map(Number)
  const whole = new Intl.NumberFormat('vi-VN')
  return [`${whole.format(numerator)} / ${whole.format(denominator)}`, `${value.toFixed(1).replace('.', ',')} %`]
}
