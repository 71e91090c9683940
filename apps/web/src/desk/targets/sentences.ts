import type { Code } from '@lantoa/sdk'
import type { OwnSentences } from '../act/sentences.ts'

type Met = Code<'reporting', 'draftTarget'> | Code<'reporting', 'reviseTarget'> | Code<'reporting', 'approveTarget'>

/** Why a target is not drafted, revised or approved. */
export const TARGET_SENTENCES: OwnSentences<Met> = {
  'campaign-does-not-fit': ['refused.target.campaign', 'mend'],
  'closed-unit': ['refused.target.closed-unit', 'mend'],
  'day-in-future': ['refused.boundary.act-in-future', 'mend'],
  'either-until-or-length': ['refused.invalid', 'mend'],
  'ends-before-start': ['refused.target.backwards', 'mend'],
  'not-at-this-level': ['problem.not-at-this-level', 'mend'],
  'not-defined-then': ['problem.not-defined-then', 'mend'],
  'parent-does-not-fit': ['refused.target.parent', 'mend'],
  'target-differs': ['refused.target.differs', 'reread'],
  'target-not-draft': ['refused.target.settled', 'reread'],
  'target-out-of-range': ['refused.target.range', 'mend'],
  'unknown-campaign': ['refused.target.campaign', 'mend'],
  'unknown-indicator': ['refused.claim.indicator', 'mend'],
  'unknown-parent': ['refused.target.parent', 'mend'],
  'unknown-unit': ['problem.unknown-unit', 'mend'],
}
