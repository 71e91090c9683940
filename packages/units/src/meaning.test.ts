import { expect, test } from 'vitest'
import { meantBefore } from './meaning.ts'
import { buildTree } from './tree.ts'
import type { UnitVersion } from './unit.ts'

const REFORM = '2025-07-01'

function version(code: string, more: Partial<UnitVersion>): UnitVersion {
  const always = { level: 'commune' as const, parentCode: null, kind: '', name: '', validTo: null, successors: [] }
  return { code, validFrom: '2004-01-01', ...always, ...more }
}

const into = (code: string) => ({ code, validFrom: REFORM, extent: 'full' as const })

/** 30001 was renamed, went into 30002 with the reform, and its code to another area; 30003 went into 30002 too. */
const tree = buildTree([
  version('30001', { validTo: '2010-01-01' }),
  version('30001', { validFrom: '2010-01-01', validTo: REFORM, successors: [into('30002')] }),
  version('30001', { validFrom: REFORM }),
  version('30002', { validFrom: REFORM }),
  version('30003', { validTo: REFORM, successors: [into('30002')] }),
  version('30004', { validTo: REFORM }),
  version('30004', { validFrom: REFORM, validTo: REFORM }),
])

test.each([
  ['30001', '2024-05-01', '2004-01-01'],
  ['30001', '2005-05-01', '2004-01-01'],
  ['30001', '2001-05-01', '2004-01-01'],
  ['30001', REFORM, undefined],
  ['30002', '2026-01-01', undefined],
  ['30002', '2024-01-01', undefined],
  ['30003', '2024-05-01', undefined],
  ['30004', '2024-05-01', undefined],
  ['99999', '2024-05-01', undefined],
])('%s on %s means the unit that began on %s, and another one since', (code, on, from) => {
  expect(meantBefore(tree, code, on)).toBe(from)
})
