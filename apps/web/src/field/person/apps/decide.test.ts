import { expect, test } from 'vitest'
import { appOf, appsFor } from './decide.ts'

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
