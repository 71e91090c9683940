import { z } from 'zod'
import { SchoolId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText, openTextOrNone } from '../text.ts'
import { Day } from '../time.ts'

const sinceWhen = (description: string) => Day.nullable().default(null).meta({ description })

/** Schools, and what of the digital they use. */
export const schools = defineRegister({
  service: 'government',
  thing: 'school',
  things: 'schools',
  called: 'school',
  titles: { vi: { all: 'Trường học', one: 'Trường học' }, en: { all: 'Schools', one: 'School' } },
  id: SchoolId,
  within: 'unitCode',
  readFromBeneath: true,
  fields: {
    name: openText(160).meta({ examples: ['Trường Tiểu học U Minh Thượng 1'] }),
    level: z
      .enum(['preschool', 'primary', 'lower_secondary', 'upper_secondary', 'several'])
      .meta({ id: 'SchoolLevel', description: '`several`: more than one of the others' }),
    qualitySoftwareSince: sinceWhen('Uses software for the quality of teaching since; null: does not'),
    parentAppSince: sinceWhen('Teachers and parents use an app since; null: do not'),
    parentApp: openTextOrNone(80).default('').meta({ description: 'Which app they use' }),
  },
  life: lifecycle({ active: ['closed'], closed: ['active'] }),
  stateWords: { active: 'đang hoạt động', closed: 'đã đóng cửa' },
  published: ['level', 'qualitySoftwareSince', 'parentAppSince'],
  personal: [],
  searched: ['name', 'parentApp'],
  columns: [
    { path: 'name', vi: 'Tên trường', en: 'Name' },
    {
      ...{ path: 'level', vi: 'Cấp học', en: 'Level' },
      words: {
        ...{ preschool: 'mầm non', primary: 'tiểu học', lower_secondary: 'trung học cơ sở' },
        ...{ upper_secondary: 'trung học phổ thông', several: 'nhiều cấp' },
      },
    },
    { path: 'qualitySoftwareSince', vi: 'Dùng phần mềm chất lượng từ', en: 'Quality software since' },
    { path: 'parentAppSince', vi: 'Dùng ứng dụng với phụ huynh từ', en: 'App with parents since' },
    { path: 'parentApp', vi: 'Ứng dụng với phụ huynh', en: 'App with parents' },
  ],
  dayRules: { qualitySoftwareSince: 'precedes', parentAppSince: 'precedes' },
  example: {
    ...{ unitCode: '31027', since: '2025-09-05', name: 'Trường Tiểu học U Minh Thượng 1', level: 'primary' },
    ...{ parentAppSince: '2025-09-15', parentApp: 'Sổ liên lạc điện tử' },
  },
  refusals: { 'app-without-day': 422 },
})
