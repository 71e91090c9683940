import { expect, test } from 'vitest'
import { appOf, appsFor, seenOf } from './decide.ts'

test('the app of the province is offered where the catalogue has one, before those of the country', () => {
  expect(appsFor(undefined).map(({ code }) => code)).toEqual(['vneid', 'vssid'])
  const me = { citizenApps: [{ code: 'dak_lak_so', name: 'Đắk Lắk Số' }] }
  expect(appsFor(me)[0]).toEqual({ code: 'dak_lak_so', name: 'Đắk Lắk Số', provincial: true })
})

test('an app is recorded of a device and a day, once all is answered', () => {
  const offered = { code: 'dak_lak_so', name: 'Đắk Lắk Số', provincial: true }
  const of = { id: 'i', householdId: 'h', residentId: 'r' }
  expect(appOf({ device: 'smartphone', status: 'installed' }, offered, of)).toBeUndefined()
  expect(appOf({ device: 'smartphone', status: 'removed', day: '2026-03-17' }, offered, of)).toEqual({
    ...{ kind: 'app', ...of, app: 'dak_lak_so', device: 'smartphone' },
    body: { status: 'removed', on: '2026-03-17', provincial: true },
  })
})

test('what was recorded before of an app is said of each device, and nothing of another app', () => {
  const seen = [
    { app: 'vneid', device: 'smartphone' as const, status: 'installed' as const, on: '2026-03-02' },
    { app: 'vneid', device: 'tablet' as const, status: 'impossible' as const, on: '2026-03-03' },
    { app: 'vssid', device: 'smartphone' as const, status: 'removed' as const, on: '2026-03-04' },
  ]
  expect(seenOf('vneid', seen)).toEqual([
    { device: 'device.smartphone', word: 'app.installed', on: '2026-03-02' },
    { device: 'device.tablet', word: 'app.impossible', on: '2026-03-03' },
  ])
  expect(seenOf('dak_lak_so', seen)).toEqual([])
})
