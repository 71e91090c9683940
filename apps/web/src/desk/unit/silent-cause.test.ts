import { expect, test } from 'vitest'
import { silentCause } from './silent-cause.ts'

const NOW = Date.parse('2026-03-17T12:00:00Z')
const at = (hoursAgo: number) => new Date(NOW - hoursAgo * 3_600_000).toISOString()
const phones = (hoursAgo: number, pending: number, heldHoursAgo?: number) => ({
  ...{ hamletCode: '31027.07', lastContactAt: at(hoursAgo), pending },
  pendingContactAt: heldHoursAgo === undefined ? null : at(heldHoursAgo),
})

test.each([
  ['no phone', undefined, { why: 'no-device' }],
  ['a phone that holds records', phones(120, 12, 120), { why: 'holding', count: 12, contact: at(120) }],
  ['one that does, beside one in order', phones(1, 12, 120), { why: 'holding', count: 12, contact: at(120) }],
  ['phones without contact for two days', phones(49, 0), { why: 'no-contact', contact: at(49) }],
  ['a phone that was heard of since', phones(47, 0), { why: 'nothing-recorded', contact: at(47) }],
])('%s', (_which, devices, cause) => {
  expect(silentCause(devices, NOW)).toEqual(cause)
})
