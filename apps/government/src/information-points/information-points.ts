import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { informationPoints, MONTHS_TO_CHECK } from '@lantoa/contracts/government/information-points'
import { addMonths, dayOf } from '@lantoa/vietnam/days'

export const informationPoint = registerTable(informationPoints, {
  ...{ place: 'text', owner: 'text', subject: 'text', url: 'text', checkedOn: 'date' },
})

/** Nobody has looked at it since: `information_point_due` has them by that day. */
const UNCHECKED_SINCE = `status = 'active' AND coalesce(checked_on, since) <= $1::date`

/** QR codes in public places. */
export const informationPointSlice = (parts: ServiceParts) =>
  register(parts, informationPoints, {
    table: informationPoint,
    overdue: (now) => ({ where: UNCHECKED_SINCE, values: [addMonths(dayOf(now), -MONTHS_TO_CHECK)] }),
  })
