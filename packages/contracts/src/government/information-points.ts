import { InformationPointId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText } from '../text.ts'
import { Day } from '../time.ts'

/** A point that nobody has looked at for so many months is due. */
export const MONTHS_TO_CHECK = 12

/** QR codes in public places, what they tell and who sees to them. */
export const informationPoints = defineRegister({
  service: 'government',
  thing: 'informationPoint',
  things: 'information-points',
  called: 'information point',
  titles: {
    vi: { all: 'Điểm thông tin QR', one: 'Điểm thông tin QR' },
    en: { all: 'QR information points', one: 'QR information point' },
  },
  id: InformationPointId,
  within: 'unitCode',
  readFromBeneath: true,
  fields: {
    place: openText(160).meta({ examples: ['Cổng đình làng'] }),
    owner: openText(160).meta({ description: 'The office or group that sees to it', examples: ['Đoàn xã'] }),
    subject: openText(200).meta({ description: 'What it tells of', examples: ['Lịch sử đình làng'] }),
    url: openText(500)
      .regex(/^https?:\/\/\S+$/, 'an address that begins with https://')
      .meta({ description: 'Where its code leads', examples: ['https://hoaluu.example/dinh-lang'] }),
    checkedOn: Day.nullable().default(null).meta({ description: 'When somebody last tried it' }),
  },
  overdue: { vi: 'Quá hạn kiểm tra', en: 'Check overdue' },
  life: lifecycle({ active: ['removed'], removed: ['active'] }),
  stateWords: { active: 'đang dùng', removed: 'đã gỡ' },
  published: ['checkedOn'],
  personal: [],
  searched: ['place', 'owner', 'subject'],
  columns: [
    { path: 'place', vi: 'Nơi đặt', en: 'Place' },
    { path: 'owner', vi: 'Đơn vị phụ trách', en: 'Owner' },
    { path: 'subject', vi: 'Nội dung', en: 'Subject' },
    { path: 'url', vi: 'Đường dẫn', en: 'Address' },
    { path: 'checkedOn', vi: 'Kiểm tra lần cuối', en: 'Last check' },
  ],
  example: {
    unitCode: '31027',
    since: '2025-09-02',
    place: 'Cổng đình làng',
    owner: 'Đoàn xã',
    subject: 'Lịch sử đình làng',
    url: 'https://hoaluu.example/dinh-lang',
    checkedOn: '2026-03-10',
  },
})
