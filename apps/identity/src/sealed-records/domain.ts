import type { Caller } from '@lantoa/chassis/http/caller'
import type { Succeeding } from '@lantoa/chassis/units/heirs'
import { reachesHamlet } from '@lantoa/chassis/units/reach-hamlet'
import type { OpenedRecord } from '@lantoa/contracts/identity/sealed-records.http'

/**
 * Where its home lies: as it is registered, or where the record itself says so. Never where another record of the same
 * request does: anybody can seal one that says anything.
 */
export function placeOf(
  { householdId, hamletCode }: OpenedRecord,
  registered: ReadonlyMap<string, { readonly hamletCode: string }>,
): string | undefined {
  return registered.get(householdId)?.hamletCode ?? hamletCode
}

/** Everybody may open what is her own; what others recorded, who may see people of that hamlet unmasked. */
export function mayOpen(
  caller: Caller,
  { recordedBy }: Pick<OpenedRecord, 'recordedBy'>,
  hamletCode: string | undefined,
  { tree, today }: { tree: Succeeding; today: string },
): boolean {
  if (recordedBy === caller.subject) return true
  if (hamletCode === undefined || !caller.permissions.has('residents:unmask')) return false
  return reachesHamlet(caller, tree, hamletCode, today)
}
