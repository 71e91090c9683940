import { permissionsOf, type Role } from '@lantoa/contracts/permissions'
import { expect, test } from 'vitest'
import { seesMasked, showsNames, viewOf } from './view.ts'

const STATE = {
  ...{ since: '2026-03-01', status: 'active', states: [], version: 1 },
  ...{ name: 'Quán cô Ba', address: '', owner: null },
}
const STORED = {
  ...STATE,
  searchKey: 'quan co ba',
  recordedAs: { name: 'Quán cô Ba' },
  recordedBy: 'v',
  recordedAt: '',
}

test.each<[Role, readonly string[], object]>([
  ['volunteer', ['name', 'address', 'owner'], STATE],
  ['commune_officer', ['name', 'address', 'owner'], STATE],
  ['province_officer', ['name', 'address', 'owner'], { ...STATE, name: 'Q*** c*** B***', masked: true }],
  ['observer', ['name'], { ...STATE, name: 'Q*** c*** B***', masked: true }],
  ['province_officer', [], STATE],
])('%s sees of %j', (role, personal, seen) => {
  const reader = { permissions: permissionsOf([role]) }
  expect(viewOf({ personal }, STORED, reader)).toEqual(seen)
  expect(seesMasked({ personal }, reader)).toBe('masked' in seen)
})

test.each<[Role, object]>([
  ['commune_officer', { asWritten: { kind: 'quay co Ba' } }],
  ['province_officer', {}],
])('%s sees the words that a code was read from only with the names: %j', (role, seen) => {
  const said = { ...STORED, recordedAs: { asWritten: { kind: 'quay co Ba' } } }
  const { asWritten } = viewOf({ personal: ['name'] }, said, { permissions: permissionsOf([role]) })
  expect(asWritten).toEqual('asWritten' in seen ? seen.asWritten : undefined)
})

test.each<[Role, readonly string[], boolean]>([
  ['volunteer', ['name'], true],
  ['volunteer', ['address', 'name'], true],
  ['volunteer', ['address', 'owner', 'note'], false],
  ['volunteer', [], false],
  ['observer', ['name'], false],
])('%s of %j is shown something that may name a person: %s', (role, personal, shown) => {
  expect(showsNames({ personal }, STATE, { permissions: permissionsOf([role]) })).toBe(shown)
})
