import type { RequestContext } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { Scorecard } from '@lantoa/contracts/reporting/scorecards.http'
import type { UnitGroup } from '@lantoa/contracts/reporting/unit-groups.http'
import type { View } from '@lantoa/contracts/reporting/values.http'
import type { UnitTree } from '@lantoa/units/tree'
import { type Day, dayOf } from '@lantoa/vietnam/days'
import { type AskedUnit, askUnit } from '../../indicators/units/ask-unit.ts'
import { isSetFor } from '../../indicators/units/set-above.ts'
import { isScoredOn, lastScorableDay } from '../scorecards/scorecard.ts'
import { type Members, membersOn } from './members.ts'

/** So many that a ranking is still one answer. */
const MOST_UNITS = 1000

export type Question = {
  readonly scorecard: Scorecard
  readonly group: UnitGroup | undefined
  readonly on: Day | undefined
  readonly view: View
  /** Where the request names the group, and the day. */
  readonly at: { readonly group: string; readonly on: string }
}

/** A question that makes sense, with who is ranked as of which day. */
export type Answerable = {
  readonly ok: true
  readonly scorecard: Scorecard
  readonly group: UnitGroup
  readonly asked: AskedUnit
  readonly on: Day
  readonly today: Day
  /** Where the request names the day. */
  readonly pointer: string
  readonly members: Members
}

export function readQuestion(
  { scorecard, group, on: wanted, view, at }: Question,
  { caller, now }: Pick<RequestContext, 'caller' | 'now'>,
  tree: UnitTree,
) {
  const today = dayOf(now)
  if (!group || !isSetFor(caller, tree, group.unit, today)) {
    return refuse('unknown-unit-group', 'There is no such group for your units.', { pointer: at.group })
  }
  const on = wanted ?? lastScorableDay(scorecard, today)
  if (!isScoredOn(scorecard, on, today)) {
    return refuse('day-outside-year', `Name a day of ${scorecard.year} that has come.`, { pointer: at.on })
  }
  const asked = askUnit(tree, { caller, now }, { text: group.unit, pointer: at.group, view, on })
  if (!asked.ok) return asked
  if (group.level !== scorecard.level || !tree.covers(scorecard.unit, group.unit, asked.on)) {
    const detail = `It scores ${scorecard.level} units of ${scorecard.unit}; the group has others.`
    return refuse('unit-group-does-not-fit', detail, { pointer: at.group })
  }
  const members = membersOn(group, tree, asked.on)
  const { length } = members.units
  if (length === 0) return refuse('no-units', 'No unit is in the group on that day.', { pointer: at.group })
  if (length > MOST_UNITS) {
    return refuse('too-many-units', `There are ${length}: ${MOST_UNITS} at most are ranked.`, { pointer: at.group })
  }
  return { ok: true, scorecard, group, asked, on, today, pointer: at.on, members } satisfies Answerable
}
