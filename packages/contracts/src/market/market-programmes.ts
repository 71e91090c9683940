import { z } from 'zod'
import { MarketProgrammeId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText, openTextOrNone } from '../text.ts'

/** Markets that take payments without cash, buses whose tickets are bought online: where they are, and since when. */
export const marketProgrammes = defineRegister({
  service: 'market',
  thing: 'marketProgramme',
  things: 'market-programmes',
  called: 'programme of the market',
  titles: {
    vi: { all: 'Chợ số, vận tải trực tuyến', one: 'Chợ số, vận tải trực tuyến' },
    en: { all: 'Digital markets and transport', one: 'Digital market or transport' },
  },
  id: MarketProgrammeId,
  within: 'unitCode',
  readFromBeneath: true,
  fields: {
    name: openText(160).meta({ examples: ['Chợ số U Minh Thượng'] }),
    kind: z.enum(['digital_market', 'online_transport']).meta({ id: 'MarketProgrammeKind' }),
    place: openTextOrNone(160)
      .default('')
      .meta({ description: 'Where it is, or which way it goes', examples: ['Chợ xã'] }),
  },
  life: lifecycle({ running: ['paused', 'ended'], paused: ['running', 'ended'], ended: ['running'] }),
  stateWords: { running: 'đang hoạt động', paused: 'tạm dừng', ended: 'đã kết thúc' },
  published: ['kind'],
  personal: [],
  searched: ['name', 'place'],
  columns: [
    { path: 'name', vi: 'Tên', en: 'Name' },
    {
      ...{ path: 'kind', vi: 'Loại', en: 'Kind' },
      words: { digital_market: 'chợ số', online_transport: 'vận tải công cộng trực tuyến' },
    },
    { path: 'place', vi: 'Địa điểm, tuyến', en: 'Place or line' },
  ],
  example: {
    ...{ unitCode: '31027', since: '2026-03-17', name: 'Chợ số U Minh Thượng', kind: 'digital_market' },
    place: 'Chợ xã',
  },
})
