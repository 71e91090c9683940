import { z } from 'zod'
import { PlaceId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText, openTextOrNone } from '../text.ts'

/** Where people come together, buy, learn or work. */
export const places = defineRegister({
  service: 'government',
  thing: 'place',
  things: 'places',
  called: 'place',
  titles: { vi: { all: 'Địa điểm', one: 'Địa điểm' }, en: { all: 'Places', one: 'Place' } },
  id: PlaceId,
  within: 'hamletCode',
  fields: {
    name: openText(160).meta({ examples: ['Chợ Thứ Mười Một'] }),
    kind: z.enum(['market', 'shop', 'school', 'office', 'historic_site', 'other']).meta({ id: 'PlaceKind' }),
    address: openTextOrNone(200).default('').meta({ description: 'House number and street' }),
  },
  life: lifecycle({ open: ['closed'], closed: ['open'] }),
  stateWords: { open: 'đang mở', closed: 'đã đóng' },
  published: ['kind'],
  personal: [],
  searched: ['name', 'address'],
  columns: [
    { path: 'name', vi: 'Tên địa điểm', en: 'Name' },
    {
      ...{ path: 'kind', vi: 'Loại', en: 'Kind' },
      words: {
        market: 'chợ',
        shop: 'cửa hàng',
        school: 'trường học',
        office: 'trụ sở',
        historic_site: 'di tích',
        other: 'khác',
      },
    },
    { path: 'address', vi: 'Địa chỉ', en: 'Address' },
  ],
  example: {
    ...{ hamletCode: '31027.07', since: '2025-07-01', name: 'Chợ Thứ Mười Một', kind: 'market' },
    address: 'Đường Kênh Thứ Mười Một',
  },
})
