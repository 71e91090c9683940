import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { HOME, person } from '../../../test/sample-home.ts'
import { Gone } from './gone.tsx'
import { People } from './people.tsx'

const onDrop = async () => undefined
const onMove = async () => true

test('people of a home come eldest first, and who has a phone can be called', () => {
  const called = person('Lê Văn Ba', { year: 1990 }, { phone: '+84912345678' })
  const shown = renderToString(<People householdId="h" people={[...HOME.people, called]} />)
  expect(shown.replaceAll(/<[^>]+>/g, ' ')).toMatch(
    /Nguyễn Thị Hoa +Sinh năm 1948 .*Trần Thị Lan +Sinh năm 1975 .*Lê Văn Ba/,
  )
  expect(shown.match(/href="tel:[^"]+"/g)).toEqual(['href="tel:+84912345678"'])
})

test('who heads the home is said', () => {
  const [first, ...others] = HOME.people
  const shown = renderToString(<People householdId="h" people={first ? [{ ...first, isHead: true }, ...others] : []} />)
  expect(shown.match(/Chủ hộ/g)).toHaveLength(1)
  expect(renderToString(<People householdId="h" people={HOME.people} />)).not.toContain('Chủ hộ')
})

test('of a home that went with all homes is said why these are missing', () => {
  const shown = renderToString(<Gone gone={undefined} begun={undefined} missing="Quá 14 ngày chưa có mạng." />)
  expect(shown).toContain('<p>Quá 14 ngày chưa có mạng.</p>')
  expect(shown).not.toContain('Nhà này không có trên máy.')
})

test.each([
  ['moved', '31027.08', 'Nhà này đã chuyển sang nơi khác (mã 31027.08).', 'href="/field/"'],
  ['moved', undefined, 'Nhà này đã chuyển sang nơi khác. Những gì', 'href="/field/"'],
  ['merged', 'h2', 'Nhà này đã nhập vào nhà khác.', 'href="/field/h/h2"'],
  ['closed', undefined, 'Nhà này không còn nữa.', 'href="/field/"'],
  ['erased', undefined, 'đã được xóa theo yêu cầu', 'href="/field/"'],
  ['out-of-scope', undefined, 'không thuộc nơi ông/bà phụ trách', 'href="/field/"'],
  [undefined, undefined, 'Nhà này không có trên máy.', 'href="/field/"'],
] as const)('of a home that is gone because it is %s is said why, with a way on', (why, to, sentence, way) => {
  const gone = why && { kind: 'home', id: 'h', why, ...(to && { to }) }
  const shown = renderToString(<Gone gone={gone} begun={undefined} />)
  expect(shown).toContain(sentence)
  expect(shown.slice(shown.indexOf('page-main'))).toContain(way)
})

test.each([undefined, { kind: 'home', id: 'h', why: 'merged', to: 'h2' }] as const)(
  'a visit that was begun in a home that is gone is finished first, and leads on as well: %j',
  (gone) => {
    const visit = { finish: '/field/h/h/visit/check', onMove, onDrop }
    const shown = renderToString(<Gone gone={gone} begun={visit} />)
    expect(shown.slice(shown.indexOf('page-main'))).toContain('href="/field/h/h/visit/check"')
    expect(shown).toContain(gone ? 'href="/field/h/h2"' : 'href="/field/"')
    expect(shown.includes('Ghi tiếp cho nhà mới')).toBe(gone !== undefined)
    expect(shown).toContain('Bỏ phần đang ghi')
  },
)

test('a visit that nobody can finish any more can still be thrown away', () => {
  const shown = renderToString(<Gone gone={undefined} begun={{ onDrop }} />)
  expect(shown).toContain('Bỏ phần đang ghi')
  expect(shown).not.toContain('/visit/check')
})

test.each([
  [undefined, false],
  [onMove, true],
])('somebody half written down in a home that was merged is named, thrown away, or goes along: %s', (move, goes) => {
  const gone = { kind: 'home', id: 'h', why: 'merged', to: 'h2' } as const
  const about = 'Ghi người mới: Lê Thị Bưởi'
  const shown = renderToString(<Gone gone={gone} begun={{ about, onDrop, ...(move && { onMove: move }) }} />)
  expect(shown).toContain(`<p>${about}</p>`)
  expect(shown).toContain('Bỏ phần đang ghi')
  expect(shown.includes('Ghi tiếp cho nhà mới')).toBe(goes)
})
