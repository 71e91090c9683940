import { addDays, type Day, dayFromNumber, dayNumber } from '@lantoa/vietnam/days'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { boundaryStep, COMMUNES, PROVINCES } from '../test/boundary-steps.ts'
import { unit } from '../test/sample.ts'
import { realRows, territoryOf, withApplied, withUndone } from '../test/territory.ts'
import type { BoundaryStep, NamedVersion, UnitWrite } from './boundary-step.ts'
import { checkTree } from './check-tree.ts'
import { planBoundaryChange } from './plan-boundary-change.ts'
import { buildTree, type UnitTree } from './tree.ts'
import { hamletCode, isValidOn, type UnitVersion } from './unit.ts'

const START = '2020-01-01'
const RUNS = { numRuns: Number(process.env.RUNS ?? 300) }
const HAMLETS = COMMUNES.flatMap((commune) => [1, 2, 3].map((number) => hamletCode(commune, number)))
const ROWS: readonly NamedVersion[] = [
  ...PROVINCES.map((code) => unit({ code, validFrom: START })),
  ...COMMUNES.map((code) => unit({ code, validFrom: START, parentCode: code.slice(0, 2) })),
  ...HAMLETS.map((code) => unit({ code, validFrom: START, parentCode: code.slice(0, 5) })),
]

type Change = { readonly after: number; readonly steps: readonly BoundaryStep[]; readonly undo: boolean }
const history = fc.array(
  fc.record({
    after: fc.integer({ min: 0, max: 3 }),
    steps: fc.array(boundaryStep, { minLength: 1, maxLength: 2 }),
    undo: fc.boolean(),
  }),
  { minLength: 4, maxLength: 16 },
)

/** Applies what can be applied; a change is taken back at once, or with all others at the end, the last one first. */
function live(changes: readonly Change[], look: (rows: readonly NamedVersion[], on: string) => void) {
  let rows = ROWS
  let day = dayNumber(START) + 1
  const done: (readonly UnitWrite[])[] = []
  for (const { after, steps, undo } of changes) {
    day += after
    const on = dayFromNumber(day)
    const plan = planBoundaryChange({ on, steps }, territoryOf(rows))
    if (!plan.ok) continue
    const before = realRows(rows)
    rows = withApplied(rows, plan.writes)
    look(rows, on)
    if (undo) {
      rows = withUndone(rows, plan.writes)
      expect(realRows(rows)).toEqual(before)
    } else done.push(plan.writes)
  }
  return { rows, done }
}

test('every change that is planned leaves a sound tree, and taking all back leaves the one of before', () => {
  let applied = 0
  fc.assert(
    fc.property(history, (changes) => {
      const { rows, done } = live(changes, (now) => {
        applied += 1
        expect(checkTree(now)).toEqual([])
      })
      const undone = done.toReversed().reduce((now, writes) => withUndone(now, writes), rows)
      expect(realRows(undone)).toEqual(realRows(ROWS))
      expect(checkTree(undone)).toEqual([])
    }),
    RUNS,
  )
  // Else nothing would have been tested.
  expect(applied).toBeGreaterThan(RUNS.numRuns)
})

/** Whether it ended on the day with nobody after it; it, or what took it over by an earlier change of the same day. */
function waitsOn(on: Day, tree: UnitTree, hamlet: UnitVersion): boolean {
  if (hamlet.validTo !== on) return false
  const takers = hamlet.successors.map(({ code, validFrom }) => tree.find(code, validFrom))
  return takers.length === 0 || takers.some((taker) => taker !== undefined && waitsOn(on, tree, taker))
}

function expectNoneLost(changes: readonly Change[]) {
  live(changes, (rows, on) => {
    const tree = buildTree(rows)
    for (const hamlet of rows.filter((row) => row.level === 'hamlet' && isValidOn(row, addDays(on, -1)))) {
      const ends = tree.successors(hamlet.code, hamlet.validFrom, on)
      expect(ends.length > 0 || waitsOn(on, tree, hamlet)).toBe(true)
      for (const { unit: end } of ends) expect(tree.ancestors(end.code, on)).toHaveLength(2)
    }
  })
}

test('no hamlet of the day before gets lost: it is there, went into another, or waits', () => {
  fc.assert(fc.property(history, expectNoneLost), RUNS)
})

test('a hamlet waits also when what took it over is closed on the same day', () => {
  const [taken = '', taker = ''] = HAMLETS
  expectNoneLost([
    {
      after: 0,
      steps: [{ kind: 'merge', from: [{ code: taken, extent: 'full' }], into: { code: taker } }],
      undo: false,
    },
    { after: 0, steps: [{ kind: 'close', code: taker }], undo: false },
  ])
})
