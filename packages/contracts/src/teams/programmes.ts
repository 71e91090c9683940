import { ProgrammeId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText, openTextOrNone } from '../text.ts'
import { LEGAL_ACT_COLUMNS, LEGAL_ACT_DAYS, legalAct } from './legal-act.ts'

/** What campaigns belong to, such as Bình dân học vụ số. */
export const programmes = defineRegister({
  service: 'teams',
  thing: 'programme',
  things: 'programmes',
  called: 'programme',
  titles: { vi: { all: 'Chương trình', one: 'Chương trình' }, en: { all: 'Programmes', one: 'Programme' } },
  id: ProgrammeId,
  within: 'unitCode',
  readFromBeneath: true,
  fields: {
    name: openText(200).meta({ examples: ['Bình dân học vụ số'] }),
    goal: openTextOrNone(1_000).default('').meta({ description: 'What it is to reach, in words' }),
    legalAct,
  },
  dayRules: LEGAL_ACT_DAYS,
  life: lifecycle({ running: ['ended'], ended: ['running'] }),
  stateWords: { running: 'đang thực hiện', ended: 'đã kết thúc' },
  published: [],
  personal: [],
  searched: ['name'],
  columns: [
    { path: 'name', vi: 'Tên chương trình', en: 'Name' },
    { path: 'goal', vi: 'Mục tiêu', en: 'Goal' },
    ...LEGAL_ACT_COLUMNS,
  ],
  example: {
    unitCode: '31027',
    since: '2025-03-26',
    name: 'Bình dân học vụ số',
    legalAct: { number: '01-KH/BCĐTW', issuer: 'Ban Chỉ đạo Trung ương', date: '2025-03-21' },
  },
})
