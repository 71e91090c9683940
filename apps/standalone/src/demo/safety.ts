import { addDays } from '@lantoa/vietnam/days'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import { COMMUNES, HAMLETS, SINCE } from './places.ts'
import { createRandom } from './random.ts'

type Warning = Items['warnings'][number]
type ScamReport = Items['scamReports'][number]

const WARNINGS = [
  {
    title: 'Giả danh công an gọi cập nhật VNeID',
    text: 'Công an không gọi điện bảo cài ứng dụng lạ hay đọc mã OTP. Hãy cúp máy và báo cho tổ công nghệ số.',
    audiences: ['residents', 'elderly_50plus'],
    channels: ['radio', 'zalo_group', 'door'],
  },
  {
    title: 'Tin nhắn trúng thưởng kèm đường dẫn lạ',
    text: 'Không bấm vào đường dẫn, không chuyển tiền để nhận thưởng. Chuyển tiếp tin nhắn lừa đảo đến đầu số 5656.',
    audiences: ['residents'],
    channels: ['zalo_group', 'meeting'],
  },
] as const satisfies readonly Partial<Warning>[]

/** What each commune warns of: the first has gone out, the second is being written. */
export function createWarnings(): Items['warnings'] {
  return COMMUNES.flatMap(({ code }, place) =>
    WARNINGS.map((warning, index) => ({
      ...{ warningId: demoId('warning', place * WARNINGS.length + index), unitCode: code },
      ...{ ...warning, since: addDays(SINCE, 100 + index) },
      ...{ audiences: [...warning.audiences], channels: [...warning.channels] },
    })),
  )
}

export function publishedWarnings(): Items['warningSteps'] {
  return COMMUNES.map((_commune, place) => ({
    ...{ warningId: demoId('warning', place * WARNINGS.length), status: 'published', on: addDays(SINCE, 101) },
  }))
}

const TRIES = [
  { kind: 'fake_official', medium: 'call', what: 'Xưng là công an xã, bảo cài ứng dụng lạ để cập nhật VNeID' },
  { kind: 'prize', medium: 'sms', what: 'Báo trúng xe máy, đòi nộp phí trước' },
  { kind: 'online_sale', medium: 'facebook', what: 'Bán phân bón giá rẻ, nhận cọc rồi chặn' },
  { kind: 'easy_job', medium: 'zalo', what: 'Việc nhẹ tại nhà, đòi đặt cọc' },
] as const satisfies readonly Partial<ScamReport>[]

/** What people told the teams: one try in every second hamlet. */
export function createScamReports(): Items['scamReports'] {
  return HAMLETS.filter((_hamlet, place) => place % 2 === 0).map(({ code }, number) => {
    const random = createRandom(910_000 + number)
    const said = TRIES[number % TRIES.length] ?? TRIES[0]
    return {
      ...{ scamReportId: demoId('scamReport', number), unitCode: code, since: addDays(SINCE, random.between(60, 250)) },
      ...{ ...said, harm: random.chance(0.2) ? 'some' : 'none' },
    }
  })
}
