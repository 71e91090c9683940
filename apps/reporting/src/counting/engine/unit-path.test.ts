import { buildTree } from '@lantoa/units/tree'
import type { UnitVersion } from '@lantoa/units/unit'
import { expect, test } from 'vitest'
import { pathOf } from './unit-path.ts'

const REFORM = '2025-07-01'
const TODAY = '2026-03-17'

function unit(
  code: string,
  level: UnitVersion['level'],
  parentCode: string | null,
  rest: Partial<UnitVersion> = {},
): UnitVersion {
  return {
    code,
    level,
    parentCode,
    kind: level,
    name: code,
    validFrom: '2000-01-01',
    validTo: null,
    successors: [],
    ...rest,
  }
}

const full = (code: string, validFrom = '2000-01-01') => ({ code, validFrom, extent: 'full' as const })
const partial = (code: string) => ({ code, validFrom: '2000-01-01', extent: 'partial' as const })

/** Tân Ninh took the code of Thái Hòa; hamlets merged, split, ended, and moved with their commune. */
const TREE = buildTree([
  unit('38', 'province', null),
  unit('15715', 'commune', '38', { validTo: REFORM, successors: [full('15715', REFORM)], name: 'Thái Hòa' }),
  unit('15712', 'commune', '38', { validTo: REFORM, successors: [full('15715', REFORM)], name: 'Văn Sơn' }),
  unit('15715', 'commune', '38', { validFrom: REFORM, name: 'Tân Ninh' }),
  unit('15664', 'commune', '38'),
  unit('15712.01', 'hamlet', '15712', { validTo: REFORM }),
  unit('15712.01', 'hamlet', '15715', { validFrom: REFORM }),
  unit('15712.02', 'hamlet', '15712', { validTo: '2026-01-01', successors: [full('15664.01')] }),
  unit('15664.01', 'hamlet', '15664'),
  unit('15664.02', 'hamlet', '15664'),
  unit('15664.03', 'hamlet', '15664', { validTo: TODAY, successors: [partial('15664.01'), partial('15664.02')] }),
  unit('15664.04', 'hamlet', '15664', { validTo: TODAY, successors: [partial('15664.01'), partial('15712.01')] }),
  unit('15712.05', 'hamlet', '15712', { validTo: '2024-01-01' }),
  unit('15664.06', 'hamlet', '15664', { validFrom: '2027-01-01' }),
  unit('15664.07', 'hamlet', '99999'),
  // Closed with a successor; its code means another area later.
  unit('15664.09', 'hamlet', '15664', { validTo: '2020-01-01', successors: [full('15664.01')] }),
  unit('15664.09', 'hamlet', '15715', { validFrom: '2027-01-01' }),
  unit('15664.08', 'hamlet', '15664', { validTo: '2000-01-01' }),
])

test.each([
  ['a hamlet', '15664.01', TODAY, ['15664.01', '15664', '38', 'VN']],
  ['a hamlet whose commune became part of another', '15712.01', TODAY, ['15712.01', '15715', '38', 'VN']],
  ['the same before', '15712.01', '2025-06-30', ['15712.01', '15712', '38', 'VN']],
  ['a closed commune', '15712', TODAY, ['15712', '15715', '38', 'VN']],
  ['a merged hamlet', '15712.02', TODAY, ['15712.02', '15664.01', '15664', '38', 'VN']],
  ['a split hamlet: not yet assigned in its commune', '15664.03', TODAY, ['15664.03', '15664', '38', 'VN']],
  ['a hamlet split over two communes', '15664.04', TODAY, ['15664.04', '38', 'VN']],
  ['a hamlet that ended with nothing after it', '15712.05', TODAY, ['15712.05', '15715', '38', 'VN']],
  ['a hamlet that begins later', '15664.06', TODAY, ['15664.06', '15664', '38', 'VN']],
  ['a hamlet whose commune has not arrived', '15664.07', TODAY, ['15664.07', 'VN']],
  ['a code that is given to another area later', '15664.09', TODAY, ['15664.09', '15664.01', '15664', '38', 'VN']],
  ['the same from then on', '15664.09', '2027-01-01', ['15664.09', '15715', '38', 'VN']],
  ['a hamlet taken back', '15664.08', TODAY, ['15664.08', 'VN']],
  ['a hamlet that nobody knows', '11111.01', TODAY, ['11111.01', 'VN']],
  [
    'a unit whose code was given to another one',
    '15664.09@2000-01-01',
    '2027-01-01',
    ['15664.09@2000-01-01', '15664.01', '15664', '38', 'VN'],
  ],
  ['the same as it was', '15715@2000-01-01', '2020-05-01', ['15715@2000-01-01', '15715', '38', 'VN']],
  [
    'a unit of that day whose code means one only',
    '15664@2000-01-01',
    TODAY,
    ['15664@2000-01-01', '15664', '38', 'VN'],
  ],
  ['one that was taken back', '15664.08@2000-01-01', TODAY, ['15664.08@2000-01-01', 'VN']],
  ['a commune itself', '15664', TODAY, ['15664', '38', 'VN']],
])('%s', (_what, code, on, path) => {
  expect(pathOf(TREE, code, on)).toEqual(path)
})
