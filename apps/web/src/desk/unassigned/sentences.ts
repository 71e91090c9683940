import type { Code } from '@lantoa/sdk'
import type { OwnSentences } from '../act/sentences.ts'

/** Why a home does not come to a hamlet. */
export const ASSIGN_SENTENCES: OwnSentences<Code<'identity', 'assignHousehold'>> = {
  'closed-unit': ['refused.assign.closed', 'reread'],
  'no-successor': ['refused.assign.no-successor', 'mend'],
  'not-unassigned': ['refused.assign.not-waiting', 'reread'],
  'unknown-unit': ['refused.assign.closed', 'reread'],
}
