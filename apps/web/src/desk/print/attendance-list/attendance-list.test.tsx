import '../../../../test/a-tab.ts'
import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { AttendanceList } from './attendance-list.tsx'
import type { Guests, Session } from './gather-list.ts'

const SESSION = {
  ...{ sessionId: 's1', title: 'Thanh toán số', startsAt: '2026-03-17T12:00:00Z', place: '', unitCode: '31027.07' },
} as Session // what the list reads of it
const GUESTS = [{ residentId: 'r1', name: 'Lê Thị An', birth: { year: 1951 } }] as Guests

function linesOf(guests: Guests | undefined): string[] {
  const html = renderToString(<AttendanceList session={SESSION} guests={guests} origin="https://lantoa.example" />)
  return (html.split('<tbody>')[1] ?? '').split('</tr>').slice(0, -1)
}

test('a list has a line with boxes for each who may come, and lines for others', () => {
  const [first = '', ...others] = linesOf(GUESTS)
  expect(first).toContain('Lê Thị An')
  expect(first).toContain('1951')
  expect(first.match(/class="tick"/g)).toHaveLength(5)
  expect(others).toHaveLength(15)
})

test('without names there are lines to write them on', () => {
  expect(linesOf(undefined)).toHaveLength(30)
})
