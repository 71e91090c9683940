import type { Page } from 'playwright-core'
import { DOORS } from './evening-doors.ts'
import { handOf } from './field-hand.ts'

const [[GRANDMOTHER], [DAUGHTER]] = DOORS.grandmother.people
const [[STUDENT]] = DOORS.student.people
const [[TRADER]] = DOORS.trader.people

// What a volunteer taps at the doors of the evening. Each function begins and ends at the list of this week's homes.

/** Of the grandmother what keeps her away; of her daughter consent by voice and three steps of electronic identity. */
export async function visitGrandmother(page: Page): Promise<void> {
  const { tap, follow, heading } = handOf(() => page)
  await knock(page, GRANDMOTHER)
  await meetAndHelp(page, ['Hẹn làm định danh mức 2'])
  await follow(/^Giúp ai/)
  await tap(DAUGHTER)
  await follow(/^Khó khăn của nhà/)
  for (const obstacle of ['Chỉ có điện thoại bàn phím', 'Cao tuổi, ngại dùng']) await page.getByLabel(obstacle).check()
  await tap('Tiếp (chọn 2)')
  await save(page, GRANDMOTHER)
  await follow(DAUGHTER)
  await follow(/^Sự đồng ý/)
  await follow(/^Giúp làm định danh điện tử/)
  await tap('Đồng ý, nói bằng lời')
  await heading('Phiếu xác nhận sự đồng ý')
  await follow('Quay lại')
  await follow('Quay lại')
  for (const step of ['Cài VNeID', 'Định danh mức 1']) await doStep(page, step)
  await doStep(page, 'Hẹn công an làm mức 2', ['Chưa biết ngày'])
  await follow('Quay lại')
  await follow('Về danh sách nhà')
}

/** Days later. */
export async function seeActivated(page: Page): Promise<void> {
  const { follow } = handOf(() => page)
  await follow(`Nhà ${GRANDMOTHER}`)
  await follow(DAUGHTER)
  await doStep(page, 'Kích hoạt mức 2')
}

/** From the page of a person, and back there. */
async function doStep(page: Page, step: string, more: readonly string[] = []): Promise<void> {
  const { tap, follow, heading } = handOf(() => page)
  await follow(/^Định danh điện tử/)
  await follow(step)
  await heading(`${step}: đến đâu rồi?`)
  for (const answer of ['Đã xong', 'Hôm nay', ...more, 'Tận mắt thấy trên máy']) await tap(answer)
  await page.getByRole('link', { name: new RegExp(`${step}.*Xong`) }).waitFor()
  await follow('Quay lại')
}

export async function beRefused(page: Page): Promise<void> {
  const { tap, follow, heading } = handOf(() => page)
  const [[name]] = DOORS.refusing.people
  await knock(page, name)
  await tap('Có, gặp được')
  await tap('Nhà không đồng ý')
  await heading('Vì sao nhà không đồng ý?')
  await tap('Chưa biết')
  await save(page, name)
  await follow('Về danh sách nhà')
}

export async function findCorePerson(page: Page): Promise<void> {
  const { tap, follow } = handOf(() => page)
  await knock(page, STUDENT)
  await meetAndHelp(page, ['Dạy dùng điện thoại'])
  await follow(/^Kỹ năng số/)
  await follow(new RegExp(`^${STUDENT}`))
  await tap('Tự làm được cả 5 việc')
  await tap('Zalo')
  await page.getByText(`${STUDENT} tự làm được cả 5 việc`).waitFor()
  await save(page, STUDENT)
  await follow('Về danh sách nhà')
}

/** A wallet is opened, and a code drawn by which the stall is paid. */
export async function visitTrader(page: Page): Promise<void> {
  const { tap, follow } = handOf(() => page)
  await knock(page, TRADER)
  await meetAndHelp(page, ['Mở tài khoản, ví điện tử', 'Làm mã QR nhận tiền'])
  await save(page, TRADER)
  await follow(TRADER)
  await follow(/^Tài khoản thanh toán/)
  await follow('Thêm tài khoản')
  for (const answer of ['Ví điện tử', 'MoMo', 'Đã mở', 'Hôm nay', 'Có, tổ giúp mở']) await tap(answer)
  await page.getByRole('link', { name: /MoMo.*Đã mở/ }).waitFor()
  await follow('Quay lại')
  await follow('Quay lại')
  await follow('Về danh sách nhà')
  await follow('Mã QR nhận tiền')
  await tap('Agribank')
  await page.getByLabel('Số tài khoản').fill('2576 7885 9')
  for (const _question of ['number', 'amount', 'purpose']) await tap('Tiếp')
  await page.getByRole('img', { name: 'Mã QR nhận tiền' }).waitFor()
  await tap('Xong, xóa khỏi màn hình')
}

export async function findNobody(page: Page): Promise<void> {
  const { tap, follow } = handOf(() => page)
  const [[name]] = DOORS.absent.people
  await knock(page, name)
  await tap('Không có ai ở nhà')
  await save(page, name)
  await follow('Về danh sách nhà')
}

async function knock(page: Page, name: string): Promise<void> {
  const { follow, heading } = handOf(() => page)
  await follow(`Nhà ${name}`)
  await heading(`Nhà ${name}`)
  await follow('Ghi lượt thăm')
  await heading('Ông/bà gặp được ai không?')
}

async function meetAndHelp(page: Page, helps: readonly string[]): Promise<void> {
  const { tap } = handOf(() => page)
  await tap('Có, gặp được')
  await tap('Làm xong')
  for (const help of helps) await page.getByLabel(help).check()
  await tap(`Tiếp (chọn ${helps.length})`)
}

async function save(page: Page, name: string): Promise<void> {
  const { tap, heading } = handOf(() => page)
  await tap('Lưu lượt thăm')
  await heading(`Nhà ${name}`)
  await page.getByText('Đã lưu trên máy').first().waitFor()
}
