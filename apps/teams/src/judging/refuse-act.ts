import { refuse } from '@lantoa/chassis/http/outcome'
import type { Day } from '@lantoa/vietnam/days'

/** A decision that is not signed yet decides nothing. */
export function refuseAct(act: { readonly date: Day }, today: Day) {
  if (act.date <= today) return undefined
  return refuse('day-in-future', `${act.date} has not come yet: it is ${today}.`, { pointer: '/legalAct/date' })
}
