import type { Day } from '@lantoa/vietnam/days'
import type { Succession, UnitVersion } from './unit.ts'

/** A version with all that is kept of its names. */
export type NamedVersion = UnitVersion & { readonly nameEn?: string | undefined }

/** What a unit is from the day of a change on. */
export type Beginning = {
  readonly kind: string
  readonly name: string
  readonly nameEn?: string | undefined
  readonly parentCode: string | null
}

/** A unit that takes over: with `begins` one that is there from the day of the change on, without it one that stands. */
export type Taker = { readonly code: string; readonly begins?: Beginning | undefined }

type Part = { readonly code: string; readonly extent: Succession['extent'] }

/** A unit of old that was never registered: it is entered as it was, and as ended by the change. */
export type PastUnit = Beginning & { readonly code: string; readonly validFrom: Day }

/** One step of a change. All steps speak of the units as they were the day before, so their order means nothing. */
export type BoundaryStep =
  | { readonly kind: 'merge'; readonly from: readonly Part[]; readonly into: Taker }
  | { readonly kind: 'split'; readonly of: string; readonly into: readonly Taker[] }
  | { readonly kind: 'rename'; readonly code: string; readonly name: string; readonly nameEn?: string | undefined }
  | { readonly kind: 'new-kind'; readonly code: string; readonly becomes: string }
  | { readonly kind: 're-parent'; readonly codes: readonly string[]; readonly to: string }
  | { readonly kind: 'close'; readonly code: string }
  | { readonly kind: 'past'; readonly unit: PastUnit; readonly into: readonly Part[] }

export type BoundaryChange = { readonly on: Day; readonly steps: readonly BoundaryStep[] }

/** The units that a change is planned on. */
export type Territory = {
  /** All versions of a code, oldest first. */
  versions(code: string): readonly NamedVersion[]
  /** Versions right beneath a unit that last beyond a day, also those that begin later. */
  beneath(code: string, on: Day): readonly NamedVersion[]
}

/** Why a change cannot be: `pointer` names the place in it. */
export type BoundaryProblem = {
  readonly code:
    | 'unknown-unit'
    | 'closed-unit'
    | 'before-unit'
    | 'changed-later'
    | 'unknown-successor'
    | 'overlapping-validity'
    | 'code-of-other-level'
    | 'wrong-level'
    | 'cycle'
    | 'conflicting-steps'
    | 'incomplete-split'
    | 'nothing-changes'
    | 'unit-not-empty'
    | 'ends-before-start'
  readonly pointer: string
  readonly detail: string
  readonly successors?: readonly string[]
}

/** A version before and after a change; `before` is null for one that the change began. */
export type UnitWrite = { readonly before: NamedVersion | null; readonly after: NamedVersion }
