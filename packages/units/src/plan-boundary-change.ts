import { type Draft, problem, standing } from './boundary-draft.ts'
import type { BoundaryChange, BoundaryProblem, NamedVersion, Territory, UnitWrite } from './boundary-step.ts'
import { checkDraft } from './check-draft.ts'
import { gatherSteps } from './gather-steps.ts'
import type { Succession } from './unit.ts'

/** What a change does; `writes` are all versions to store. */
export type BoundaryPlan = {
  /** Units that end, with what takes their place. */
  readonly ended: readonly NamedVersion[]
  /** Units of old that are entered as ended. */
  readonly entered: readonly NamedVersion[]
  readonly begun: readonly NamedVersion[]
  /** Units that go on under another name, kind or parent. */
  readonly changed: readonly { readonly before: NamedVersion; readonly after: NamedVersion }[]
  /** Units beneath ended ones, which lie under their heirs from that day on. */
  readonly moved: readonly { readonly code: string; readonly from: string | null; readonly to: string }[]
  /** Hamlets that end because nobody said where they go: what they hold is unassigned. */
  readonly waiting: readonly NamedVersion[]
  readonly writes: readonly UnitWrite[]
}

type Beneath = Pick<BoundaryPlan, 'moved' | 'waiting' | 'writes'>

/** Plans a change of boundaries, or says all that stands against it. Nothing is half possible. */
export function planBoundaryChange(
  change: BoundaryChange,
  territory: Territory,
): ({ ok: true } & BoundaryPlan) | { ok: false; problems: readonly [BoundaryProblem, ...BoundaryProblem[]] } {
  const draft = gatherSteps(change, territory)
  checkDraft(draft)
  const beneath = draft.problems.length === 0 ? settleBeneath(draft) : { moved: [], waiting: [], writes: [] }
  const [first, ...others] = draft.problems
  if (first) return { ok: false, problems: [first, ...others] }
  return { ok: true, ...assemble(draft, beneath) }
}

/** The writes that take a change back: versions of before as they were, those it began valid on no day. */
export function undoOf(writes: readonly UnitWrite[]): NamedVersion[] {
  return writes.map(({ before, after }) => before ?? { ...after, validTo: after.validFrom, successors: [] })
}

function assemble(draft: Draft, { moved, waiting, writes }: Beneath): BoundaryPlan {
  const { on } = draft
  const begins = (version: NamedVersion): UnitWrite => ({ before: takenBack(draft, version.code), after: version })
  const endings = [...draft.endings.values()].map(({ version, parts }) => ({
    before: version,
    after: { ...version, validTo: on, successors: parts.map((part) => successionOf(draft, part)) },
  }))
  const alterations = [...draft.alterations.values()].map(({ version, patch }) => ({
    before: version,
    after: { ...version, ...patch, validFrom: on },
  }))
  const placed = [...draft.placed.values()].map(({ version, patch }) => ({
    before: version,
    after: { ...version, ...patch, validFrom: on, validTo: null },
  }))
  const begun = [...draft.beginnings.values()].map(({ version }) => version)
  const pasts = [...draft.pasts.values()].map(({ version, parts }) => {
    const successors = parts.map((part) => successionOf(draft, part))
    const known = draft.territory.versions(version.code).find(({ validFrom }) => validFrom === version.validFrom)
    return { before: known ?? null, after: { ...version, successors } }
  })
  return {
    ended: endings.map(({ after }) => after),
    entered: pasts.map(({ after }) => after),
    begun,
    changed: [...alterations, ...placed],
    moved,
    waiting,
    writes: [
      ...endings,
      ...begun.map(begins),
      ...alterations.flatMap(({ before, after }) => [{ before, after: { ...before, validTo: on } }, begins(after)]),
      ...placed.map(({ after }) => begins(after)),
      ...pasts,
      ...writes,
    ],
  }
}

/** What becomes of the units right beneath those that end. */
function settleBeneath(draft: Draft): Beneath {
  const result = { moved: [] as Mutable<Beneath['moved']>, waiting: [] as NamedVersion[], writes: [] as UnitWrite[] }
  for (const [code, { parts, pointer }] of draft.endings) {
    const heir = parts.find(({ extent }) => extent === 'full')?.code
    for (const child of draft.territory.beneath(code, draft.on)) {
      const alteration = draft.alterations.get(child.code)
      if (draft.endings.has(child.code) || alteration?.patch.parentCode !== undefined) continue
      if (heir !== undefined) {
        result.moved.push({ code: child.code, from: code, to: heir })
        if (alteration) alteration.patch = { ...alteration.patch, parentCode: heir }
        else if (heir !== code) result.writes.push(...moveBeneath(draft, child, heir))
      } else if (
        child.level === 'hamlet' &&
        parts.length > 0 &&
        child.validFrom < draft.on &&
        !isNeeded(draft, child)
      ) {
        const after = { ...child, validTo: draft.on, successors: [] }
        result.waiting.push(after)
        result.writes.push({ before: child, after })
      } else {
        problem(draft, 'unit-not-empty', pointer, `${child.name} (${child.code}) lies beneath: say where it goes.`)
      }
    }
  }
  return result
}

/** A hamlet that a step speaks of, or that takes another over, cannot wait. */
function isNeeded(draft: Draft, { code }: NamedVersion): boolean {
  const takes = [...draft.endings.values()].some(({ parts }) => parts.some((part) => part.code === code))
  return takes || draft.alterations.has(code)
}

type Mutable<List> = List extends readonly (infer Item)[] ? Item[] : never

/** A unit beneath keeps its code; from the day on it lives on in a version under the heir. */
function moveBeneath(draft: Draft, child: NamedVersion, parentCode: string): UnitWrite[] {
  const { on } = draft
  if (child.validFrom >= on) return [{ before: child, after: { ...child, parentCode } }]
  return [
    { before: child, after: { ...child, validTo: on, successors: [] } },
    { before: takenBack(draft, child.code), after: { ...child, validFrom: on, parentCode } },
  ]
}

/** The version of the same key that an undone change left behind. */
function takenBack({ territory, on }: Draft, code: string): NamedVersion | null {
  return territory.versions(code).find(({ validFrom }) => validFrom === on) ?? null
}

function successionOf(draft: Draft, { code, extent }: Pick<Succession, 'code' | 'extent'>): Succession {
  return { code, validFrom: standing(draft, code)?.validFrom ?? draft.on, extent }
}
