import type { Thing } from '@lantoa/chassis/register/thing'
import { expect, test } from 'vitest'
import { refuseInstants, refuseNoNotice } from './domain.ts'

const NOW = new Date('2026-03-20T09:00:00Z')
const breach = (more: object): Thing => ({
  ...{ since: '2026-03-17', status: 'discovered', states: [], version: 1 },
  ...{ discoveredAt: '2026-03-18T09:00:00Z', notifiedAt: null, ...more },
})

test.each([
  ['nobody is told yet', {}, undefined],
  ['told at once', { notifiedAt: '2026-03-18T16:00:00+07:00' }, undefined],
  ['told before it was discovered', { notifiedAt: '2026-03-18T15:59:00+07:00' }, ['before-discovery', '/notifiedAt']],
  ['discovered on the day, early in Vietnam', { discoveredAt: '2026-03-16T17:00:00Z' }, undefined],
  ['discovered the day before', { discoveredAt: '2026-03-16T16:59:00Z' }, ['before-breach', '/discoveredAt']],
  ['discovered tomorrow', { discoveredAt: '2026-03-21T09:00:00Z' }, ['instant-in-future', '/discoveredAt']],
  ['told tomorrow', { notifiedAt: '2026-03-21T09:00:00Z' }, ['instant-in-future', '/notifiedAt']],
])('%s', (_what, more, refused) => {
  const refusal = refuseInstants(breach(more), NOW)
  expect(refusal && [refusal.code, refusal.pointer]).toEqual(refused)
})

test.each([
  ['discovered', null, undefined],
  ['notified', null, 'notice-needed'],
  ['notified', '2026-03-19T09:00:00Z', undefined],
])('%s, told at %s', (status, notifiedAt, code) => {
  expect(refuseNoNotice(breach({ status, notifiedAt }))?.code).toBe(code)
})
