import type { Code } from '@lantoa/sdk'
import type { OwnSentences } from '../act/sentences.ts'

type Met =
  | Code<'teams', 'draftBoundaryChange'>
  | Code<'teams', 'reviseBoundaryChange'>
  | Code<'teams', 'previewBoundaryChange'>
  | Code<'teams', 'applyBoundaryChange'>
  | Code<'teams', 'undoBoundaryChange'>
  | Code<'teams', 'listUndoObstacles'>

/** Why a change of boundaries is not drafted, previewed, applied or undone. */
export const BOUNDARY_SENTENCES: OwnSentences<Met> = {
  'before-unit': ['refused.boundary.before-unit', 'mend'],
  'change-applied': ['refused.boundary.settled', 'reread'],
  'change-differs': ['refused.boundary.differs', 'reread'],
  'changed-later': ['refused.boundary.changed-later', 'mend'],
  'closed-unit': ['refused.boundary.closed-unit', 'mend'],
  'code-of-other-level': ['refused.boundary.code', 'mend'],
  'conflicting-steps': ['refused.boundary.conflicting', 'mend'],
  cycle: ['refused.boundary.cycle', 'mend'],
  'day-in-future': ['refused.boundary.act-in-future', 'mend'],
  'depended-upon': ['refused.boundary.depended-upon', 'reread'],
  'ends-before-start': ['refused.boundary.ends-before-start', 'mend'],
  'incomplete-split': ['refused.boundary.incomplete-split', 'mend'],
  'not-applied': ['refused.boundary.not-applied', 'reread'],
  'not-previewed': ['refused.boundary.not-previewed', 'reread'],
  'nothing-changes': ['refused.boundary.nothing-changes', 'mend'],
  'overlapping-validity': ['refused.boundary.overlap', 'mend'],
  'preview-outdated': ['refused.boundary.outdated', 'reread'],
  'unit-not-empty': ['refused.boundary.not-empty', 'mend'],
  'unknown-kind': ['refused.boundary.kind', 'mend'],
  'unknown-successor': ['refused.boundary.successor', 'mend'],
  'unknown-unit': ['refused.boundary.unit', 'mend'],
  'wrong-level': ['refused.boundary.level', 'mend'],
}

/** '/steps/2/into/code' → the third step; undefined where the answer names none. */
export function stepNamed(pointer: string | undefined): number | undefined {
  const place = /^\/steps\/(\d+)/.exec(pointer ?? '')?.[1]
  return place === undefined ? undefined : Number(place)
}
