import { addDays, type Day } from '@lantoa/vietnam/days'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { type Me, teamsOf } from '../../phone/me.ts'

type OwnBody = Me['bodies'][number]
export type BadgeFacts = {
  readonly membershipId: string
  readonly team: string
  readonly unit: string
  readonly role: NonNullable<OwnBody['role']>
  readonly isAmbassador: boolean
  readonly from: Day
  /** Its last day. */
  readonly until: Day
}

/** The badges of who this is, one for each team: valid until the year ends, or the day before the membership does. */
export function badgesOf(me: Me, today: Day): BadgeFacts[] {
  const yearEnd = `${today.slice(0, 4)}-12-31`
  return teamsOf(me).flatMap(({ name, unitCode, role, membership }) => {
    if (!membership || role === null) return []
    const { membershipId, ambassador, from, until: over } = membership
    const last = over === null ? yearEnd : addDays(over, -1)
    const until = last < yearEnd ? last : yearEnd
    const unit = unitIn(me, unitCode)
    return [{ membershipId, team: name ?? '', unit, role, isAmbassador: ambassador, from, until }]
  })
}

function unitIn({ hamlets }: Me, code: string): string {
  const unit = hamlets.flatMap(({ ancestors }) => ancestors ?? []).find((one) => one.code === code)
  return unit ? unitTitle(unit) : ''
}
