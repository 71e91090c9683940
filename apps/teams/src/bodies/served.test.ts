import { expect, test } from 'vitest'
import { BEFORE, REFORM, sampleTree, unitState } from '../../test/sample-tree.ts'
import { servedHamlets } from './served.ts'

const MERGED_ON = '2026-01-01'
const SPLIT_ON = '2026-02-01'
const tree = sampleTree()
const into = (...codes: string[]) =>
  codes.map((code) => ({
    code,
    validFrom: BEFORE,
    extent: codes.length > 1 ? ('partial' as const) : ('full' as const),
  }))
const hamlet = (number: string, facts: Partial<Parameters<typeof unitState>[0]> = {}) =>
  unitState({ code: `15664.${number}`, parentCode: '15664', ...facts })
const merged = tree.withRows([hamlet('01', { validTo: MERGED_ON, successors: into('15664.02') })])
const others = [hamlet('03'), hamlet('04')]

test.each<[string, typeof tree, string[], string[]]>([
  ['is there', tree, ['15664.01'], ['15664.01 2024-01-01…']],
  ['moved to another commune', tree, ['15712.01'], ['15712.01 2024-01-01…']],
  ['went into another', merged, ['15664.01'], ['15664.01 2024-01-01…2026-01-01', '15664.02 2026-01-01…']],
  [
    'is served with the one that it went into',
    merged,
    ['15664.01', '15664.02'],
    ['15664.01 2024-01-01…2026-01-01', '15664.02 2024-01-01…'],
  ],
  [
    'went into another that was split on the same day',
    merged.withRows([...others, hamlet('02', { validTo: MERGED_ON, successors: into('15664.03', '15664.04') })]),
    ['15664.01'],
    ['15664.01 2024-01-01…2026-01-01', '15664.03 2026-01-01…', '15664.04 2026-01-01…'],
  ],
  [
    'came together again by two ways',
    merged.withRows([
      hamlet('02', { validTo: SPLIT_ON, successors: into('15664.03', '15664.04') }),
      ...['03', '04'].map((number) => hamlet(number, { validTo: '2026-03-01', successors: into('15664.05') })),
      hamlet('05'),
    ]),
    ['15664.01'],
    [
      '15664.01 2024-01-01…2026-01-01',
      '15664.02 2026-01-01…2026-02-01',
      '15664.03 2026-02-01…2026-03-01',
      '15664.04 2026-02-01…2026-03-01',
      '15664.05 2026-03-01…',
    ],
  ],
  [
    'ended, after which its code was given to another',
    tree.withRows([
      hamlet('01', { validTo: REFORM, successors: into('15664.02') }),
      hamlet('01', { validFrom: MERGED_ON }),
    ]),
    ['15664.01'],
    ['15664.01 2024-01-01…2025-07-01', '15664.02 2025-07-01…'],
  ],
  [
    'was closed for a day before the team began',
    tree.withRows([hamlet('01', { validTo: '2023-01-01', successors: into('15664.02') })]),
    ['15664.01'],
    ['15664.02 2024-01-01…'],
  ],
  ['was closed', tree.withRows([hamlet('01', { validTo: REFORM })]), ['15664.01'], ['15664.01 2024-01-01…2025-07-01']],
  ['was taken back', tree.withRows([hamlet('01', { validTo: BEFORE })]), ['15664.01'], []],
  [
    'would go on as a version that was taken back',
    tree.withRows([hamlet('01', { validTo: REFORM }), hamlet('01', { validFrom: REFORM, validTo: REFORM })]),
    ['15664.01'],
    ['15664.01 2024-01-01…2025-07-01'],
  ],
])('a hamlet that %s', (_, now, hamletCodes, expected) => {
  const stretches = servedHamlets(now, hamletCodes, '2024-01-01')
  expect(stretches.map(({ hamletCode, from, until }) => `${hamletCode} ${from}…${until ?? ''}`)).toEqual(expected)
})
