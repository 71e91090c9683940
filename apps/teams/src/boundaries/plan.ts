import { createHash } from 'node:crypto'
import type { Tx } from '@lantoa/chassis/database/database'
import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import type { SequencedUnit } from '@lantoa/chassis/units/unit-store'
import type { BoundaryDraft, planRefusals } from '@lantoa/contracts/teams/boundaries.http'
import { type BoundaryStep, codesIn } from '@lantoa/contracts/teams/boundary-steps'
import { UnitState } from '@lantoa/contracts/teams/units.events'
import type { Territory } from '@lantoa/units/boundary-step'
import { type BoundaryPlan, planBoundaryChange } from '@lantoa/units/plan-boundary-change'
import type { UnitTree } from '@lantoa/units/tree'
import { levelOfCode, refOf } from '@lantoa/units/unit'
import { UNIT_KINDS } from '@lantoa/units/unit-kinds'
import { findVersions, listBeneath } from '../units/find.ts'

export type PlanRefusal = Refusal<keyof typeof planRefusals>

export type PlannedWrite = { before: UnitState | null; after: UnitState; sequence: number }
export type Planned = {
  ok: true
  plan: BoundaryPlan
  writes: readonly PlannedWrite[]
  /** Equal for equal plans on equal units. */
  fingerprint: string
  tree: UnitTree
}

/** Plans a change on the units as they are, which cannot change until the transaction ends. */
export async function planChange(
  tx: Tx,
  units: UnitDirectory,
  change: Pick<BoundaryDraft, 'on' | 'steps'>,
): Promise<Planned | PlanRefusal> {
  const misnamed = refuseKinds(change.steps)
  if (misnamed) return misnamed
  const tree = await units.sharedTree(tx)
  const beneath = await listBeneath(tx, change.steps.flatMap(endedBy), change.on)
  const codes = [...change.steps.flatMap(codesIn), ...beneath.map(({ state }) => state.code)]
  const versions = await findVersions(tx, [...new Set(codes)])
  const plan = planBoundaryChange(change, territoryOf(tree, versions, beneath))
  if (!plan.ok) return refusalOf(plan.problems[0])
  const sequences = new Map([...versions.values()].flat().map(({ state, sequence }) => [refOf(state), sequence]))
  const writes = plan.writes.map(({ before, after }) => ({
    before: before && UnitState.parse(before),
    after: UnitState.parse(after),
    sequence: (sequences.get(refOf(after)) ?? 0) + 1,
  }))
  const fingerprint = createHash('sha256').update(JSON.stringify(writes)).digest('base64url')
  return { ok: true, plan, writes, fingerprint, tree }
}

function endedBy(step: BoundaryStep): string[] {
  if (step.kind === 'merge') return step.from.map(({ code }) => code)
  if (step.kind === 'split') return [step.of]
  return step.kind === 'close' ? [step.code] : []
}

/** Rows where something may be written; the tree, which knows no English names, for what lies above. */
function territoryOf(
  tree: UnitTree,
  versions: ReadonlyMap<string, readonly SequencedUnit[]>,
  beneath: readonly SequencedUnit[],
): Territory {
  const states = new Map([...versions].map(([code, known]) => [code, known.map(({ state }) => state)]))
  const children = Map.groupBy(
    beneath.map(({ state }) => state),
    ({ parentCode }) => parentCode,
  )
  return {
    versions: (code) => states.get(code) ?? tree.history(code),
    beneath: (code) => children.get(code) ?? [],
  }
}

function refusalOf({ code, detail, ...more }: { code: PlanRefusal['code']; detail: string }): PlanRefusal {
  return refuse(code, detail, more)
}

/** Each level has its own closed list of kinds. */
function refuseKinds(steps: readonly BoundaryStep[]): PlanRefusal | undefined {
  for (const [index, step] of steps.entries()) {
    for (const { code, kind, pointer } of kindsIn(step)) {
      const level = levelOfCode(code)
      if (!level || UNIT_KINDS[level].includes(kind)) continue
      const detail = `A ${level} is one of: ${UNIT_KINDS[level].join(', ')}.`
      return refuse('unknown-kind', detail, { pointer: `/steps/${index}${pointer}` })
    }
  }
  return undefined
}

function kindsIn(step: BoundaryStep): { code: string; kind: string; pointer: string }[] {
  if (step.kind === 'new-kind') return [{ code: step.code, kind: step.becomes, pointer: '/becomes' }]
  if (step.kind === 'past') return [{ ...step.unit, pointer: '/unit/kind' }]
  if (step.kind !== 'merge' && step.kind !== 'split') return []
  const takers =
    step.kind === 'merge'
      ? [{ ...step.into, at: '/into' }]
      : step.into.map((into, at) => ({ ...into, at: `/into/${at}` }))
  return takers.flatMap(({ code, begins, at }) =>
    begins ? [{ code, kind: begins.kind, pointer: `${at}/begins/kind` }] : [],
  )
}
