import type { Code, Data } from '@lantoa/sdk'
import type { Word } from '../../words/words.ts'
import type { OwnSentences } from '../act/sentences.ts'
import type { ConcernsAsked } from './address.ts'

export type Concern = Data<'teams', 'getConcern'>
export type Step = Concern['steps'][number]
export type Status = Concern['status']

/** Which ones are shown; without a choice those that wait for an answer. */
export const ONLY: readonly (readonly [only: ConcernsAsked['only'], word: Word])[] = [
  [undefined, 'concerns.open'],
  ['overdue', 'concerns.overdue'],
  ['forwarded-up', 'concerns.forwarded-up'],
  ['mine', 'concerns.mine'],
  ['all', 'concerns.all'],
]

export const STATUSES: Readonly<Record<Status, Word>> = {
  asked: 'concern.asked',
  new: 'concern.new',
  accepted: 'concern.accepted',
  forwarded: 'concern.forwarded',
  doing: 'concern.doing',
  answered: 'concern.answered',
  rejected: 'concern.rejected',
  reopened: 'concern.reopened',
  closed: 'concern.closed',
  withdrawn: 'concern.withdrawn',
}

export const KINDS: Readonly<Record<Concern['kind'], Word>> = {
  question: 'concern.question',
  difficulty: 'concern.difficulty',
}

export const TOPICS: Readonly<Record<Concern['topic'], Word>> = {
  signal: 'topic.signal',
  devices: 'topic.devices',
  eid: 'topic.eid',
  online_services: 'topic.online-services',
  payments: 'topic.payments',
  selling: 'topic.selling',
  safety: 'topic.safety',
  learning: 'topic.learning',
  other: 'topic.other',
}

export const PARTIES: Readonly<Record<Step['by']['as'], Word>> = {
  team: 'party.team',
  commune: 'party.commune',
  province: 'party.province',
}

type Met = Code<
  'teams',
  | ('acceptConcern' | 'startConcern' | 'forwardConcern' | 'answerConcern' | 'rejectConcern' | 'turnConcern')
  | ('closeConcern' | 'reopenConcern' | 'withdrawConcern')
>

/** Why a step is not taken. */
export const CONCERN_SENTENCES: OwnSentences<Met> = {
  'before-last-change': ['refused.concern.before', 'mend'],
  'day-in-future': ['refused.concern.future', 'mend'],
  'due-before-raised': ['refused.concern.due', 'mend'],
  'handled-elsewhere': ['refused.concern.elsewhere', 'reread'],
  'no-superior': ['refused.concern.no-superior', 'mend'],
  'status-out-of-order': ['refused.changed', 'reread'],
  'unknown-answer': ['refused.concern.answer', 'mend'],
}
