import { expect, test } from 'vitest'
import { REFORM, SAMPLE, unit } from '../test/sample.ts'
import { checkTree } from './check-tree.ts'
import { buildTree } from './tree.ts'

const tree = buildTree(SAMPLE)
const BEFORE = '2025-06-30'
const AFTER = '2026-03-17'

test('the sample is a sound tree', () => {
  expect(checkTree(SAMPLE)).toEqual([])
})

test.each([
  ['15715', '2025-05-24', 'Thái Hòa'],
  ['15715', BEFORE, 'Thái Hòa'],
  ['15715', REFORM, 'Tân Ninh'],
  ['15712', BEFORE, 'Văn Sơn'],
  ['15712', REFORM, undefined],
  ['397', REFORM, undefined],
  ['15715', '2019-12-31', undefined],
  ['99999', AFTER, undefined],
])('code %s on %s is %s', (code, on, name) => {
  expect(tree.find(code, on)?.name).toBe(name)
})

test('a code keeps its history', () => {
  expect(tree.history('15715').map((version) => version.name)).toEqual(['Thái Hòa', 'Tân Ninh'])
  expect(tree.latest('15715')?.name).toBe('Tân Ninh')
  expect(tree.latest('15712')?.name).toBe('Văn Sơn')
  expect(tree.history('99999')).toEqual([])
  expect(tree.latest('99999')).toBeUndefined()
})

test('a version taken back belongs to no history', () => {
  const undone = tree.withRows([unit({ code: '15712', parentCode: '38', validFrom: REFORM, validTo: REFORM })])
  expect(undone.history('15712')).toEqual(tree.history('15712'))
  expect(undone.latest('15712')).toEqual(tree.latest('15712'))
})

test.each([
  ['15952.01', BEFORE, ['15952', '399', '38']],
  ['15952.01', REFORM, ['15865', '38']],
  ['15712.01', AFTER, ['15715', '38']],
  ['38', AFTER, []],
  ['15712', AFTER, []],
])('above %s on %s: %j', (code, on, codes) => {
  expect(tree.ancestors(code, on)).toEqual(codes)
})

test.each([
  ['15712', '15712.01', BEFORE, true],
  ['15712', '15712.01', AFTER, false],
  ['15715', '15712.01', BEFORE, false],
  ['15715', '15712.01', AFTER, true],
  ['397', '15712.01', BEFORE, true],
  ['15712.01', '15712.01', AFTER, true],
  ['15712.01', '15712', BEFORE, false],
  ['66', '15712.01', AFTER, false],
  ['15712', '15712', AFTER, false],
  ['38', '99999', AFTER, false],
  ['38', 'VN', AFTER, false],
  ['VN', '38', AFTER, true],
  ['VN', 'VN', AFTER, true],
  ['VN', '99999', AFTER, true],
])('%s covers %s on %s: %s', (ancestor, code, on, expected) => {
  expect(tree.covers(ancestor, code, on)).toBe(expected)
})

test('what lies beneath, then and now', () => {
  expect(tree.roots(BEFORE)).toEqual(['38', '54', '66'])
  expect(tree.roots(REFORM)).toEqual(['38', '66'])
  expect(tree.children('VN', REFORM)).toEqual(['38', '66'])
  expect(tree.children('38', BEFORE)).toEqual(['397', '399'])
  expect(tree.children('38', REFORM)).toEqual(['15664', '15715', '15865'])
  expect(tree.leaves('397', BEFORE)).toEqual(['15712.01', '15712.02', '15715.01'])
  expect(tree.leaves('15715', REFORM)).toEqual(['15712.01', '15712.02', '15715.01'])
  expect(tree.leaves('15715.01', REFORM)).toEqual(['15715.01'])
  expect(tree.leaves('15664', REFORM)).toEqual([])
  expect(tree.leaves('397', REFORM)).toEqual([])
  expect(tree.descendants('399', BEFORE)).toEqual(['15952', '15952.01'])
  expect(tree.leaves('VN', AFTER)).toEqual(['15712.01', '15712.02', '15715.01', '15952.01'])
})

test('parents in a ring end', () => {
  const ring = buildTree([
    unit({ code: '00001', parentCode: '00002' }),
    unit({ code: '00002', parentCode: '00001' }),
    unit({ code: '38', parentCode: '38' }),
  ])
  expect(ring.ancestors('00001', AFTER)).toEqual([])
  expect(ring.covers('00002', '00001', AFTER)).toBe(false)
  expect(ring.descendants('00001', AFTER)).toEqual([])
  expect(ring.descendants('38', AFTER)).toEqual([])
})

test('a boundary change taken back leaves the tree of before', () => {
  const old = unit({ code: '15712.01', parentCode: '15712' })
  const commune = unit({ code: '15712', parentCode: '38' })
  const before = buildTree([unit({ code: '38' }), commune, old])
  const changed = before.withRows([
    { ...commune, validTo: REFORM, successors: [{ code: '15715', validFrom: REFORM, extent: 'full' }] },
    unit({ code: '15715', parentCode: '38', validFrom: REFORM }),
    { ...old, validTo: REFORM },
    { ...old, validFrom: REFORM, parentCode: '15715' },
  ])
  expect(changed.leaves('15715', AFTER)).toEqual(['15712.01'])
  const undone = changed.withRows([
    commune,
    unit({ code: '15715', parentCode: '38', validFrom: REFORM, validTo: REFORM }),
    old,
    { ...old, validFrom: REFORM, validTo: REFORM, parentCode: '15715' },
  ])
  expect(undone.descendants('VN', AFTER)).toEqual(before.descendants('VN', AFTER))
  expect(undone.ancestors('15712.01', AFTER)).toEqual(['15712', '38'])
  expect(undone.predecessors('15715', REFORM)).toEqual([])
  expect(undone.latest('15712.01')).toEqual(old)
  expect(changed.leaves('15715', AFTER)).toEqual(['15712.01'])
})
