import '../../../test/a-tab.ts'
import { renderToString } from 'preact-render-to-string'
import { afterEach, expect, test } from 'vitest'
import { speak } from '../../words/words.ts'
import { DeviceTable } from './device-table.tsx'
import type { Device } from './device-words.ts'

const REPORT = { pending: 12, oldestPendingAt: '2026-03-11T11:00:00Z', persisted: false }
const DEVICE = {
  ...{ deviceId: 'd1', name: 'Máy xanh', appVersion: '1.0.0', lastContactAt: '2026-03-12T11:00:00Z', version: 1 },
  ...{ report: REPORT, revocation: null, bodies: [{ bodyId: 'b1', name: 'Tổ ấp 7', unitCode: '31027' }] },
}
const REVOKED = { at: '2026-03-13T11:00:00Z', by: 'officer', reason: 'left_team' }

afterEach(() => speak('vi'))

/** The cells of the only row. */
function cells(more: object, mayRevoke = true): string[] {
  const devices = [{ ...DEVICE, ...more }] as unknown as Device[] // what the table reads of them
  const table = { devices, today: '2026-03-17', mayRevoke, onChanged: () => undefined }
  const html = renderToString(<DeviceTable {...table} />)
  const row = html.split('<tbody>')[1] ?? ''
  return [...row.matchAll(/<t[hd][^>]*>(.*?)<\/t[hd]>/g)].map(([, text = '']) => text.replaceAll(/<[^>]+>/g, ''))
}

test.each([
  ['holds records', {}, ['12, lâu nhất từ 18:00 thứ Tư, 11/3', '1.0.0', 'Có thể bị xóa', 'Đang dùng', 'Khóa từ xa']],
  ['never said anything', { report: null }, ['Chưa biết', '1.0.0', '', 'Đang dùng', 'Khóa từ xa']],
  [
    'is in order',
    { report: { pending: 0, oldestPendingAt: null, persisted: true } },
    ['0', '1.0.0', 'An toàn', 'Đang dùng', 'Khóa từ xa'],
  ],
  [
    'is revoked',
    { revocation: REVOKED },
    [
      ...['12, lâu nhất từ 18:00 thứ Tư, 11/3', '1.0.0', 'Có thể bị xóa'],
      ...['Đã khóa 18:00 thứ Sáu, 13/3: Đã ra khỏi tổ', 'Cho dùng lại'],
    ],
  ],
])('of a phone that %s', (_which, more, rest) => {
  expect(cells(more)).toEqual(['Máy xanh', 'Tổ ấp 7', '18:00 thứ Năm, 12/3', ...rest])
})

test('who may not revoke is offered no button', () => {
  expect(cells({}, false)).toHaveLength(7)
  expect(cells({}, false).join()).not.toContain('Khóa từ xa')
})
