import { z } from 'zod'
import { CounterId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openTextOrNone } from '../text.ts'

/** Where a public service centre serves people: numbers are taken wherever one of them is open. */
export const counters = defineRegister({
  service: 'government',
  thing: 'counter',
  things: 'counters',
  called: 'counter',
  titles: { vi: { all: 'Quầy tiếp nhận', one: 'Quầy tiếp nhận' }, en: { all: 'Counters', one: 'Counter' } },
  id: CounterId,
  within: 'unitCode',
  fields: {
    number: z.int().min(1).max(99).meta({ description: 'As it stands above the counter; each is there once' }),
    services: openTextOrNone(200)
      .default('')
      .meta({ description: 'What is done there', examples: ['Hộ tịch, chứng thực'] }),
  },
  life: lifecycle({ open: ['closed', 'withdrawn'], closed: ['open', 'withdrawn'], withdrawn: [] }),
  reasoned: ['withdrawn'],
  stateWords: { open: 'đang mở', closed: 'đã đóng', withdrawn: 'ghi nhầm' },
  published: ['number'],
  personal: [],
  searched: ['services'],
  columns: [
    { path: 'number', vi: 'Số quầy', en: 'Number' },
    { path: 'services', vi: 'Lĩnh vực', en: 'Services' },
  ],
  example: { unitCode: '31027', since: '2026-03-17', number: 1, services: 'Hộ tịch, chứng thực' },
  refusals: { 'counter-taken': 409 },
})
