import type { Page } from 'playwright-core'
import { DOORS } from './evening-doors.ts'
import { handOf } from './field-hand.ts'

export const [[STUDENT, BORN_IN]] = DOORS.student.people
const [[ABSENT]] = DOORS.absent.people

export const SESSION = 'Thực hành thanh toán số'
export const DIFFICULTY = 'Hẻm 3 không có sóng'
export const QUESTION = 'Rút tiền từ ví có mất phí không?'
/** As somebody wrote her down who types without marks. */
export const SAME_STUDENT = STUDENT.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()

// What a team does on the evening beside its visits. On the phone each function begins and ends at the homes of the week.

/** With a network, so that the phone knows of the session without one. */
export async function fetchSessions(page: Page): Promise<void> {
  const { tap, follow, heading } = handOf(() => page)
  await follow('Buổi tập huấn')
  await heading('Buổi tập huấn')
  await tap('Lấy danh sách mới')
  await page.getByRole('link', { name: SESSION }).waitFor()
  await follow('Quay lại')
}

/** Of the lane a difficulty, at the stall a question. */
export async function raiseBoth(page: Page): Promise<void> {
  const { tap, follow, heading } = handOf(() => page)
  const raise = async (kind: string, topic: string, text: string): Promise<void> => {
    await heading('Ông/bà muốn hỏi, hay gặp khó khăn?')
    await tap(kind)
    await tap(topic)
    await page.getByRole('textbox').fill(text)
    await tap('Tiếp')
  }
  await follow('Câu hỏi, khó khăn của tôi')
  await follow('Nêu câu hỏi, khó khăn')
  await raise('Khó khăn', 'Sóng, mạng', DIFFICULTY)
  await heading('Câu hỏi, khó khăn của tôi')
  await follow('Quay lại')
  const [[trader]] = DOORS.trader.people
  await follow(`Nhà ${trader}`)
  await follow('Nêu câu hỏi, khó khăn')
  await raise('Câu hỏi', 'Thanh toán, tài khoản', QUESTION)
  await heading(`Nhà ${trader}`)
  await follow('Về danh sách nhà')
}

export async function joinSession(page: Page): Promise<void> {
  const { tap, follow, go } = handOf(() => page)
  await follow('Buổi tập huấn')
  await follow(new RegExp(SESSION))
  await follow('Tôi có dự buổi này')
  await tap('Đúng, tôi có dự')
  await page.getByText('Đã lưu trên máy').waitFor()
  await go('')
}

/** By the leader, who saw the student there. */
export async function holdSession(page: Page): Promise<void> {
  const { tap, follow } = handOf(() => page)
  await follow('Buổi tập huấn')
  await follow(new RegExp(SESSION))
  await page.getByLabel('Tìm theo tên').fill('khoa')
  await page.getByLabel(`${STUDENT}, ${BORN_IN}`).check()
  await tap('Ghi 1 người')
  await page.getByText('Máy này đã ghi 1 người.').waitFor()
  await tap('Buổi này đã tổ chức')
  await page.getByText('Đã ghi trên máy: buổi này đã tổ chức.').waitFor()
  for (const _page of ['one', 'list']) await follow('Quay lại')
}

/** The student is met in another home, and taken for somebody who is on no list. */
export async function writeStudentDownAgain(page: Page): Promise<void> {
  const { tap, follow, heading, go } = handOf(() => page)
  await follow(`Nhà ${ABSENT}`)
  await follow('Thêm người')
  await page.getByLabel('Họ và tên').fill(SAME_STUDENT)
  await tap('Tiếp')
  await page.getByLabel('Năm sinh, đủ 4 số').fill(String(BORN_IN))
  await tap('Tiếp')
  await tap('Nữ')
  await tap('Không có, hoặc không cho số')
  await heading('Có phải người này không?')
  await tap('Không, là người khác')
  await tap('Lưu người này')
  await heading(`Nhà ${ABSENT}`)
  await go('')
}
