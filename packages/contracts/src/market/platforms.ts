import { z } from 'zod'

/** Where is sold on the net, as the catalogue of platforms calls it. More may be added. */
export const Platform = z
  .enum([
    ...(['postmart', 'voso', 'shopee', 'sendo', 'tiktok', 'facebook', 'zalo', 'youtube'] as const),
    ...(['province_ecommerce', 'province_safe_produce', 'other'] as const),
  ])
  .meta({ id: 'Platform', 'x-open': true, description: 'Where is sold on the net' })

/** What people write for each of them. */
export const PLATFORM_WORDS = {
  ...{ postmart: 'PostMart', voso: 'Vỏ Sò', shopee: 'Shopee', sendo: 'Sendo', tiktok: 'TikTok' },
  ...{ facebook: 'Facebook', zalo: 'Zalo', youtube: 'YouTube', province_ecommerce: 'sàn của tỉnh' },
  ...{ province_safe_produce: 'sàn nông sản an toàn của tỉnh', other: 'nền tảng khác' },
} as const
