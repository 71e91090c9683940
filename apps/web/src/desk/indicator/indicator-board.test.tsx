import '../../../test/a-tab.ts'
import { LantoaError } from '@lantoa/sdk'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, test } from 'vitest'
import { indicator, value } from '../../../test/sample-facts.ts'
import type { Answered } from '../problem/answer.tsx'
import type { Contributors, Explanation, IndicatorFacts } from './gather-indicator.ts'
import { IndicatorBoard } from './indicator-board.tsx'
import { type AskNames, namesById } from './names.ts'

const TODAY = '2026-03-20'
const HAMLET = { code: '31027.07', name: 'Minh Thuận B', kind: 'ấp', level: 'hamlet' } as const
const VALUE = value('I-04')
const EXPLANATION: Explanation = {
  ...{ unit: HAMLET, indicator: indicator('I-04'), value: VALUE, asNow: VALUE, asWas: VALUE },
  lastChange: { appliedAt: '2026-03-17T13:15:00Z', waiting: 0 },
  synced: { since: '2026-03-11', teams: 12, heard: 7 },
}
const CONTRIBUTOR = {
  ...{ kind: 'household', id: '01990f3e-7c1a-7000-8000-00000000a001', unit: '31027.07' },
  ...{ since: '2026-02-03', count: 1 },
}
const FACTS: IndicatorFacts = { explanation: EXPLANATION, children: undefined, points: [] }
const LISTED: Contributors = { items: [CONTRIBUTOR], next: 'further' }

function shown(
  facts: Partial<IndicatorFacts>,
  asked = {},
  listed: Partial<Answered<Contributors>> = { data: LISTED },
  onAskNames?: AskNames,
): string {
  return renderToString(
    <IndicatorBoard
      facts={{ ...FACTS, ...facts }}
      silent={undefined}
      onAskNames={onAskNames}
      listed={{ data: undefined, error: null, refetch: () => undefined, ...listed }}
      asked={asked}
      today={TODAY}
    />,
  )
}

function textOf(html: string): string {
  return html.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
}

test('a number is explained: what it says, its parts in words, how fresh it is', () => {
  const text = textOf(shown({}))
  expect(text).toContain('Nói gì. 53,3 % 64 / 120 thứ Ba, 17/3')
  expect(text).toContain('Tử số 64: hộ được thăm')
  expect(text).toContain('Mẫu số 120: hộ')
  expect(text).toContain('Thay đổi gần nhất 20:15 thứ Ba, 17/3')
  expect(text).toContain('7 trong 12 tổ, từ thứ Tư, 11/3')
})

test('both views are told only where boundaries make a difference', () => {
  expect(textOf(shown({}))).not.toContain('Địa giới khi đó')
  const asWas = value('I-04', { numerator: 60, value: 50 })
  expect(textOf(shown({ explanation: { ...EXPLANATION, asWas } }))).toContain('Địa giới khi đó 50,0 %')
})

test('contributors stand with their kind, day and unit, and further pages are an address', () => {
  const html = shown({}, { part: 'denominator' })
  expect(textOf(html)).toMatch(/Hộ gia đình 01990f3e-7c1a 31027\.07 thứ Ba, 3\/2 1/)
  expect(html).toContain('href="/desk/i/I-04/u/31027.07?part=denominator&amp;cursor=further"')
})

test.each([
  ['forbidden', 'Vai trò của bạn không được xem phần này.', 'href="/desk/"'],
  [
    'bad-cursor',
    'Trang này của danh sách không còn nữa.',
    'href="/desk/i/I-04/u/31027.07?on=2026-03-17">Về đầu danh sách<',
  ],
  ['network-error', 'Chưa kết nối được', '>Thử lại<'],
  ['login-failed', 'Phiên làm việc đã hết. Hãy đăng nhập lại.', '>Đăng nhập<'],
])('where the list is answered %s, that is said with a way on, and the rest is there', (code, sentence, way) => {
  const error = new LantoaError('listContributors', { type: 'about:blank', title: 'No', status: 0, code })
  const html = shown({}, { on: '2026-03-17', cursor: 'old' }, { error })
  const list = html.slice(html.indexOf('id="contributors"'))
  expect(list).toContain(sentence)
  expect(list).toContain(way)
  expect(list).not.toContain('Đang tải')
  expect(textOf(html)).toContain('53,3 %')
})

test.each([
  [undefined, 'Đã khóa sổ'],
  [62, 'Đã khóa sổ là 62 %, nay đã khác'],
])('that a period was closed stands with the number: %s', (was, note) => {
  const closed = { closingId: 'c', value: was ?? 53.3, restated: was !== undefined }
  expect(textOf(shown({ explanation: { ...EXPLANATION, closed } }))).toContain(`Kỳ báo cáo ${note} `)
})

test('an empty list of contributors says so, and leads nowhere further', () => {
  const html = shown({}, {}, { data: { items: [] } })
  expect(textOf(html)).toContain('Chưa có mục nào được đếm.')
  expect(html).not.toContain('cursor=')
})

test('months without data have no column', () => {
  const points = [
    { ...value('I-04', { from: '2026-01-31', until: '2026-02-01', value: null, reason: 'nothing-to-divide-by' }) },
    { ...value('I-04', { from: '2026-02-28', until: '2026-03-01', value: 40 }) },
  ]
  const html = shown({ points })
  expect(textOf(html)).toMatch(/– 1\/2026 40,0 % 2\/2026 – là chưa có số liệu\./)
  expect(html).toContain('height="0"')
  expect(html).toContain('height="100"')
})

describe('names', () => {
  const ask: AskNames = async () => new Map()
  const visit = { ...CONTRIBUTOR, kind: 'visit' }

  test.each([
    ['to who may see them', ask, [CONTRIBUTOR], true],
    ['to nobody else', undefined, [CONTRIBUTOR], false],
    ['not where nothing has a name', ask, [visit], false],
  ] as const)('are offered %s, and that it is logged is said beside the button', (_whom, onAsk, items, offered) => {
    const text = textOf(shown({}, {}, { data: { items: [...items] } }, onAsk))
    expect(/Hiện tên Mỗi lần xem tên được ghi vào nhật ký truy cập\./.test(text)).toBe(offered)
  })

  test('of a home are those of its people, of a person his own', () => {
    const [home, person, other] = ['home', 'person', 'other']
    const entries = [
      { ...CONTRIBUTOR, id: home },
      { ...CONTRIBUTOR, kind: 'resident', id: person },
    ]
    const people = [
      { residentId: person, householdId: 'elsewhere', name: 'Trần Văn Ba' },
      { residentId: other, householdId: home, name: 'Nguyễn Thị Lan' },
      { residentId: 'child', householdId: home, name: 'Lê Văn Tư' },
    ]
    expect(Object.fromEntries(namesById(entries, people))).toEqual({
      [home]: ['Nguyễn Thị Lan', 'Lê Văn Tư'],
      [person]: ['Trần Văn Ba'],
    })
  })
})
