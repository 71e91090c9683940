import { z } from 'zod'
import { OrganisationId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText } from '../text.ts'

/** Who acts beside the units themselves: Party, committees, departments, associations, schools, enterprises. */
export const organisations = defineRegister({
  service: 'government',
  thing: 'organisation',
  things: 'organisations',
  called: 'organisation',
  titles: {
    vi: { all: 'Cơ quan, tổ chức', one: 'Cơ quan, tổ chức' },
    en: { all: 'Organisations', one: 'Organisation' },
  },
  id: OrganisationId,
  within: 'unitCode',
  readFromBeneath: true,
  fields: {
    name: openText(160).meta({ examples: ['Sở Khoa học và Công nghệ'] }),
    kind: z
      .enum([
        ...(['party', 'peoples_committee', 'department', 'fatherland_front', 'socio_political', 'school'] as const),
        ...(['enterprise', 'telecom', 'other'] as const),
      ])
      .meta({ id: 'OrganisationKind' }),
    parentId: OrganisationId.nullable().default(null).meta({ description: 'The organisation above it' }),
  },
  life: lifecycle({ active: ['closed'], closed: ['active'] }),
  stateWords: { active: 'đang hoạt động', closed: 'đã giải thể' },
  published: ['kind'],
  personal: [],
  searched: ['name'],
  columns: [
    { path: 'name', vi: 'Tên cơ quan, tổ chức', en: 'Name' },
    {
      ...{ path: 'kind', vi: 'Loại', en: 'Kind' },
      words: {
        party: 'cơ quan Đảng',
        peoples_committee: 'ủy ban nhân dân',
        department: 'sở, ngành',
        fatherland_front: 'Mặt trận Tổ quốc',
        socio_political: 'tổ chức chính trị - xã hội',
        school: 'trường học',
        enterprise: 'doanh nghiệp',
        telecom: 'doanh nghiệp viễn thông',
        other: 'khác',
      },
    },
    { path: 'parentId', vi: 'Trực thuộc', en: 'Belongs to' },
  ],
  example: { unitCode: '31027', since: '2026-03-10', name: 'Hội Nông dân xã', kind: 'socio_political' },
  refusals: { 'unknown-organisation': 422, 'organisation-circle': 422 },
})
