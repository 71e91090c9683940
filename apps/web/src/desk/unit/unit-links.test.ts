import '../../../test/a-tab.ts'
import { expect, test } from 'vitest'
import { linksFor } from './unit-links.tsx'

const EVERYBODY = ['unit.registers']
const REPORTS = ['links.targets', 'links.rankings', 'links.scorecards', 'closings.link', 'claims.link', 'links.print']
const READERS = [...EVERYBODY, ...REPORTS]
const OFFICERS = [...EVERYBODY, 'links.concerns', ...REPORTS]
const LISTS = ['links.apps', 'links.payouts', 'links.duplicates']
const IN_A_COMMUNE = [...[...EVERYBODY, 'links.concerns', 'links.appointments', ...LISTS, 'links.held', ...REPORTS]]
const IN_A_PROVINCE = [...EVERYBODY, 'links.concerns', ...LISTS, ...REPORTS]

test.each<[role: string, words: string[]]>([
  ['observer', READERS],
  [
    'commune_officer',
    [...IN_A_COMMUNE, 'links.unassigned', 'links.devices', 'links.sealed', 'links.privacy', 'links.access'],
  ],
  ['police_liaison', [...EVERYBODY, 'links.appointments', ...REPORTS]],
  ['commune_lead', OFFICERS],
  ['province_lead', [...OFFICERS, 'boundaries.heading']],
  ['province_officer', [...IN_A_PROVINCE, 'boundaries.heading', 'links.unassigned', 'links.devices']],
  ['privacy_officer', [...EVERYBODY, 'links.apps', 'links.privacy', 'links.exports', 'links.access']],
])('%s is led to what she may do', (role, words) => {
  expect(linksFor([role]).map(({ word }) => word)).toEqual(words)
})
