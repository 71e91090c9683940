import { z } from 'zod'
import { LegalActId, PlanId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText } from '../text.ts'

const Year = z.int().min(2000).max(2100)

/** What a unit sets out to do in some years; under a plan of its own or of a unit above, or under an act. */
export const plans = defineRegister({
  service: 'government',
  thing: 'plan',
  things: 'plans',
  called: 'plan',
  titles: {
    vi: { all: 'Kế hoạch, nghị quyết', one: 'Kế hoạch, nghị quyết' },
    en: { all: 'Plans', one: 'Plan' },
  },
  id: PlanId,
  within: 'unitCode',
  readFromBeneath: true,
  fields: {
    name: openText(300).meta({ examples: ['Kế hoạch chuyển đổi số đến năm 2025, định hướng đến năm 2030'] }),
    kind: z.enum(['plan', 'resolution', 'action_programme']).meta({ id: 'PlanKind' }),
    fromYear: Year,
    toYear: Year.meta({ description: 'Its last year' }),
    towardsYear: Year.nullable().default(null).meta({ description: 'To which year it looks beyond that' }),
    actId: LegalActId.nullable().default(null).meta({ description: 'The act that it was issued by' }),
    superiorPlanId: PlanId.nullable().default(null).meta({ description: 'The plan that it carries out' }),
    superiorActId: LegalActId.nullable().default(null).meta({ description: 'The act that it carries out' }),
  },
  life: lifecycle({ running: ['ended'], ended: ['running'] }),
  stateWords: { running: 'đang thực hiện', ended: 'đã kết thúc' },
  published: ['kind', 'fromYear', 'toYear', 'towardsYear', 'actId', 'superiorPlanId', 'superiorActId'],
  personal: [],
  searched: ['name'],
  columns: [
    { path: 'name', vi: 'Tên', en: 'Name' },
    {
      ...{ path: 'kind', vi: 'Loại', en: 'Kind' },
      words: { plan: 'kế hoạch', resolution: 'nghị quyết', action_programme: 'chương trình hành động' },
    },
    { path: 'fromYear', vi: 'Từ năm', en: 'From' },
    { path: 'toYear', vi: 'Đến năm', en: 'To' },
    { path: 'towardsYear', vi: 'Định hướng đến năm', en: 'Towards' },
    { path: 'actId', vi: 'Ban hành theo văn bản', en: 'Issued by' },
    { path: 'superiorPlanId', vi: 'Thực hiện kế hoạch cấp trên', en: 'Superior plan' },
    { path: 'superiorActId', vi: 'Thực hiện văn bản', en: 'Superior act' },
  ],
  example: {
    ...{ unitCode: '31027', since: '2026-03-10', name: 'Kế hoạch chuyển đổi số xã U Minh Thượng', kind: 'plan' },
    ...{ fromYear: 2021, toYear: 2025, towardsYear: 2030 },
  },
  refusals: { 'unknown-act': 422, 'unknown-plan': 422, 'plan-circle': 422, 'period-backwards': 422 },
})
