import type { Code } from '@lantoa/sdk'
import type { OwnSentences } from '../act/sentences.ts'

type Met = Code<'reporting', 'recordClaim'> | Code<'reporting', 'checkClaim'> | Code<'reporting', 'withdrawClaim'>

/** Why a claim is not kept, or not withdrawn. */
export const CLAIM_SENTENCES: OwnSentences<Met | 'no-reason'> = {
  'claim-differs': ['refused.claim.differs', 'mend'],
  'claim-in-future': ['refused.claim.in-future', 'mend'],
  'claim-withdrawn': ['refused.claim.withdrawn', 'reread'],
  'closed-unit': ['refused.claim.closed-unit', 'mend'],
  'day-in-future': ['refused.claim.published-in-future', 'mend'],
  'denominator-does-not-fit': ['refused.claim.denominator', 'mend'],
  'denominator-zero': ['refused.claim.zero', 'mend'],
  'no-reason': ['form.missing', 'mend'],
  'not-defined-then': ['problem.not-defined-then', 'mend'],
  'nothing-claimed': ['refused.claim.nothing', 'mend'],
  'too-many-decimals': ['refused.claim.decimals', 'mend'],
  'unknown-indicator': ['refused.claim.indicator', 'mend'],
  'unknown-unit': ['problem.unknown-unit', 'mend'],
}
