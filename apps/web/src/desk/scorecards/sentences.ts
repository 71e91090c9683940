import type { Code } from '@lantoa/sdk'
import type { OwnSentences, Sentence } from '../act/sentences.ts'

type Drafted = Code<'reporting', 'draftScorecard' | 'reviseScorecard'>
type Met = Code<'reporting', 'approveScorecard'> | Code<'reporting', 'retireScorecard' | 'publishRanking'>

/** The draft itself is wrong, which whoever drafted it mends. */
const CONTENT: Sentence = ['refused.scorecard.content', 'leave']
/** The group cannot be ranked by this scorecard on that day. */
const GROUP: Sentence = ['refused.scorecard.group', 'mend']

/** Why a scorecard is not approved or retired, or a ranking is not published. */
export const SCORECARD_SENTENCES: OwnSentences<Met> = {
  'band-points-out-of-range': CONTENT,
  'bands-leave-gap': CONTENT,
  'bands-overlap': CONTENT,
  'closed-unit': ['refused.scorecard.closed-unit', 'leave'],
  'day-outside-year': GROUP,
  'day-within-period': GROUP,
  'duplicate-id': CONTENT,
  'indicator-is-a-claim': CONTENT,
  'level-not-beneath': CONTENT,
  'no-units': GROUP,
  'nobody-ranked': ['refused.scorecard.nobody', 'leave'],
  'not-at-this-level': CONTENT,
  'not-defined-then': CONTENT,
  'period-not-supported': CONTENT,
  'points-do-not-add-up': CONTENT,
  'points-finer-than-rounding': CONTENT,
  'points-not-positive': CONTENT,
  'ranking-differs': ['refused.scorecard.differs', 'reread'],
  'scorecard-ended': ['refused.scorecard.settled', 'reread'],
  'scorecard-not-approved': ['refused.scorecard.settled', 'reread'],
  'scorecard-not-draft': ['refused.scorecard.settled', 'reread'],
  'scoring-does-not-fit': CONTENT,
  'too-many-components': CONTENT,
  'too-many-units': GROUP,
  'unit-group-does-not-fit': GROUP,
  'unknown-indicator': CONTENT,
  'unknown-scorecard': ['refused.scorecard.settled', 'reread'],
  'unknown-unit': ['problem.unknown-unit', 'leave'],
  'unknown-unit-group': GROUP,
}

/** The same of the draft, said to whoever writes it, at the field that is meant. */
export const DRAFT_SENTENCES: OwnSentences<Drafted> = {
  'band-points-out-of-range': ['refused.draft.band-points', 'mend'],
  'bands-leave-gap': ['refused.draft.bands-gap', 'mend'],
  'bands-overlap': ['refused.draft.bands-overlap', 'mend'],
  'closed-unit': ['refused.scorecard.closed-unit', 'leave'],
  'duplicate-id': ['refused.draft.twice', 'mend'],
  'indicator-is-a-claim': ['refused.draft.claim', 'mend'],
  'level-not-beneath': ['refused.draft.level', 'mend'],
  'not-at-this-level': ['refused.draft.not-at-level', 'mend'],
  'not-defined-then': ['refused.draft.not-defined', 'mend'],
  'period-not-supported': ['refused.draft.period', 'mend'],
  'points-do-not-add-up': ['scorecard.sum-differs', 'mend'],
  'points-finer-than-rounding': ['scorecard.points-too-fine', 'mend'],
  'points-not-positive': ['scorecard.points-not-positive', 'mend'],
  'scorecard-differs': ['refused.draft.differs', 'reread'],
  'scorecard-not-draft': ['refused.scorecard.settled', 'reread'],
  'scoring-does-not-fit': ['refused.draft.scoring', 'mend'],
  'too-many-components': ['refused.draft.too-many', 'mend'],
  'unknown-indicator': ['refused.claim.indicator', 'mend'],
  'unknown-unit': ['problem.unknown-unit', 'leave'],
}
