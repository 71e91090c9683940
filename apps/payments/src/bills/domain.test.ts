import { buildTree } from '@lantoa/units/tree'
import { expect, test } from 'vitest'
import { HAMLET, someResident, someUnit, units } from '../../test/known-world.ts'
import { refuseElsewhere } from './domain.ts'

const [OLD, ELSEWHERE] = ['31027.20', '31018.02'] as const
const merged = { code: OLD, parentCode: '31027', level: 'hamlet', validTo: '2026-01-01' }
const known = buildTree(units).find(HAMLET, '2026-01-01')
const successors = [{ code: HAMLET, validFrom: known?.validFrom, extent: 'full' }]
const tree = buildTree([...units, someUnit({ ...merged, successors })])

const [stay] = someResident().stays
const living = (hamletCode: string, from = '2025-07-01', until: string | null = null) =>
  someResident({ stays: [{ ...stay, hamletCode, from, until }] })

test.each([
  ['where the home lay is taken', [living(HAMLET)], HAMLET, '2026-03-17', false],
  ['elsewhere is not', [living(ELSEWHERE)], HAMLET, '2026-03-17', true],
  ['of a home of whose people nothing is known is taken', [], HAMLET, '2026-03-17', false],
  ['of a day on which nobody is known to have lived there is taken', [living(ELSEWHERE)], HAMLET, '2025-06-30', false],
  [
    'where the home lay until it moved is taken',
    [living(HAMLET, '2025-07-01', '2026-03-18')],
    HAMLET,
    '2026-03-17',
    false,
  ],
  [
    'before the home came is not',
    [living(HAMLET, '2025-07-01', '2026-03-01'), living(ELSEWHERE, '2026-03-01')],
    HAMLET,
    '2026-03-17',
    true,
  ],
  ['of a hamlet under its own code, once it was merged, is taken', [living(OLD)], OLD, '2025-12-31', false],
  ['of a hamlet that took another in is taken', [living(OLD)], HAMLET, '2026-03-17', false],
  ['of that hamlet before the merger is not', [living(OLD)], HAMLET, '2025-12-31', true],
] as const)('a bill %s', (_what, people, hamletCode, on, isRefused) => {
  const refusal = refuseElsewhere(people, { hamletCode, on }, tree)
  expect(refusal?.code).toBe(isRefused ? 'household-elsewhere' : undefined)
})
