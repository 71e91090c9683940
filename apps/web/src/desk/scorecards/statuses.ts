import type { Data } from '@lantoa/sdk'
import type { Word } from '../../words/words.ts'

export type Scorecard = Data<'reporting', 'getScorecard'>

export const STATUSES: Readonly<Record<Scorecard['status'], Word>> = {
  draft: 'target.draft',
  approved: 'target.approved',
  superseded: 'target.superseded',
  retired: 'scorecard.retired',
}
