import { z } from 'zod'
import { CameraSiteId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText } from '../text.ts'
import { Day } from '../time.ts'

const placeKinds = ['hamlet', 'road', 'office', 'school', 'historic_site', 'housing', 'risk_spot'] as const

/** Where cameras stand, and whether the commune sees what they see: never a picture, and no address of one. */
export const cameraSites = defineRegister({
  service: 'government',
  thing: 'cameraSite',
  things: 'camera-sites',
  called: 'camera site',
  titles: { vi: { all: 'Điểm camera', one: 'Điểm camera' }, en: { all: 'Camera sites', one: 'Camera site' } },
  id: CameraSiteId,
  within: 'hamletCode',
  fields: {
    name: openText(160).meta({ description: 'Where it is', examples: ['Ngã ba đầu ấp'] }),
    placeKind: z.enum(placeKinds).meta({ id: 'CameraPlaceKind' }),
    linked: z
      .strictObject({ since: Day, until: Day.nullable().default(null) })
      .nullable()
      .default(null)
      .meta({ description: 'Linked to the commune' }),
  },
  life: lifecycle({ active: ['removed'], removed: ['active'] }),
  stateWords: { active: 'đang dùng', removed: 'đã gỡ' },
  published: ['placeKind', 'linked'],
  personal: [],
  searched: ['name', 'placeKind'],
  columns: [
    { path: 'name', vi: 'Vị trí', en: 'Place' },
    {
      ...{ path: 'placeKind', vi: 'Loại nơi', en: 'Kind of place' },
      words: {
        ...{ hamlet: 'trong thôn', road: 'đường giao thông', office: 'trụ sở', school: 'trường học' },
        ...{ historic_site: 'di tích', housing: 'khu nhà ở', risk_spot: 'điểm phức tạp' },
      },
    },
    { path: 'linked.since', vi: 'Kết nối về xã từ ngày', en: 'Linked since' },
    { path: 'linked.until', vi: 'Ngừng kết nối từ ngày', en: 'No link from' },
  ],
  example: {
    hamletCode: '31027.07',
    since: '2026-02-15',
    name: 'Ngã ba đầu ấp',
    placeKind: 'road',
    linked: { since: '2026-03-15' },
  },
})
