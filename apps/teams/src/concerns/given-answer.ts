import type { Context } from '@lantoa/chassis/commands/command'
import type { Caller } from '@lantoa/chassis/http/caller'
import { type Refusal, refuse } from '@lantoa/chassis/http/outcome'
import { lastPlace } from '@lantoa/chassis/register/places'
import type { Thing } from '@lantoa/chassis/register/thing'
import { liesAbove, reachesPlaceOf } from '@lantoa/chassis/units/judge-place'
import { answers } from '@lantoa/contracts/teams/answers'

type Place = Pick<Context, 'tree' | 'today'>

/** An answer is read in its unit and beneath it. */
export function readsAnswer(caller: Caller, answer: Thing, { tree, today }: Place): boolean {
  const place = lastPlace(answers, answer)
  return reachesPlaceOf(caller, tree, place, today) || liesAbove(caller, tree, place, today)
}

/** One of other units is refused like one that nobody has. */
export function refuseAnswer(
  { input: { answerId }, caller }: { input: { answerId?: string | undefined }; caller: Caller },
  known: ReadonlyMap<string, Thing>,
  context: Place,
): Refusal<'unknown-answer'> | undefined {
  const answer = answerId === undefined ? undefined : known.get(answerId)
  if (answerId === undefined || (answer && readsAnswer(caller, answer, context))) return undefined
  return refuse('unknown-answer', 'No reusable answer in your units has this id.', { pointer: '/answerId' })
}
