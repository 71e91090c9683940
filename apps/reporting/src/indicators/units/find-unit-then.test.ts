import { buildTree } from '@lantoa/units/tree'
import type { UnitVersion } from '@lantoa/units/unit'
import { expect, test } from 'vitest'
import { reachesThen } from './find-unit-then.ts'

const [TODAY, MOVES, LATER] = ['2026-03-17', '2026-06-01', '2026-07-01']

function unit(code: string, parentCode: string | null, rest: Partial<UnitVersion> = {}): UnitVersion {
  const level = parentCode === null ? 'province' : 'commune'
  const days = { validFrom: '2025-07-01', validTo: null, successors: [] }
  return { code, level, kind: level, name: code, parentCode, ...days, ...rest }
}

/** One commune will go to another province, and another one will begin there. */
const TREE = buildTree([
  unit('38', null),
  unit('40', null),
  unit('15715', '38', { validTo: MOVES }),
  unit('15715', '40', { validFrom: MOVES }),
  unit('15999', '40', { validFrom: MOVES }),
])
const reachedFrom = (root: string, code: string) => reachesThen({ units: [root] } as never, TREE, code, LATER, TODAY)

test('whoever will get a unit does not have it yet, whatever day is asked for', () => {
  expect([reachedFrom('38', '15715'), reachedFrom('40', '15715')]).toEqual([true, false])
})

test('a unit that is to begin is for who will have it', () => {
  expect([reachedFrom('38', '15999'), reachedFrom('40', '15999')]).toEqual([false, true])
})
