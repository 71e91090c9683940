import { addDays, dayOf } from '@lantoa/vietnam/days'
import { type AsMember, deviceOwners } from './devices.ts'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import { COMMUNES } from './places.ts'

type Message = Items['messages'][number]

/** Days before the demo begins on which both went out. */
const DAYS_AGO = 5

/** What each commune said: a notice to the heads of hamlets, its warning passed on, and a draft. */
export function createMessages(now: Date): Message[] {
  const since = addDays(dayOf(now), -DAYS_AGO)
  return COMMUNES.flatMap(({ code }, place): Message[] => [
    {
      ...{ messageId: demoId('message', place * 3), unitCode: code, since, title: 'Họp tổ công nghệ số cộng đồng' },
      text: 'Mời tổ trưởng các tổ họp tại hội trường xã, bảy giờ tối thứ Sáu. Mang theo phiếu thăm hộ của tuần này.',
      ...{ audiences: ['team_members'], channels: ['zalo_group', 'in_app'], asksReceipt: true },
    },
    {
      ...{ messageId: demoId('message', place * 3 + 1), unitCode: code, since, kind: 'warning' },
      title: 'Giả danh công an gọi cập nhật VNeID',
      text: 'Công an không gọi điện bảo cài ứng dụng lạ hay đọc mã OTP. Hãy cúp máy và báo cho tổ công nghệ số.',
      ...{ warningId: demoId('warning', place * 2), channels: ['radio', 'in_app'], asksReceipt: true },
    },
    {
      ...{ messageId: demoId('message', place * 3 + 2), unitCode: code, since, title: 'Lịch phát thanh tuần tới' },
      ...{ text: 'Mỗi tối năm phút về an toàn trên mạng, sau bản tin của xã.', channels: ['radio'] },
    },
  ])
}

export function publishedMessages(now: Date): Items['messageSteps'] {
  const on = addDays(dayOf(now), -DAYS_AGO)
  return COMMUNES.flatMap((_commune, place) =>
    [0, 1].map((one) => ({ messageId: demoId('message', place * 3 + one), status: 'published' as const, on })),
  )
}

/** Two of three leaders with a phone have read the notice, each second one the warning too. */
export async function sendReadings(asMember: AsMember, now: Date, signal: AbortSignal): Promise<void> {
  const readAt = new Date(now.getTime() - (DAYS_AGO - 1) * 86_400_000).toISOString()
  const place = COMMUNES.findIndex(({ code }) => code === '31027')
  for (const [number, { personId }] of deviceOwners().entries()) {
    const read = [...(number % 3 === 2 ? [] : [0]), ...(number % 2 === 0 ? [1] : [])]
    const items = read.map((one) => ({ messageId: demoId('message', place * 3 + one), readAt }))
    if (items.length > 0) await asMember(personId).teams.readMessageBatch({ body: { items }, signal }).orThrow()
  }
}
