import { AUDIENCE_WORDS } from '@lantoa/vietnam/list-words'
import { z } from 'zod'
import { CourseId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { Audience } from '../lists.ts'
import { defineRegister } from '../register/define-register.ts'
import { code, openText, openTextOrNone } from '../text.ts'
import { Topic } from './topic.ts'

/** What a course is for. More may be added, so a reader must expect one that it does not know. */
const CourseKind = z
  .enum(['digital_skills', 'e_commerce', 'officials', 'other'])
  .meta({ id: 'CourseKind', 'x-open': true, description: 'What a course is for' })

const Weekday = z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'])

/** What is taught again and again, by its dates and steps; each time that it is held is a session. */
export const courses = defineRegister({
  service: 'teams',
  thing: 'course',
  things: 'courses',
  called: 'course',
  titles: { vi: { all: 'Khóa học', one: 'Khóa học' }, en: { all: 'Courses', one: 'Course' } },
  id: CourseId,
  within: 'unitCode',
  readFromBeneath: true,
  fields: {
    name: openText(160).meta({ examples: ['Bán hàng trên mạng cho bà con'] }),
    kind: CourseKind,
    topics: z.array(Topic).min(1).max(20),
    audiences: z.array(Audience).max(Audience.options.length).default([]),
    sector: openTextOrNone(120)
      .default('')
      .meta({ description: 'For which trade it is', examples: ['nông sản'] }),
    repeats: z
      .enum(['weekly', 'monthly', 'on_demand'])
      .default('on_demand')
      .meta({ id: 'CourseRhythm', description: 'How often it begins' }),
    weekdays: z.array(Weekday).max(7).default([]).meta({ description: 'On which days of the week it is held' }),
    beginsAt: code(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time of the day such as 19:00')
      .meta({ examples: ['19:00'] })
      .nullable()
      .default(null),
    steps: z.array(openText(160)).max(30).default([]).meta({ description: 'What is learnt, in its order' }),
  },
  life: lifecycle({ offered: ['ended'], ended: ['offered'] }),
  stateWords: { offered: 'đang mở', ended: 'đã kết thúc' },
  published: ['kind', 'topics', 'audiences'],
  personal: [],
  searched: ['name', 'sector', 'steps'],
  columns: [
    { path: 'name', vi: 'Tên khóa học', en: 'Name' },
    {
      ...{ path: 'kind', vi: 'Loại khóa học', en: 'Kind' },
      words: {
        ...{ digital_skills: 'kỹ năng số', e_commerce: 'bán hàng trên mạng' },
        ...{ officials: 'cho cán bộ, công chức', other: 'khác' },
      },
    },
    { path: 'topics', vi: 'Chủ đề', en: 'Topics' },
    { path: 'audiences', vi: 'Cho ai', en: 'Audiences', words: AUDIENCE_WORDS },
    { path: 'sector', vi: 'Ngành nghề', en: 'Sector' },
    {
      ...{ path: 'repeats', vi: 'Lịch mở', en: 'Repeats' },
      words: { weekly: 'hằng tuần', monthly: 'hằng tháng', on_demand: 'khi có người đăng ký' },
    },
    {
      ...{ path: 'weekdays', vi: 'Thứ trong tuần', en: 'Weekdays' },
      words: {
        ...{ monday: 'thứ Hai', tuesday: 'thứ Ba', wednesday: 'thứ Tư', thursday: 'thứ Năm' },
        ...{ friday: 'thứ Sáu', saturday: 'thứ Bảy', sunday: 'Chủ nhật' },
      },
    },
    { path: 'beginsAt', vi: 'Giờ bắt đầu', en: 'Begins at' },
    { path: 'steps', vi: 'Các bước học', en: 'Steps' },
  ],
  example: {
    unitCode: '31027',
    since: '2026-02-02',
    name: 'Bán hàng trên mạng cho bà con',
    kind: 'e_commerce',
    topics: ['online_shopping', 'shop_account'],
    audiences: ['farmers_fishers', 'traders'],
    sector: 'nông sản',
    repeats: 'weekly',
    weekdays: ['tuesday'],
    beginsAt: '19:00',
    steps: [
      'Mở gian hàng',
      'Chụp ảnh sản phẩm',
      'Viết bài bán hàng',
      'Bán hàng trực tiếp trên mạng',
      'Nhận tiền an toàn',
    ],
  },
})
