import { refuse } from '@lantoa/chassis/http/outcome'
import type { FibreDays } from '@lantoa/contracts/government/fibre-states'

const STEPS = ['plannedOn', 'buildingSince', 'availableSince'] as const

/** Steps may be left out, of which nobody knows the day; those that are known follow each other. */
export function refuseOrder(days: FibreDays) {
  const known = STEPS.flatMap((step) => (days[step] === null ? [] : [{ step, day: days[step] }]))
  const wrong = known.find(({ day }, at) => day < (known[at - 1]?.day ?? day))
  if (!wrong) return undefined
  return refuse('steps-out-of-order', 'It is planned first, then built, then there.', { pointer: `/${wrong.step}` })
}
