import { isDeepStrictEqual } from 'node:util'
import type { Context } from '@lantoa/chassis/commands/command'
import { refuseBefore, refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import { refuseUnit } from '@lantoa/chassis/units/judge-place'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { moveHousehold } from '@lantoa/contracts/identity/households.http'
import { changeActive } from '../households/domain.ts'
import { isSamePlace, lyingIn, type StoredHousehold } from '../households/household.ts'
import { outsideScope } from '../refusals.ts'
import { endOpen, joined, lastChange } from '../stretches.ts'

/** Judges a move to another hamlet; both must lie in the caller's units. */
export function decideMove(
  command: Command<typeof moveHousehold>,
  household: StoredHousehold | undefined,
  context: Context,
) {
  const { to, on } = command.input
  const { tree, today } = context
  const place = { hamletCode: to, from: on, until: null }
  return changeActive(command, household, context, {
    isDone: ({ places }) => isDeepStrictEqual(places.at(-1), place),
    change(known) {
      const refusal =
        refuseFuture(on, today, '/on') ??
        refuseUnit(tree, to, on, '/to') ??
        refuseBefore(on, lastChange(known.places)) ??
        (reachesHamlet(command.caller, tree, to, today) ? undefined : outsideScope('/to'))
      if (refusal) return refusal
      if (known.hamletCode === to) {
        return refuse('already-there', `The household lies in ${to} already.`, { pointer: '/to' })
      }
      return lyingIn(known, joined([...endOpen(known.places, on), place], isSamePlace))
    },
  })
}
