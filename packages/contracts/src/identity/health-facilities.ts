import { z } from 'zod'
import { HealthFacilityId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText, openTextOrNone } from '../text.ts'
import { Day } from '../time.ts'

/** Where people go to a doctor, and whether the chip card is enough there. */
export const healthFacilities = defineRegister({
  service: 'identity',
  thing: 'healthFacility',
  things: 'health-facilities',
  called: 'health facility',
  titles: { vi: { all: 'Cơ sở y tế', one: 'Cơ sở y tế' }, en: { all: 'Health facilities', one: 'Health facility' } },
  id: HealthFacilityId,
  within: 'unitCode',
  readFromBeneath: true,
  fields: {
    name: openText(160).meta({ examples: ['Trạm Y tế xã Vân Khánh'] }),
    kind: z.enum(['hospital', 'clinic', 'health_station']).meta({ id: 'HealthFacilityKind' }),
    address: openTextOrNone(200).default(''),
    chipCardsSince: Day.nullable()
      .default(null)
      .meta({ description: 'First day on which the chip card is accepted for the health card; null: it is not' }),
  },
  life: lifecycle({ open: ['closed'], closed: ['open'] }),
  stateWords: { open: 'đang hoạt động', closed: 'đã đóng cửa' },
  published: ['kind', 'chipCardsSince'],
  personal: [],
  searched: ['name', 'address'],
  columns: [
    { path: 'name', vi: 'Tên cơ sở', en: 'Name' },
    {
      ...{ path: 'kind', vi: 'Loại', en: 'Kind' },
      words: { hospital: 'bệnh viện', clinic: 'phòng khám', health_station: 'trạm y tế' },
    },
    { path: 'address', vi: 'Địa chỉ', en: 'Address' },
    { path: 'chipCardsSince', vi: 'Nhận thẻ căn cước gắn chíp từ', en: 'Chip cards since' },
  ],
  example: {
    unitCode: '31027',
    since: '2025-07-01',
    name: 'Trạm Y tế xã Vân Khánh',
    kind: 'health_station',
    chipCardsSince: '2026-03-17',
  },
})
