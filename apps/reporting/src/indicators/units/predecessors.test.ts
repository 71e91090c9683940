import { buildTree } from '@lantoa/units/tree'
import { refOf, type UnitVersion } from '@lantoa/units/unit'
import { expect, test } from 'vitest'
import { predecessorsOn } from './predecessors.ts'

const REFORM = '2025-07-01'

function commune(code: string, validFrom: string, rest: Partial<UnitVersion> = {}): UnitVersion {
  return {
    code,
    level: 'commune',
    kind: 'xã',
    name: code,
    parentCode: '38',
    validFrom,
    validTo: null,
    successors: [],
    ...rest,
  }
}

const into = (extent: 'full' | 'partial') => [{ code: '15715', validFrom: REFORM, extent }]
const TREE = buildTree([
  commune('15712', '2000-01-01', { validTo: REFORM, successors: into('full') }),
  commune('15715', '2000-01-01', { validTo: REFORM, successors: into('full') }),
  commune('15718', '2000-01-01', { validTo: REFORM, successors: into('partial') }),
  commune('15715', REFORM, { validTo: '2026-01-01', name: 'Tân Ninh' }),
  commune('15715', '2026-01-01', { kind: 'phường' }),
])

test.each([
  ['2025-05-24', ['15712@2000-01-01 full', '15715@2000-01-01 full', '15718@2000-01-01 partial']],
  ['2025-12-31', ['15715@2025-07-01 full']],
  ['2026-03-17', ['15715@2026-01-01 full']],
  ['1999-12-31', []],
])('what Tân Ninh was made of on %s', (on, expected) => {
  const unit = TREE.find('15715', '2026-03-17') as UnitVersion
  expect(predecessorsOn(TREE, unit, on).map((one) => `${refOf(one.unit)} ${one.extent}`)).toEqual(expected)
})
