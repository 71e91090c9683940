import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import type { Held } from './held.ts'
import { HeldCard } from './held-card.tsx'
import { factsOf, titleOf, whereOf } from './show-held.ts'
import { showField, showOf, showValue } from './show-value.ts'

const HELD = {
  ...{ heldConflictId: '01990f3e-7c1a-4000-8000-0000000000c1', residentId: 'r', householdId: 'h' },
  ...{ hamletCode: '31027.07', name: 'Nguyễn Thị Hoa', field: 'phone', state: 'open', decision: null },
  kept: { value: '+84912345678', at: '2026-03-17T13:15:00Z', by: 'lan' },
  proposed: { value: null, at: '2026-03-18T01:00:00Z', by: 'tam' },
} as unknown as Held

test.each<[Held['field'], Held['kept']['value'], string]>([
  ['phone', '+84912345678', '0912 345 678'],
  ['phone', null, 'không có'],
  ['name', 'Lê Lan', 'Lê Lan'],
  ['birth', { date: '1958-03-02' }, '02/03/1958'],
  ['birth', { year: 1958 }, '1958'],
  ['sex', 'male', 'nam'],
  ['sex', 'female', 'nữ'],
])('a %s of %j is written %s', (field, value, words) => expect(showOf(field, value)).toBe(words))

test('a field that is newer than this page is shown by its code', () => {
  expect(showField('guardian')).toBe('guardian')
})

const LAN = { name: 'Lê Lan', birth: { year: 1950 }, sex: 'female', phone: null } as const
const TAM = { name: 'Lê Tâm', birth: { year: 1950 }, sex: 'male', phone: '+84912345678' } as const

describe('who heads a home', () => {
  const head = {
    ...{ ...HELD, field: 'head', address: { number: '12', lane: 'Kênh 5' } },
    kept: { ...HELD.kept, value: null },
    proposed: { ...HELD.proposed, value: 'r', person: TAM },
  } as Held

  test('goes by the address of the home and the names of people, each whole', () => {
    expect(titleOf(head)).toBe('số 12, Kênh 5, thôn 31027.07: Chủ hộ')
    expect(whereOf(head)).toBe('số 12, Kênh 5, thôn 31027.07')
    expect([showValue(head, head.kept), showValue(head, head.proposed)]).toEqual(['chưa ghi ai', 'Lê Tâm'])
    expect(factsOf(head, 'kept')).toEqual([])
    expect(factsOf(head, 'proposed').map(({ text, differs }) => [text, differs])).toEqual([
      ['1950', false],
      ['nam', false],
      ['0912 345 678', false],
    ])
  })

  test('of who lives in another commune by now nothing else is said', () => {
    const { person: _hidden, ...proposed } = head.proposed
    const moved = { ...head, name: '', proposed } as Held
    expect([showValue(moved, proposed), factsOf(moved, 'proposed')]).toEqual(['người đã chuyển đi nơi khác', []])
  })

  test('of a home without an address it is said so', () => {
    expect(titleOf({ ...head, address: { number: '', lane: '' } })).toBe('Nhà chưa ghi địa chỉ, thôn 31027.07: Chủ hộ')
  })
})

test('each version says the whole person but for what stands above, and what else differs', () => {
  const held = { ...HELD, kept: { ...HELD.kept, person: LAN }, proposed: { ...HELD.proposed, person: TAM } } as Held
  const said = (of: 'kept' | 'proposed') => factsOf(held, of).map(({ label, text, differs }) => [label, text, differs])
  expect(said('kept')).toEqual([
    ['Họ và tên', 'Lê Lan', true],
    ['Ngày sinh', '1950', false],
    ['Giới tính', 'nữ', true],
  ])
  expect(said('proposed')[2]).toEqual(['Giới tính', 'nam', true])
  const html = renderToString(<HeldCard held={held} today="2026-03-20" disabled={false} onChoose={() => {}} />)
  expect(html).toContain('<strong>nam (khác)</strong>')
})

test('both versions stand side by side with who said them and when, each with its button', () => {
  const html = renderToString(<HeldCard held={HELD} today="2026-03-20" disabled={false} onChoose={() => {}} />)
  const text = html.replaceAll(/<[^>]*>/g, '|').replaceAll(/\|+/g, '|')
  expect(text).toContain(
    '|Nguyễn Thị Hoa: Số điện thoại|Nhà chưa ghi địa chỉ, thôn 31027.07|Đang ghi|0912 345 678|Ghi lúc 20:15 thứ Ba, 17/3, tài khoản lan|Giữ nguyên|',
  )
  expect(text).toContain('|Có người báo|không có|Ghi lúc 08:00 thứ Tư, 18/3, tài khoản tam|Dùng bên này|')
  expect(html.match(/<button/g)).toHaveLength(2)
  expect(html).not.toContain('disabled')
})

test('while one is sent no other can be tapped', () => {
  const html = renderToString(<HeldCard held={HELD} today="2026-03-20" disabled onChoose={() => {}} />)
  expect(html.match(/disabled/g)).toHaveLength(2)
})
