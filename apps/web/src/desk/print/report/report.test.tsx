import { renderToString } from 'preact-render-to-string'
import { expect, test } from 'vitest'
import { indicator, unitFacts, value } from '../../../../test/sample-facts.ts'
import { UNREAD } from '../../problem/part.ts'
import type { Silent } from '../../unit/silent-teams.tsx'
import type { ReportFacts } from './gather-report.ts'
import { Report } from './report.tsx'

const NOBODY: Silent = { since: '2026-03-10', units: [], hamlets: 3, count: 0, withTeam: 3, silentWithTeam: 0 }
const BOARD = unitFacts({ indicators: [indicator('I-04')], values: [value('I-04')] })
const PART_UNREAD = 'Khi in chưa lấy được phần này.'

type More = Partial<ReportFacts> & { level?: 'commune' | 'hamlet' }

function shown(silent: Silent | undefined, { level = 'commune', ...more }: More = {}): string {
  const values = { ...BOARD.values, unit: { ...BOARD.values.unit, level } }
  const facts: ReportFacts = {
    ...{ board: { ...BOARD, values }, beneath: BOARD.dashboard, closing: undefined },
    ...{ months: new Map(), asOf: '2026-03-17T13:15:00Z' },
    ...more,
  }
  return renderToString(<Report facts={facts} silent={silent} asked={{ period: '2026-03' }} today="2026-03-17" />)
}

test('which teams are silent stands in the report of a unit that has teams', () => {
  expect(shown(NOBODY)).toContain('Tổ chưa gửi số liệu')
  expect(shown(NOBODY)).not.toContain(PART_UNREAD)
  expect(shown(undefined, { level: 'hamlet' })).not.toContain('Tổ chưa gửi số liệu')
})

test.each<[what: string, silent: Silent | undefined, more: More, says: string, saysNot: string]>([
  ['who is silent', undefined, {}, PART_UNREAD, 'Cả 3 tổ'],
  ['the units beneath', NOBODY, { beneath: UNREAD }, PART_UNREAD, 'Bên dưới không có đơn vị nào'],
  ['months', NOBODY, { months: new Map([['I-04', UNREAD]]) }, PART_UNREAD, 'Các tháng trước'],
  ['what closed it', NOBODY, { closing: UNREAD }, 'Kỳ này đã khóa sổ', 'chưa khóa sổ'],
  ['the time before', NOBODY, { board: { ...BOARD, before: UNREAD } }, 'chưa so sánh được', 'Chưa có kỳ trước'],
])('paper says that %s could not be read', (_what, silent, more, says, saysNot) => {
  expect(shown(silent, more)).toContain(says)
  expect(shown(silent, more)).not.toContain(saysNot)
})
