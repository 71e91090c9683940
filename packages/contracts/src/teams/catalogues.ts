import { z } from 'zod'

/** What there is a catalogue of. More may be added, so a reader must expect one that it does not know. */
export const Catalogue = z
  .enum(['tasks', 'actions', 'topics', 'apps', 'platforms', 'providers'])
  .meta({ id: 'Catalogue', 'x-open': true, description: 'Which list of words an entry belongs to' })
export type Catalogue = z.output<typeof Catalogue>

/** What teams are there for. */
export const TeamTask = z
  .enum([
    ...(['inform', 'teach', 'online_services', 'platform_sign_up'] as const),
    ...(['payment_accounts', 'product_promotion', 'difficulties'] as const),
  ])
  .meta({ id: 'TeamTask', description: 'One of the seven tasks of a team' })
export type TeamTask = z.output<typeof TeamTask>

export const TEAM_TASK_WORDS: Readonly<Record<TeamTask, string>> = {
  inform: 'tuyên truyền',
  teach: 'hướng dẫn kỹ năng số',
  online_services: 'dịch vụ công trực tuyến',
  platform_sign_up: 'đăng ký nền tảng số',
  payment_accounts: 'tài khoản thanh toán',
  product_promotion: 'quảng bá sản phẩm',
  difficulties: 'tiếp nhận khó khăn',
}
