import '../../../test/a-tab.ts'
import { expect, test } from 'vitest'
import { linksFor } from './unit-links.tsx'

const EVERYBODY = ['unit.registers']
const READERS = [
  ...EVERYBODY,
  'links.targets',
  'links.rankings',
  'links.scorecards',
  'closings.link',
  'claims.link',
  'links.print',
]

test.each<[role: string, words: string[]]>([
  ['observer', READERS],
  ['commune_officer', [...READERS, 'links.unassigned', 'links.devices', 'links.sealed', 'links.access']],
  ['province_lead', [...READERS, 'boundaries.heading']],
  ['province_officer', [...READERS, 'boundaries.heading', 'links.unassigned', 'links.devices']],
  ['privacy_officer', [...EVERYBODY, 'links.access']],
])('%s is led to what she may do', (role, words) => {
  expect(linksFor([role]).map(({ word }) => word)).toEqual(words)
})
