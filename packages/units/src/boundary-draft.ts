import type { Day } from '@lantoa/vietnam/days'
import type { BoundaryProblem, NamedVersion, Territory } from './boundary-step.ts'
import type { Succession } from './unit.ts'

export type Part = { readonly code: string; readonly extent: Succession['extent']; readonly pointer: string }
export type Ending = { readonly version: NamedVersion; readonly pointer: string; readonly parts: Part[] }
export type Patch = Partial<Pick<NamedVersion, 'name' | 'nameEn' | 'kind' | 'parentCode'>>
export type Alteration = { readonly version: NamedVersion; readonly pointer: string; patch: Patch }
export type Begun = { readonly version: NamedVersion; readonly pointer: string }

/** What the steps of a change make of each unit, and all that is wrong with them. */
export type Draft = {
  readonly on: Day
  readonly territory: Territory
  readonly endings: Map<string, Ending>
  readonly alterations: Map<string, Alteration>
  /** Hamlets that ended on the day and waited for a commune. */
  readonly placed: Map<string, Alteration>
  readonly beginnings: Map<string, Begun>
  readonly pasts: Map<string, Begun & { readonly parts: readonly Part[] }>
  readonly problems: BoundaryProblem[]
}

export function problem(
  draft: Draft,
  code: BoundaryProblem['code'],
  pointer: string,
  detail: string,
  successors?: readonly string[],
): void {
  draft.problems.push({ code, pointer, detail, ...(successors ? { successors } : {}) })
}

/** The versions that were ever valid. */
export function realVersions({ territory }: Pick<Draft, 'territory'>, code: string): NamedVersion[] {
  return territory.versions(code).filter(({ validFrom, validTo }) => validFrom !== validTo)
}

/** A unit as it stands on the day once the change is done; undefined where the code then means nothing that lasts. */
export function standing(draft: Draft, code: string): NamedVersion | undefined {
  const begun = draft.beginnings.get(code)?.version
  if (begun) return begun
  const altered = draft.alterations.get(code) ?? draft.placed.get(code)
  if (altered) return { ...altered.version, ...altered.patch, validFrom: draft.on, validTo: null, successors: [] }
  if (draft.endings.has(code)) return undefined
  return realVersions(draft, code).find(({ validFrom, validTo }) => validFrom <= draft.on && validTo === null)
}
