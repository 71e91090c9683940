import { expect, test } from 'vitest'
import { REFORM, SAMPLE, unit } from '../test/sample.ts'
import { buildTree } from './tree.ts'

const tree = buildTree(SAMPLE)
const BEFORE = '2025-06-30'
const AFTER = '2026-03-17'

const ends = (code: string, validFrom: string, on: string) =>
  tree.successors(code, validFrom, on).map(({ unit: { code, validFrom }, extent }) => `${code}@${validFrom} ${extent}`)

test.each([
  ['15712', '2020-01-01', AFTER, ['15715@2025-07-01 full']],
  ['15715', '2020-01-01', AFTER, ['15715@2025-07-01 full']],
  ['15715', '2020-01-01', BEFORE, ['15715@2020-01-01 full']],
  ['15715', '2025-07-01', BEFORE, []],
  ['22252', '2020-01-01', AFTER, ['22240@2025-07-01 partial', '22255@2025-07-01 partial']],
  ['54', '2020-01-01', AFTER, ['66@2020-01-01 full']],
  ['397', '2020-01-01', AFTER, []],
  ['15952.01', '2020-01-01', AFTER, ['15952.01@2025-07-01 full']],
  ['99999', '2020-01-01', AFTER, []],
])('%s@%s is held on %s by %j', (code, validFrom, on, expected) => {
  expect(ends(code, validFrom, on)).toEqual(expected)
})

test('Tân Ninh had three predecessors, Hoằng Hóa one here', () => {
  const names = (code: string) => tree.predecessors(code, REFORM).map(({ unit, extent }) => `${unit.name} ${extent}`)
  expect(names('15715')).toEqual(['Văn Sơn full', 'Thái Hòa full', 'Nưa full'])
  expect(names('15865')).toEqual(['Hoằng Đồng full'])
  expect(names('22240')).toEqual(['22252 partial'])
  expect(names('15952.01')).toEqual(['15952.01 full'])
  expect(tree.predecessors('15715', '2020-01-01')).toEqual([])
})

test.each([
  ['15712', '15715'],
  ['15715', '15715'],
  ['15952', '15865'],
  ['15712.01', '15712.01'],
  ['22252', undefined],
  ['397', undefined],
  ['38', '38'],
  ['22240', undefined],
  ['99999', undefined],
])('%s of May 2025 counts today in %s', (code, expected) => {
  expect(tree.rollUp('2025-05-24', AFTER)(code)).toBe(expected)
})

test('several changes are followed through, and a part of a part stays a part', () => {
  const to = (code: string, validFrom: string, extent: 'full' | 'partial' = 'full') => [{ code, validFrom, extent }]
  const chain = buildTree([
    unit({ code: '00001', validTo: '2021-01-01', successors: to('00002', '2021-01-01') }),
    unit({ code: '00002', validFrom: '2021-01-01', validTo: '2022-01-01', successors: to('00003', '2022-01-01') }),
    unit({ code: '00003', validFrom: '2022-01-01' }),
    unit({ code: '00004', validTo: '2021-01-01', successors: to('00005', '2021-01-01', 'partial') }),
    unit({ code: '00005', validFrom: '2021-01-01', validTo: '2022-01-01', successors: to('00003', '2022-01-01') }),
  ])
  expect(chain.rollUp('2020-06-01', '2021-06-01')('00001')).toBe('00002')
  expect(chain.rollUp('2020-06-01', '2022-06-01')('00001')).toBe('00003')
  expect(chain.successors('00004', '2020-01-01', '2022-06-01').map((end) => end.extent)).toEqual(['partial'])
  expect(chain.rollUp('2020-06-01', '2022-06-01')('00004')).toBeUndefined()
})

test('successions in a ring end', () => {
  const ring = buildTree([
    unit({
      code: '00001',
      validTo: '2021-01-01',
      successors: [{ code: '00001', validFrom: '2020-01-01', extent: 'full' }],
    }),
  ])
  expect(ring.successors('00001', '2020-01-01', AFTER)).toEqual([])
})
