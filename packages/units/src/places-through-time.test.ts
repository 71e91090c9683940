import { expect, test } from 'vitest'
import { placesThroughTime } from './places-through-time.ts'
import { buildTree } from './tree.ts'
import type { UnitVersion } from './unit.ts'

const TODAY = '2026-03-17'
const REFORM = '2025-07-01'

function version(code: string, more: Partial<UnitVersion>): UnitVersion {
  const always = { level: 'commune' as const, parentCode: null, kind: '', name: '', validTo: null, successors: [] }
  return { code, validFrom: '2004-01-01', ...always, ...more }
}

const into = (code: string, validFrom: string, extent: 'full' | 'partial' = 'full') => ({ code, validFrom, extent })

/** 30001 went into 30002 with the reform, and its code to another area; 30002 into 30003 a year later; 30004 was split. */
const tree = buildTree([
  version('30001', { validTo: REFORM, successors: [into('30002', REFORM)] }),
  version('30001', { validFrom: REFORM }),
  version('30002', { validFrom: REFORM, validTo: '2026-02-01', successors: [into('30003', '2026-02-01')] }),
  version('30003', { validFrom: '2026-02-01' }),
  version('30004', {
    validTo: REFORM,
    successors: [into('30001', REFORM, 'partial'), into('30002', REFORM, 'partial')],
  }),
])

test.each([
  [
    '30001',
    '2024-05-01',
    [
      ['30001', '2024-05-01', REFORM],
      ['30002', REFORM, '2026-02-01'],
      ['30003', '2026-02-01', null],
    ],
  ],
  ['30001', '2025-08-01', [['30001', '2025-08-01', null]]],
  [
    '30002',
    REFORM,
    [
      ['30002', REFORM, '2026-02-01'],
      ['30003', '2026-02-01', null],
    ],
  ],
  ['30004', '2024-05-01', [['30004', '2024-05-01', null]]],
  ['99999', '2024-05-01', [['99999', '2024-05-01', null]]],
])('what was put into %s on %s lies in %j', (code, on, places) => {
  const found = placesThroughTime(tree, code, on, TODAY).map(({ code, from, until }) => [code, from, until])
  expect(found).toEqual(places)
})
