import { type ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import type { Step } from '@lantoa/contracts/lists'
import { firstOfMonthAfter } from '@lantoa/vietnam/days'
import { daysIn, since, stock } from './measure.ts'
import { source } from './source.ts'

export const ADULT_AGE = 18
/** From this age on a person may open a payment account alone. */
export const PAYMENT_AGE = 15
/** From this age on a person may hold an e-ID account of level 2; the rule is not settled, so it has a name. */
export const EID_AGE = 14

export const residentSource = source(residentChanged, [
  stock('adults', 'resident', 'người từ đủ 18 tuổi', (resident: ResidentState) => daysFromAge(resident, ADULT_AGE)),
  stock('persons-15', 'resident', 'người từ đủ 15 tuổi', (resident: ResidentState) =>
    daysFromAge(resident, PAYMENT_AGE),
  ),
  stock('eid-eligible', 'resident', 'người từ đủ 14 tuổi', (resident: ResidentState) => daysFromAge(resident, EID_AGE)),
  stock('eid-level2', 'resident', 'người từ đủ 14 tuổi đã kích hoạt định danh mức 2', (resident: ResidentState) =>
    resident.level2Since === null ? [] : daysFromAge(resident, EID_AGE, resident.level2Since),
  ),
  stock('signatures-15', 'resident', 'người từ đủ 15 tuổi có chữ ký số', (resident: ResidentState) =>
    daysDone(resident, 'signature').flatMap((on) => daysFromAge(resident, PAYMENT_AGE, on)),
  ),
  stock('provincial-app-15', 'resident', 'người từ đủ 15 tuổi có ứng dụng của tỉnh', (resident: ResidentState) =>
    daysIn(resident.stays, since(firstOfMonthAfter(resident.birthMonth, PAYMENT_AGE)), resident.provincialApp ?? []),
  ),
  stock('health-cards-linked', 'resident', 'thẻ bảo hiểm y tế đã liên kết', (resident: ResidentState) =>
    daysDone(resident, 'health_link').flatMap((on) => daysIn(resident.stays, since(on))),
  ),
  stock(
    'linked-cards-at-doctor',
    'resident',
    'người đã liên kết thẻ bảo hiểm y tế và dùng được khi khám bệnh',
    ({ cardAtDoctorSince, ...resident }: ResidentState) =>
      daysDone(resident, 'health_link').flatMap((on) =>
        cardAtDoctorSince ? daysIn(resident.stays, since(on), since(cardAtDoctorSince)) : [],
      ),
  ),
])

/** From the age on, and from a day on; also for a birthday to come, with nothing to be done on that day. */
function daysFromAge({ stays, birthMonth }: ResidentState, age: number, from?: string) {
  const grown = since(firstOfMonthAfter(birthMonth, age))
  return from === undefined ? daysIn(stays, grown) : daysIn(stays, grown, since(from))
}

/** The day on which a step was done, if it was. */
function daysDone({ steps }: Pick<ResidentState, 'steps'>, step: Step): string[] {
  return steps.flatMap((one) => (one.step === step && one.state === 'done' ? [one.on] : []))
}
