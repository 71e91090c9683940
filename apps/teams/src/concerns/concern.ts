import type { Caller } from '@lantoa/chassis/http/caller'
import { seesPersons } from '@lantoa/chassis/http/sees-persons'
import { reachesPlaceOf } from '@lantoa/chassis/units/judge-place'
import { type Concern, type ConcernParty, type ConcernReport, OPEN_STATUSES } from '@lantoa/contracts/teams/concerns'
import type { ConcernState } from '@lantoa/contracts/teams/concerns.events'
import { meantBefore } from '@lantoa/units/meaning'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'
import { maskName } from '@lantoa/vietnam/mask-name'

/** A question or difficulty as it is kept. */
export type StoredConcern = Omit<Concern, 'overdue' | 'mine'> & {
  readonly answerId: string | null
  readonly recordedAs: ConcernReport
  readonly raisedBy: string
}

type Place = { readonly tree: UnitTree; readonly today: Day }

/** Whether it lies in the caller's units, through all that happened to its unit since. */
export function seesConcern(
  caller: Caller,
  { unitCode: code, raisedOn: on }: Pick<StoredConcern, 'unitCode' | 'raisedOn'>,
  { tree, today }: Place,
): boolean {
  return reachesPlaceOf(caller, tree, { code, on }, today)
}

type Reader = Pick<Caller, 'subject' | 'permissions'>

/** As a caller is shown it. */
export function viewOf(concern: StoredConcern, caller: Reader, today: Day): Concern {
  const { answerId: _answer, recordedAs: _as, raisedBy, ...shown } = concern
  const words = seesWords(caller, concern) ? {} : maskedWords(concern)
  return { ...shown, ...words, overdue: isOpen(concern) && concern.dueOn < today, mine: raisedBy === caller.subject }
}

/**
 * Whether a caller is shown words that may name a person: who sees people, who raised it, and the officers above to whom it
 * was forwarded, for nobody can answer what he can't read.
 */
export function seesWords(caller: Reader, { raisedBy, level }: Pick<StoredConcern, 'raisedBy' | 'level'>): boolean {
  const isForwarded = level === 'province' && caller.permissions.has('concerns:handle')
  return seesPersons(caller) || raisedBy === caller.subject || isForwarded
}

function maskedWords({ text, steps }: StoredConcern): Pick<Concern, 'text' | 'steps'> {
  const masked = steps.map((step) => {
    const before = step.before?.text === undefined ? step.before : { ...step.before, text: maskName(step.before.text) }
    return { ...step, text: step.text && maskName(step.text), before }
  })
  return { text: maskName(text), steps: masked }
}

/** Whether somebody waits for an answer. */
export function isOpen({ status }: Pick<StoredConcern, 'status'>): boolean {
  return (OPEN_STATUSES as readonly string[]).includes(status)
}

/** Who somebody is where a step says who did it. */
export function partyOf({ permissions, teamId }: Pick<Caller, 'permissions' | 'teamId'>): ConcernParty {
  if (!permissions.has('concerns:handle')) return { as: 'team', teamId: (teamId ?? null) as ConcernParty['teamId'] }
  return { as: permissions.has('concerns:record') ? 'commune' : 'province', teamId: null }
}

/** As everybody is told of it: not a word of what was said. */
export function publishedState(concern: StoredConcern, tree: UnitTree): ConcernState {
  const { concernId, kind, raisedAs, unitCode, topic, level, raisedOn, dueOn, steps } = concern
  const unitFrom = meantBefore(tree, unitCode, raisedOn)
  const states = steps.filter(({ before }) => before === null).map(({ status, on }) => ({ status, from: on }))
  const first = firstDueOf(concern)
  return {
    ...{ concernId, kind, raisedAs, unitCode, ...(unitFrom && { unitFrom }), topic, level, raisedOn, dueOn, states },
    ...(first !== dueOn && { firstDueOn: first }),
  }
}

/** The day by which an answer was due before any step moved it; a difficulty that was a question has its own. */
function firstDueOf({ steps, dueOn }: StoredConcern): Day {
  const began = steps.findLastIndex(({ status, before }) => status === 'new' && before === null)
  return steps.slice(began + 1).find(({ formerDueOn }) => formerDueOn !== undefined)?.formerDueOn ?? dueOn
}
