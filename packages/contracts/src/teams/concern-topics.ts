import { z } from 'zod'

/** What a question or difficulty is about, with what people write for it. */
export const CONCERN_TOPIC_WORDS = {
  signal: 'sóng, mạng',
  devices: 'điện thoại, thiết bị',
  eid: 'định danh điện tử',
  online_services: 'dịch vụ công trực tuyến',
  payments: 'thanh toán, tài khoản',
  selling: 'bán hàng trên mạng',
  safety: 'an toàn trên mạng',
  learning: 'học kỹ năng số',
  other: 'việc khác',
} as const

export const CONCERN_TOPICS = Object.keys(CONCERN_TOPIC_WORDS) as (keyof typeof CONCERN_TOPIC_WORDS)[]

export const ConcernTopic = z
  .enum(CONCERN_TOPICS)
  .meta({ id: 'ConcernTopic', 'x-open': true, description: 'What a question or difficulty is about' })
export type ConcernTopic = z.output<typeof ConcernTopic>
