import type { UnitState } from '@lantoa/contracts/teams/units.events'
import type { BoundaryStep, NamedVersion, UnitWrite } from '@lantoa/units/boundary-step'
import { planBoundaryChange, undoOf } from '@lantoa/units/plan-boundary-change'
import { levelOfCode, refOf } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import fc from 'fast-check'
import { history, type Sent } from './world.ts'

const PROVINCES = ['91', '66']
const COMMUNES = ['31027', '31018', '24121']
const HAMLETS = ['31027.01', '31027.02', '31018.01', '24121.01', '24121.02']
const SINCE = '2020-01-01'

/** Changes on few days, so that several meet on one; what was sent in between tells also of units that are no more. */
type Event = { on: Day; steps: readonly BoundaryStep[]; undo: boolean; facts: readonly Sent[] }
export type BoundaryHistory = { facts: readonly Sent[]; events: readonly Event[] }

const code = (codes: readonly string[]) => fc.constantFrom(...codes)
const pair = fc.oneof(
  fc.uniqueArray(code([...COMMUNES, '31099']), { minLength: 3, maxLength: 3 }),
  fc.uniqueArray(code([...HAMLETS, '31027.09']), { minLength: 3, maxLength: 3 }),
)
const shape = fc.record({
  kind: fc.constantFrom('merge', 'split', 'both', 're-parent', 'rename', 'close'),
  codes: pair,
  anew: fc.boolean(),
  partly: fc.boolean(),
  hamlets: fc.uniqueArray(code(HAMLETS), { minLength: 1, maxLength: 2 }),
  commune: code(COMMUNES),
  province: code(PROVINCES),
})

const steps: fc.Arbitrary<BoundaryStep[]> = shape.map(({ kind, codes, anew, partly, hamlets, commune, province }) => {
  const [a = '', b = '', c = ''] = codes
  const parentCode = a.includes('.') ? commune : province
  const taker = (one: string, begins: boolean) =>
    begins ? { code: one, begins: { kind: 'x', name: `${one} anew`, parentCode } } : { code: one }
  const extent = partly ? ('partial' as const) : ('full' as const)
  switch (kind) {
    case 'merge':
      return [{ kind, from: [a, b].map((one) => ({ code: one, extent: 'full' })), into: taker(anew ? a : c, anew) }]
    case 'split':
      return [{ kind, of: a, into: [taker(anew ? a : b, anew), taker(c, false)] }]
    case 'both':
      return [
        { kind: 'merge', from: [{ code: a, extent: 'partial' }], into: taker(b, false) },
        {
          kind: 'merge',
          from: [{ code: a, extent: 'partial' }, ...(partly ? [] : [{ code: c, extent }])],
          into: taker(c, !partly),
        },
      ]
    case 're-parent':
      return [{ kind, codes: hamlets, to: commune }]
    case 'rename':
      return [{ kind, code: a, name: partly ? 'x' : 'y' }]
    default:
      return [{ kind: 'close', code: a }]
  }
})

const facts = history.map((all) => all.filter(({ source }) => source !== 'unit'))

/** Facts in four portions; of one entity the later the newer. */
export const boundaryHistory: fc.Arbitrary<BoundaryHistory> = fc
  .tuple(
    facts,
    fc.array(fc.record({ on: code(['2025-07-01', '2026-03-17']), steps, undo: fc.boolean() }), {
      minLength: 2,
      maxLength: 6,
    }),
  )
  .map(([sent, changes]) => {
    const portion = Math.ceil(sent.length / (changes.length + 1))
    const ofPortion = (index: number) => sent.slice(index * portion, (index + 1) * portion)
    const events = changes.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
    return {
      facts: ofPortion(0),
      events: events.map((change, index) => ({ ...change, facts: ofPortion(index + 1) })),
    }
  })

function unit(one: string): NamedVersion {
  const level = levelOfCode(one) ?? 'hamlet'
  const parentCode = {
    province: null,
    district: null,
    commune: one.startsWith('24') ? '66' : '91',
    hamlet: one.slice(0, 5),
  }
  return {
    ...{ code: one, level, kind: 'x', name: one, validFrom: SINCE, validTo: null, successors: [] },
    parentCode: parentCode[level],
  }
}

/** Units as they are kept, with the records that tell of each of their writes. */
export function openLand() {
  const rows = new Map<string, { version: NamedVersion; sequence: number }>()
  function write(versions: readonly NamedVersion[]): Sent[] {
    return versions.map((version) => {
      const key = refOf(version)
      const sequence = (rows.get(key)?.sequence ?? 0) + 1
      rows.set(key, { version, sequence })
      const data = { ...version, successors: [...version.successors] } satisfies UnitState
      return { source: 'unit', key, data, sequence }
    })
  }
  const all = () => [...rows.values()].map(({ version }) => version)
  const territory = {
    versions: (one: string) =>
      all()
        .filter((version) => version.code === one)
        .toSorted((a, b) => (a.validFrom < b.validFrom ? -1 : 1)),
    beneath: (one: string, on: Day) =>
      all().filter(
        ({ parentCode, validFrom, validTo }) =>
          parentCode === one && (validTo === null || (validTo > on && validTo > validFrom)),
      ),
  }
  return {
    begin: () => write([...PROVINCES, ...COMMUNES, ...HAMLETS].map(unit)),
    /** What a change writes; undefined where it cannot be. */
    apply(change: {
      on: Day
      steps: readonly BoundaryStep[]
    }): { writes: readonly UnitWrite[]; sent: Sent[] } | undefined {
      const plan = planBoundaryChange(change, territory)
      return plan.ok ? { writes: plan.writes, sent: write(plan.writes.map(({ after }) => after)) } : undefined
    },
    undo: (writes: readonly UnitWrite[]) => write(undoOf(writes)),
  }
}
