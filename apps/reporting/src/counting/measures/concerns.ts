import { CONCERN_TOPIC_WORDS, type ConcernTopic } from '@lantoa/contracts/teams/concern-topics'
import { type ConcernStatus, OPEN_STATUSES } from '@lantoa/contracts/teams/concerns'
import { type ConcernState, concernChanged } from '@lantoa/contracts/teams/concerns.events'
import { type Interval, union } from '@lantoa/units/intervals'
import { refOf } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { flow, stock } from './measure.ts'
import { source } from './source.ts'

const ANSWERED: readonly ConcernStatus[] = ['answered', 'rejected']

export const concernSource = source(concernChanged, [
  flow('difficulties-due', 'concern', 'khó khăn đến hạn trả lời', (concern: ConcernState) =>
    on(concern, isDifficulty(concern) && dueOf(concern)),
  ),
  flow('difficulties-answered-in-time', 'concern', 'khó khăn đã trả lời đúng hạn', (concern: ConcernState) =>
    on(concern, isDifficulty(concern) && (answeredOn(concern) ?? LATE) <= dueOf(concern) && dueOf(concern)),
  ),
  flow('questions-asked', 'concern', 'câu hỏi', (concern: ConcernState) =>
    on(concern, concern.raisedAs === 'question' && concern.raisedOn),
  ),
  flow('questions-answered', 'concern', 'câu hỏi đã trả lời', (concern: ConcernState) =>
    on(concern, concern.raisedAs === 'question' && answeredOn(concern) !== undefined && concern.raisedOn),
  ),
  stock('difficulties-open', 'concern', 'khó khăn chưa trả lời', (concern: ConcernState) =>
    inState(concern, OPEN_STATUSES),
  ),
  stock('difficulties-new', 'concern', 'khó khăn chưa ai nhận', (concern: ConcernState) =>
    inState(concern, ['new', 'reopened']),
  ),
  stock('difficulties-in-work', 'concern', 'khó khăn đang xử lý', (concern: ConcernState) =>
    inState(concern, ['accepted', 'doing']),
  ),
  stock('difficulties-forwarded', 'concern', 'khó khăn đã chuyển cấp trên hoặc cơ quan khác', (concern: ConcernState) =>
    inState(concern, ['forwarded']),
  ),
  openAbout('signal'),
  openAbout('devices'),
  openAbout('eid'),
  openAbout('online_services'),
  openAbout('payments'),
  openAbout('selling'),
  openAbout('safety'),
  openAbout('learning'),
  openAbout('other'),
])

/** Behind every day. */
const LATE: Day = '9999-12-31'

function openAbout<const Topic extends ConcernTopic>(topic: Topic) {
  const text = `khó khăn chưa trả lời về ${CONCERN_TOPIC_WORDS[topic]}`
  return stock(
    `difficulties-open-${topic.replaceAll('_', '-') as Topic}` as const,
    'concern',
    text,
    (concern: ConcernState) => (concern.topic === topic ? inState(concern, OPEN_STATUSES) : []),
  )
}

function isDifficulty({ kind }: ConcernState): boolean {
  return kind === 'difficulty'
}

/** A step that moves the day makes no late answer a timely one. */
function dueOf({ firstDueOn, dueOn }: ConcernState): Day {
  return firstDueOn ?? dueOn
}

/** What was taken back counts nowhere. */
function isWithdrawn({ states }: ConcernState): boolean {
  return states.at(-1)?.status === 'withdrawn'
}

function on(concern: ConcernState, day: Day | false) {
  return day === false || isWithdrawn(concern) ? [] : [{ unit: unitOf(concern), day }]
}

/** The day of the answer that stands: one after which it was opened again is none. */
function answeredOn({ states }: ConcernState): Day | undefined {
  const last = states.at(-1)?.status
  if (last !== 'closed' && !(last && ANSWERED.includes(last))) return undefined
  return states.findLast(({ status }) => ANSWERED.includes(status))?.from
}

/** The days on which a difficulty was in one of some states. */
function inState(concern: ConcernState, statuses: readonly ConcernStatus[]) {
  if (!isDifficulty(concern) || isWithdrawn(concern)) return []
  const days = concern.states.flatMap(({ status, from }, index): Interval[] => {
    const until = concern.states[index + 1]?.from ?? null
    return statuses.includes(status) && status !== 'asked' && from !== until ? [{ from, until }] : []
  })
  return [{ unit: unitOf(concern), days: union(days) }]
}

/** The unit in which it was raised: its code alone may mean another one by now. */
function unitOf({ unitCode: code, unitFrom }: ConcernState): string {
  return unitFrom === undefined ? code : refOf({ code, validFrom: unitFrom })
}
