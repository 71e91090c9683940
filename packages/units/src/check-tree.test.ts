import { expect, test } from 'vitest'
import { REFORM, unit } from '../test/sample.ts'
import { checkTree, type TreeProblem } from './check-tree.ts'
import type { UnitVersion } from './unit.ts'

const province = unit({ code: '38' })
const district = unit({ code: '397', parentCode: '38', validTo: REFORM })
const commune = unit({ code: '15712', parentCode: '397', validTo: REFORM })
const hamlet = unit({ code: '15712.01', parentCode: '15712', validTo: REFORM })
const later = { ...commune, validFrom: REFORM, validTo: null, parentCode: '38' }

test.each<[string, UnitVersion[], string[]]>([
  ['a sound tree', [province, district, commune, hamlet], []],
  ['versions one after the other', [province, district, commune, later], []],
  [
    'a hamlet under two versions of its commune',
    [province, district, commune, later, { ...hamlet, validTo: null }],
    [],
  ],
  [
    'a version taken back beside the open one',
    [province, { ...later, validTo: REFORM }, { ...later, validFrom: '2024-01-01' }],
    [],
  ],
  ['no parent row', [commune], ['15712 unknown-parent']],
  ['a province under something', [province, unit({ code: '54', parentCode: '38' })], ['54 wrong-level-under-parent']],
  ['a commune under nothing', [{ ...commune, parentCode: null }], ['15712 wrong-level-under-parent']],
  [
    'a hamlet under a district',
    [province, district, { ...hamlet, parentCode: '397' }],
    ['15712.01 wrong-level-under-parent'],
  ],
  [
    'overlapping versions',
    [province, { ...later, validFrom: '2024-01-01' }, later],
    ['15712 overlapping-validity', '15712 overlapping-validity'],
  ],
  ['the same version twice', [province, later, later], ['15712 overlapping-validity', '15712 overlapping-validity']],
  ['a parent that ends first', [province, district, { ...commune, validTo: null }], ['15712 parent-not-valid']],
  [
    'a parent that begins later',
    [province, district, { ...commune, validFrom: '2019-01-01' }],
    ['15712 parent-not-valid'],
  ],
  ['an end before the start', [province, { ...later, validTo: '2025-01-01' }], ['15712 ends-before-start']],
  ['a code of another level', [province, { ...later, code: '3971' }], ['3971 code-of-other-level']],
  [
    'a successor without a row',
    [province, { ...later, successors: [{ code: '15715', validFrom: REFORM, extent: 'full' }] }],
    ['15712 unknown-successor'],
  ],
  [
    'communes above each other',
    [unit({ code: '00001', parentCode: '00002' }), unit({ code: '00002', parentCode: '00001' })],
    ['00001 wrong-level-under-parent', '00001 cycle', '00002 wrong-level-under-parent', '00002 cycle'],
  ],
])('%s', (_, rows, expected) => {
  expect(checkTree(rows).map(({ code, problem }: TreeProblem) => `${code} ${problem}`)).toEqual(expected)
})
