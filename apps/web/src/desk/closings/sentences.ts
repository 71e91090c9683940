import type { Code } from '@lantoa/sdk'
import type { OwnSentences } from '../act/sentences.ts'

/** Why a period is not closed. */
export const CLOSING_SENTENCES: OwnSentences<Code<'reporting', 'closePeriod'>> = {
  'already-closed': ['refused.close.already', 'reread'],
  'closed-unit': ['refused.close.closed-unit', 'mend'],
  'closing-differs': ['refused.close.already', 'reread'],
  'not-at-this-level': ['refused.close.level', 'mend'],
  'nothing-to-close': ['refused.close.nothing', 'mend'],
  'period-not-over': ['refused.close.not-over', 'mend'],
  'unit-began-later': ['refused.close.began-later', 'mend'],
  'unknown-unit': ['problem.unknown-unit', 'mend'],
}
