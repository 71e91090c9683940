import { renderToString } from 'preact-render-to-string'
import { afterEach, expect, test } from 'vitest'
import { HOME } from '../../../test/sample-home.ts'
import type { Receipt } from '../../phone/receipts.ts'
import { speak } from '../../words/field.ts'
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

function shown(receipt: Receipt): string {
  const does = () => undefined
  return renderToString(
    <ReceiptRow receipt={receipt} home="Nhà Hoa" people={HOME.people} onAgain={does} onLetGo={does} />,
  )
}

test('a receipt says of which home, how it went, when, and what became of it', () => {
  const text = shown(SAVED).replaceAll(/<[^>]+>/g, ' ')
  expect(text).toMatch(/Nhà Hoa .*Không có ai ở nhà · 18:40 thứ Ba, 17\/3.*▢ +Đã lưu trên máy/)
  expect(shown(SAVED)).not.toContain('<button')
})

test('a refusal says what became of the record first, and leaves two ways on', async () => {
  expect(shown(REFUSED)).toContain('<p>Lượt này vẫn ở trong máy. Nhà này không còn nữa')
  expect(shown(REFUSED).match(/<button/g)).toHaveLength(2)
  expect(shown(REFUSED)).not.toContain('In English')
  await speak('en')
  expect(shown(REFUSED)).toContain('This visit is still on this phone.')
})

test('what was refused shows what it said, to be written down once more', () => {
  const said: Receipt['said'] = {
    ...{ householdId: 'h', teamId: 't', visitorIds: ['p'], startedAt: SAVED.madeAt, outcome: 'done' },
    actions: [
      { action: 'eid_guidance', residentId: 'id of Nguyễn Thị Hoa' },
      { action: 'pay_bill', residentId: 'id of Nguyễn Thị Hoa' },
    ],
    obstacles: [{ obstacle: 'fear_elderly' }],
    note: 'Hẹn thứ Sáu',
  }
  const items = shown({ ...REFUSED, said }).match(/(?<=<li>)[^<]+/g)
  expect(items).toEqual([
    'Đã giúp: Hướng dẫn định danh điện tử, Trả tiền điện, nước trên điện thoại',
    'Giúp ai: Nguyễn Thị Hoa',
    'Khó khăn của nhà: Cao tuổi, ngại dùng',
    'Ghi chú: Hẹn thứ Sáu',
  ])
})

test('what was let go is not said to be on the phone, and leaves nothing to tap', () => {
  const text = shown({ ...REFUSED, state: 'let-go' })
  expect(text).toContain('Đã bỏ, không gửi')
  expect(text).not.toMatch(/vẫn ở trong máy|<button/)
})
