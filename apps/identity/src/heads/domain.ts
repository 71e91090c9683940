import { decideChange } from '@lantoa/chassis/commands/change'
import type { Context } from '@lantoa/chassis/commands/command'
import type { Command } from '@lantoa/chassis/http/api'
import { refuse } from '@lantoa/chassis/http/outcome'
import type { headHousehold } from '@lantoa/contracts/identity/heads.http'
import { isHead, NO_SUCH_RESIDENT, refuseMerged, type StoredResident } from '../residents/resident.ts'
import { within } from '../scope.ts'

type Living = Pick<StoredResident, 'residentId' | 'householdId' | 'leftOn' | 'headOf'>

/** Who heads a home; at most one does, because who is named takes the place of all who were. */
export function headIn(householdId: string, people: Iterable<Living>): StoredResident['residentId'] | null {
  for (const one of people) if (one.householdId === householdId && isHead(one)) return one.residentId
  return null
}

/** Whether somebody lives in a home: nobody else can head it. */
export function livesIn(householdId: string, one: Pick<Living, 'householdId' | 'leftOn'> | undefined): boolean {
  return one?.householdId === householdId && one.leftOn === null
}

/**
 * Who is changed when somebody is named: they, and whoever was named before, also who left meanwhile and would head it
 * again on the day of coming back.
 */
export function nameHead<One extends Living>(
  householdId: One['householdId'],
  residentId: string | null,
  people: Iterable<One>,
): { before: One; after: One }[] {
  return [...people].flatMap((before) => {
    const isNamed = before.residentId === residentId
    if (isNamed === (before.headOf === householdId)) return []
    return [{ before, after: { ...before, headOf: isNamed ? householdId : null } }]
  })
}

/** Judges that a resident heads the home where they live. */
export function decideHeading(
  command: Command<typeof headHousehold>,
  resident: StoredResident | undefined,
  context: Context,
) {
  return decideChange(command, {
    known: within(command.caller, resident, context),
    missing: NO_SUCH_RESIDENT,
    isDone: isHead,
    change: ({ leftOn, householdId, mergedInto }) =>
      refuseMerged({ mergedInto }) ??
      (leftOn === null ? { headOf: householdId } : refuse('already-left', `The resident left on ${leftOn}.`)),
  })
}
