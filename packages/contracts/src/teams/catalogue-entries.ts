import { z } from 'zod'
import { CatalogueEntryId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { code, openText, openTextOrNone } from '../text.ts'
import { Catalogue, TEAM_TASK_WORDS, TeamTask } from './catalogues.ts'

/** The code of an entry: what is written down by it keeps it, so it never becomes another one. */
export const CatalogueCode = code(/^[a-z0-9]+(_[a-z0-9]+)*$/, 'small letters, digits and _, such as postmart')
  .max(60)
  .meta({ description: 'What is kept for words that mean the entry', examples: ['postmart'] })

/** Words that people write in many ways, each with its code: apps, platforms, providers, topics, what teams do. */
export const catalogueEntries = defineRegister({
  service: 'teams',
  thing: 'catalogueEntry',
  things: 'catalogue-entries',
  called: 'catalogue entry',
  titles: { vi: { all: 'Danh mục', one: 'Mục' }, en: { all: 'Catalogues', one: 'Entry' } },
  id: CatalogueEntryId,
  within: 'unitCode',
  readFromBeneath: true,
  fields: {
    catalogue: Catalogue,
    code: CatalogueCode,
    name: openText(160).meta({ description: 'In Vietnamese', examples: ['PostMart'] }),
    nameEn: openTextOrNone(160).default(''),
    aliases: z
      .array(openText(80))
      .max(50)
      .default([])
      .meta({ description: 'What else is written for it; case, marks and ".vn" make no difference' }),
    citizenAppOf: code(/^\d{2}$/, 'the code of a province, such as 66')
      .nullable()
      .default(null)
      .meta({
        description: 'Of an app: the province whose citizen app it is, and where it is offered',
        examples: ['66'],
      }),
    task: TeamTask.nullable().default(null).meta({ description: 'Which of the seven tasks an action or topic serves' }),
  },
  life: lifecycle({ active: ['retired'], retired: ['active'] }),
  stateWords: { active: 'đang dùng', retired: 'ngừng dùng' },
  published: ['catalogue', 'code', 'name', 'nameEn', 'aliases', 'citizenAppOf', 'task'],
  personal: [],
  searched: ['name', 'nameEn', 'code', 'aliases'],
  columns: [
    {
      ...{ path: 'catalogue', vi: 'Danh mục', en: 'Catalogue' },
      words: {
        ...{ tasks: 'nhiệm vụ của tổ', actions: 'việc hỗ trợ', topics: 'chủ đề' },
        ...{ apps: 'ứng dụng', platforms: 'nền tảng', providers: 'nhà cung cấp' },
      },
    },
    { path: 'code', vi: 'Mã mục', en: 'Entry code' },
    { path: 'name', vi: 'Tên', en: 'Name' },
    { path: 'nameEn', vi: 'Tên tiếng Anh', en: 'English name' },
    { path: 'aliases', vi: 'Tên khác', en: 'Other names' },
    { path: 'citizenAppOf', vi: 'Ứng dụng công dân của tỉnh', en: 'Citizen app of province' },
    { path: 'task', vi: 'Nhiệm vụ của tổ', en: 'Task of teams', words: TEAM_TASK_WORDS },
  ],
  example: {
    unitCode: '31027',
    since: '2025-07-01',
    catalogue: 'platforms',
    code: 'postmart',
    name: 'PostMart',
    aliases: ['portmart'],
  },
  refusals: { 'code-fixed': 409, 'code-taken': 409 },
})
