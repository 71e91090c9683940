import { OrganisationId, PlanId, PlanTaskId } from '../ids.ts'
import { lifecycle } from '../lifecycle.ts'
import { defineRegister } from '../register/define-register.ts'
import { openText } from '../text.ts'
import { Day } from '../time.ts'

/** What a plan asks of a unit until a day, or of an organisation there. */
export const planTasks = defineRegister({
  service: 'government',
  thing: 'planTask',
  things: 'plan-tasks',
  called: 'task of a plan',
  titles: { vi: { all: 'Nhiệm vụ', one: 'Nhiệm vụ' }, en: { all: 'Tasks of plans', one: 'Task of a plan' } },
  id: PlanTaskId,
  within: 'unitCode',
  readFromBeneath: true,
  since: { vi: 'Giao ngày', en: 'Given on' },
  fields: {
    planId: PlanId,
    what: openText(500).meta({ description: 'What is to be done' }),
    organisationId: OrganisationId.nullable().default(null).meta({ description: 'Who does it; null: the unit itself' }),
    dueOn: Day.meta({ description: 'The last day on which it is in time' }),
  },
  dayRules: { dueOn: 'lies-ahead' },
  overdue: { vi: 'Quá hạn', en: 'Overdue' },
  life: lifecycle({ open: ['doing', 'done', 'cancelled'], doing: ['done', 'cancelled'], done: [], cancelled: [] }),
  stateWords: { open: 'chưa làm', doing: 'đang làm', done: 'đã xong', cancelled: 'đã hủy' },
  published: ['planId', 'organisationId', 'dueOn'],
  personal: [],
  searched: ['what'],
  columns: [
    { path: 'planId', vi: 'Thuộc kế hoạch', en: 'Plan' },
    { path: 'what', vi: 'Việc phải làm', en: 'What' },
    { path: 'organisationId', vi: 'Cơ quan thực hiện', en: 'Organisation' },
    { path: 'dueOn', vi: 'Hạn hoàn thành', en: 'Due on' },
  ],
  example: {
    ...{ unitCode: '31027', since: '2026-03-10', planId: '01990f3e-7c1a-7000-8000-000000000001' },
    ...{ what: 'Mỗi ấp có một điểm hỗ trợ dịch vụ công', dueOn: '2026-06-30' },
  },
  refusals: { 'unknown-plan': 422, 'unknown-organisation': 422 },
})
