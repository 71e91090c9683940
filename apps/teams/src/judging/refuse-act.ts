import { refuseFuture } from '@lantoa/chassis/commands/judge-day'
import type { Day } from '@lantoa/vietnam/days'

/** A decision that is not signed yet decides nothing. */
export function refuseAct(act: { readonly date: Day }, today: Day) {
  return refuseFuture(act.date, today, '/legalAct/date')
}
