import type { EventData } from '@lantoa/contracts/define-event'
import { feedback } from '@lantoa/contracts/government/feedback'
import { type RatingState, ratingChanged } from '@lantoa/contracts/government/ratings'
import { refOf } from '@lantoa/units/unit'
import { addDays, type Day } from '@lantoa/vietnam/days'
import { flow } from './measure.ts'
import { isAs, placeOn } from './registers.ts'
import { source } from './source.ts'

type Feedback = EventData<typeof feedback.changed>

export const feedbackSource = source(feedback.changed, [
  flow('feedback-received', 'feedback', 'phản ánh, kiến nghị', (one: Feedback) => on(one, one.since)),
  flow('feedback-due', 'feedback', 'phản ánh, kiến nghị đến hạn trả lời', (one: Feedback) => on(one, dueOf(one))),
  flow('feedback-answered-in-time', 'feedback', 'phản ánh, kiến nghị đã trả lời đúng hạn', (one: Feedback) =>
    isAnsweredInTime(one) ? on(one, dueOf(one)) : [],
  ),
])

export const ratingSource = source(ratingChanged, [
  flow('ratings', 'rating', 'lượt đánh giá', (rating: RatingState) => [ratedOn(rating)]),
  flow('ratings-good', 'rating', 'lượt đánh giá 4 hoặc 5 điểm', (rating: RatingState) =>
    rating.score >= GOOD ? [ratedOn(rating)] : [],
  ),
])

const GOOD = 4

/** What was taken back counts nowhere. */
function on(one: Feedback, day: Day) {
  return isAs(one, 'withdrawn') ? [] : [{ unit: placeOn(one, day), day }]
}

function dueOf({ since, days }: Feedback): Day {
  return addDays(since, days)
}

/** By the answer that stands: what was given to another one to answer is not answered. */
function isAnsweredInTime(one: Feedback): boolean {
  if (!isAs(one, 'answered') && !isAs(one, 'closed')) return false
  const answered = one.states.findLast(({ status }) => status === 'answered')
  return answered !== undefined && answered.from <= dueOf(one)
}

function ratedOn({ unitCode: code, unitFrom, day }: RatingState) {
  return { unit: unitFrom === undefined ? code : refOf({ code, validFrom: unitFrom }), day }
}
