import type { EventData } from '@lantoa/contracts/define-event'
import { type CompletionState, completionChanged } from '@lantoa/contracts/teams/completions.events'
import { staffCounts } from '@lantoa/contracts/teams/staff-counts'
import { refOf } from '@lantoa/units/unit'
import { distinctOfYear, flow } from './measure.ts'
import { isAs, placeOn } from './registers.ts'
import { source } from './source.ts'

export const completionSource = source(completionChanged, [
  flow('lessons-finished', 'completion', 'bài tự học đã học xong', (one: CompletionState) => ofKind('lesson', one)),
  distinctOfYear('persons-self-taught', 'person', 'người học xong bài tự học trong năm', (one: CompletionState) =>
    ofKind('lesson', one),
  ),
  distinctOfYear('officials-trained', 'person', 'cán bộ hoàn thành khóa học trong năm', (one: CompletionState) =>
    one.learnerKind === 'official' ? ofKind('course', one) : [],
  ),
])

function ofKind(kind: CompletionState['learnedKind'], one: CompletionState) {
  const { counts, learnedKind, learnerKind, learnerId, unitCode, unitFrom, day } = one
  if (!counts || learnedKind !== kind) return []
  return [{ unit: refOf({ code: unitCode, validFrom: unitFrom }), day, key: `${learnerKind} ${learnerId}` }]
}

type StaffCount = EventData<typeof staffCounts.changed>

/** A number holds from the first day of its year: so the sum of a year up to any of its days is that number. */
export const staffCountSource = source(staffCounts.changed, [
  flow('officials', 'staff-count', 'cán bộ, công chức trong năm', (one: StaffCount) =>
    isAs(one, 'withdrawn') ? [] : [{ unit: placeOn(one, one.since), day: `${one.year}-01-01`, amount: one.officials }],
  ),
])
