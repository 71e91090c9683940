import { renderToString } from 'preact-render-to-string'
import { afterEach, expect, test } from 'vitest'
import { HOME } from '../../../test/sample-home.ts'
import type { RecordOf } from '../../phone/kinds/kind.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { speak } from '../../words/field-later.ts'
import { canBeWithdrawn } from './own-receipt.tsx'
import { ReceiptRow } from './receipt-row.tsx'

afterEach(() => speak('vi'))

const SAVED: Receipt = {
  ...{ id: 'v', kind: 'visit', householdId: 'h', madeAt: '2026-03-17T11:40:00Z', state: 'saved' },
  visit: { outcome: 'absent' },
}
const REFUSED: Receipt = {
  ...SAVED,
  state: 'look-again',
  problem: { type: 'about:blank', title: 'In English', status: 409, code: 'household-closed' },
}

function shown(receipt: Receipt, failed = false): string {
  const does = () => undefined
  return renderToString(
    <ReceiptRow receipt={receipt} home="Nhà Hoa" people={HOME.people} failed={failed} onAgain={does} onLetGo={does} />,
  )
}

test('a receipt says of which home, how it went, when, and what became of it', () => {
  const text = shown(SAVED).replaceAll(/<[^>]+>/g, ' ')
  expect(text).toMatch(/Nhà Hoa .*Không có ai ở nhà · 18:40 thứ Ba, 17\/3.*▢ +Đã lưu trên máy/)
  expect(shown(SAVED)).not.toContain('<button')
})

test.each<[what: string, told: Partial<Receipt>, text: string]>([
  [
    'step',
    { step: { residentId: 'id of Trần Thị Lan', step: 'level1', state: 'done' } },
    'Trần Thị Lan · Định danh mức 1: Xong',
  ],
  [
    'consent',
    { consent: { residentId: 'id of Trần Thị Lan', purpose: 'contact' } },
    'Trần Thị Lan · Đồng ý: Gọi điện liên hệ',
  ],
  [
    'account',
    { account: { residentId: 'id of Trần Thị Lan', kind: 'e_wallet', status: 'opened' } },
    'Trần Thị Lan · Ví điện tử: Đã mở, chưa dùng',
  ],
  ['account-change', { 'account-change': { residentId: 'who has left', status: 'closed' } }, 'Tài khoản: Đã đóng'],
  ['account-change', { 'account-change': { residentId: 'who has left' } }, 'Tài khoản: vẫn còn mở'],
  [
    'account-change',
    { 'account-change': { residentId: 'id of Trần Thị Lan', service: 'water' } },
    'Trần Thị Lan · Tài khoản trả thêm: Tiền nước',
  ],
  [
    'consent-withdrawal',
    { 'consent-withdrawal': { residentId: 'id of Trần Thị Lan', purpose: 'contact' } },
    'Trần Thị Lan · Rút lại sự đồng ý: Gọi điện liên hệ',
  ],
  ['visit-withdrawal', { 'visit-withdrawal': { visitId: 'v' } }, 'Bỏ lượt ghi nhầm'],
  ['household', { household: {} }, 'Ghi nhà mới'],
  ['resident', { resident: { residentId: 'id of Trần Thị Lan' } }, 'Trần Thị Lan · Ghi người mới'],
  [
    'correction',
    { correction: { residentId: 'id of Trần Thị Lan', fields: ['name', 'phone'] } },
    'Trần Thị Lan · Sửa: Họ và tên, Số điện thoại',
  ],
  ['correction', { correction: { fields: ['lane', 'head', 'new'] } }, 'Sửa: Đường, ngõ, kênh, Chủ hộ, new'],
  ['leave', { leave: { residentId: 'who has left' } }, 'Không còn ở nhà này'],
])('a receipt of a %s says whose it is and what was written down', (kind, told, text) => {
  const { visit: _none, ...saved } = SAVED
  expect(shown({ ...saved, kind, ...told })).toContain(`<span>${text} · 18:40`)
})

test.each([
  ['Lê Văn Ba', 'Lê Văn Ba · Không còn ở nhà này · '],
  [undefined, 'Không còn ở nhà này · '],
])('that somebody left and was refused names her, whoever lives there: %s', (name, text) => {
  const { visit: _none, ...refused } = REFUSED
  const of = { kind: 'leave' as const, id: 'v', householdId: 'h', residentId: 'who has left' }
  const said = { ...of, ...(name && { name }), body: { on: '2026-03-17' } }
  expect(shown({ ...refused, kind: 'leave', leave: { residentId: 'who has left' }, said })).toContain(`<span>${text}`)
})

test('a refusal says what became of the record first, and leaves two ways on', async () => {
  expect(shown(REFUSED)).toContain('<p>Lượt này vẫn ở trong máy. Nhà này không còn nữa')
  expect(shown(REFUSED).match(/<button/g)).toHaveLength(2)
  expect(shown(REFUSED)).not.toContain('In English')
  await speak('en')
  expect(shown(REFUSED)).toContain('This visit is still on this phone.')
})

test('what was refused shows what it said, to be written down once more', () => {
  const body: RecordOf<'visit'>['body'] = {
    ...{ householdId: 'h', teamId: 't', visitorIds: ['p'], startedAt: SAVED.madeAt, outcome: 'done' },
    actions: [
      { action: 'eid_guidance', residentId: 'id of Nguyễn Thị Hoa' },
      { action: 'pay_bill', residentId: 'id of Nguyễn Thị Hoa' },
    ],
    assessments: [
      { residentId: 'id of Trần Thị Lan', skill: 'online_payment', level: 'alone' },
      { residentId: 'id of Trần Thị Lan', skill: 'self_protection', level: 'with_help' },
    ],
    uses: [{ residentId: 'who has left', use: 'vneid', answer: 'yes' }],
    obstacles: [{ obstacle: 'fear_elderly' }],
    devices: ['keypad_phone', 'smart_tv'],
    note: 'Hẹn thứ Sáu',
  }
  const items = shown({ ...REFUSED, said: { kind: 'visit', id: REFUSED.id, body } }).match(/(?<=<li>)[^<]+/g)
  expect(items).toEqual([
    'Đã giúp: Hướng dẫn định danh điện tử, Trả tiền điện, nước trên điện thoại',
    'Giúp ai: Nguyễn Thị Hoa',
    'Kỹ năng số: Trần Thị Lan: tự làm 1 việc, cần giúp 1 việc',
    'Dùng hằng ngày: Người đã chọn, nay không còn trong danh sách: có 1 việc',
    'Khó khăn của nhà: Cao tuổi, ngại dùng',
    'Máy trong nhà: Điện thoại bàn phím, Tivi có mạng',
    'Ghi chú: Hẹn thứ Sáu',
  ])
})

test('what was let go is not said to be on the phone, and leaves nothing to tap', () => {
  const text = shown({ ...REFUSED, state: 'let-go' })
  expect(text).toContain('Đã bỏ, không gửi')
  expect(text).not.toMatch(/vẫn ở trong máy|<button/)
})

test('what a full phone could not do is said where it was tapped', () => {
  expect(shown(REFUSED, true)).toContain('<p role="alert">Máy chưa làm được. Hãy thử lại.')
  expect(shown(REFUSED)).not.toContain('role="alert"')
})

test.each<[can: boolean, receipt: Receipt]>([
  [true, SAVED],
  [true, { ...SAVED, state: 'counted' }],
  [false, { ...SAVED, state: 'sent', withdrawing: true }],
  [false, { ...SAVED, state: 'withdrawn' }],
  [false, REFUSED],
  [false, { ...SAVED, kind: 'step' }],
])('whether a visit can be called a mistake: %s', (can, receipt) => {
  expect(canBeWithdrawn(receipt)).toBe(can)
})
