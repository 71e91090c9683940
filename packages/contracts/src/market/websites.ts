import { z } from 'zod'
import { WebsiteId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText } from '../text.ts'
import { Day } from '../time.ts'

/** The same address however its host is written, with or without a stroke behind it. */
function normalAddress(text: string): string {
  const url = isAddress(text) ? new URL(text.trim()) : undefined
  return url ? `${url.origin}${url.pathname.replace(/\/+$/, '')}` : text
}

/** What stands behind ? or # names no website, and a name before @ would be somebody's. */
function isAddress(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : undefined
  return url?.protocol === 'https:' && `${url.username}${url.password}${url.search}${url.hash}` === ''
}

/** Websites that sell: whose they are, and whether the ministry knows of them. */
export const websites = defineRegister({
  service: 'market',
  thing: 'website',
  things: 'websites',
  called: 'website',
  titles: {
    vi: { all: 'Trang web bán hàng', one: 'Trang web bán hàng' },
    en: { all: 'Websites that sell', one: 'Website that sells' },
  },
  id: WebsiteId,
  within: 'unitCode',
  fields: {
    name: openText(160).meta({ description: 'Whose website it is', examples: ['Hợp tác xã khóm Tân Phước'] }),
    ownerKind: z
      .enum(['enterprise', 'person', 'cooperative', 'office'])
      .meta({ id: 'WebsiteOwnerKind', description: 'Whose it is' }),
    address: openText(300)
      .overwrite(normalAddress)
      .refine(isAddress, 'an address such as https://khomtanphuoc.vn, without ? and #')
      .meta({ examples: ['https://khomtanphuoc.vn'] }),
    standing: z
      .enum(['none', 'notified', 'registered'])
      .default('none')
      .meta({ id: 'WebsiteStanding', description: 'Whether the ministry was notified of it, or registered it' }),
    standingSince: Day.nullable()
      .default(null)
      .meta({ description: 'When it was notified or registered; null: as long as it is there' }),
  },
  life: lifecycle({ open: ['closed', 'withdrawn'], closed: ['open'], withdrawn: ['open'] }),
  stateWords: { open: 'đang mở', closed: 'đã đóng', withdrawn: 'ghi nhầm' },
  published: ['ownerKind', 'standing', 'standingSince'],
  personal: ['name'],
  searched: ['name'],
  columns: [
    { path: 'name', vi: 'Tên chủ trang', en: 'Name of the owner' },
    {
      ...{ path: 'ownerKind', vi: 'Loại chủ trang', en: 'Kind of owner' },
      words: { enterprise: 'doanh nghiệp', person: 'cá nhân', cooperative: 'hợp tác xã', office: 'cơ quan' },
    },
    { path: 'address', vi: 'Địa chỉ web', en: 'Address' },
    {
      ...{ path: 'standing', vi: 'Với Bộ Công Thương', en: 'With the ministry' },
      words: { none: 'chưa thông báo', notified: 'đã thông báo', registered: 'đã đăng ký' },
    },
    { path: 'standingSince', vi: 'Thông báo, đăng ký từ ngày', en: 'Notified or registered since' },
  ],
  example: {
    ...{ unitCode: '31027', since: '2026-03-17', name: 'Hợp tác xã khóm Tân Phước', ownerKind: 'cooperative' },
    ...{ address: 'https://khomtanphuoc.vn', standing: 'notified', standingSince: '2026-03-17' },
  },
  refusals: { 'address-known': 409 },
  stateRefusals: { 'address-known': 409 },
})
