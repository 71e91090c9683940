import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import type { RoundRow } from './gather-round.ts'
import { RoundList } from './round-list.tsx'

const ROWS: readonly RoundRow[] = [
  { householdId: 'a', title: 'Nhà Hoa', address: 'Số 12, Kênh 5', reason: 'never-visited', missed: true },
  { householdId: 'b', title: 'Số 14', address: 'Số 14', reason: 'try-again', missed: false },
  {
    ...{ householdId: 'c', title: 'Nhà Sáu', address: undefined, reason: 'chosen', missed: false },
    visit: { visitId: 'v', on: '2026-03-17', outcome: 'absent' },
  },
]

test('each home of a week says why it stands there, or how the visit went, in the order of the team', () => {
  const shown = renderToString(<RoundList rows={ROWS} />)
  const lines = shown.split('<li>').map((line) => line.replaceAll(/<[^>]+>/g, '|').replaceAll(/\|+/g, '|'))
  expect(lines).toEqual([
    '|Đã đến 1 trong 3 nhà.|',
    '|Nhà Hoa|Số 12, Kênh 5|○ Chưa đến lần nào · còn từ tuần trước|',
    '|Số 14|○ Hẹn đến lại|',
    '|Nhà Sáu|✓ Không có ai ở nhà|',
  ])
  expect(shown.match(/href="[^"]+"/g)).toEqual(['a', 'b', 'c'].map((id) => `href="/field/h/${id}"`))
})
