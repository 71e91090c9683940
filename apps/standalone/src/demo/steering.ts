import { addDays, dayOf } from '@lantoa/vietnam/days'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import { SINCE } from './places.ts'

const PROVINCE = '91'
const COMMUNE = '31027'

const [DEPARTMENT, COMMITTEE] = [demoId('organisation', 0), demoId('organisation', 1)]
const [NATIONAL_PROGRAMME, PROVINCE_DECISION] = [demoId('legalAct', 0), demoId('legalAct', 1)]
const RECOGNITION = demoId('legalAct', 2)
const [PROVINCE_PLAN, COMMUNE_PLAN] = [demoId('plan', 0), demoId('plan', 1)]

/** A department of the province with its office, and who acts in the commune. */
export function createOrganisations(): Items['organisations'] {
  const rows = [
    { unitCode: PROVINCE, name: 'Sở Khoa học và Công nghệ', kind: 'department' },
    { unitCode: COMMUNE, name: 'Ủy ban nhân dân xã', kind: 'peoples_committee' },
    { unitCode: PROVINCE, name: 'Trung tâm Chuyển đổi số', kind: 'department', parentId: DEPARTMENT },
    { unitCode: COMMUNE, name: 'Phòng Văn hóa - Xã hội', kind: 'department', parentId: COMMITTEE },
    { unitCode: COMMUNE, name: 'Đoàn Thanh niên xã', kind: 'socio_political' },
  ] as const
  return rows.map((row, number) => ({ organisationId: demoId('organisation', number), since: SINCE, ...row }))
}

/** What was published of the nation, and what the province and the commune decided by it. */
export function createLegalActs(): Items['legalActs'] {
  const province = { issuer: 'UBND tỉnh An Giang' }
  const rows = [
    {
      ...{ number: '749/QĐ-TTg', issuer: 'Thủ tướng Chính phủ', date: '2020-06-03' },
      kind: 'decision',
      subject: 'Chương trình Chuyển đổi số quốc gia đến năm 2025, định hướng đến năm 2030',
    },
    {
      ...{ number: '15/KH-UBND', ...province, date: '2025-06-20' },
      kind: 'plan',
      subject: 'Kế hoạch chuyển đổi số của tỉnh đến năm 2030',
    },
    {
      ...{ number: '27/QĐ-UBND', ...province, date: '2025-06-25' },
      kind: 'decision',
      subject: 'Công nhận xã nông thôn mới thông minh',
    },
  ] as const
  return rows.map((row, number) => {
    return { legalActId: demoId('legalAct', number), unitCode: PROVINCE, since: SINCE, ...row }
  })
}

export function createPlans(): Items['plans'] {
  const common = { since: SINCE, kind: 'plan', fromYear: 2025, toYear: 2030, towardsYear: 2045 } as const
  const acts = { actId: PROVINCE_DECISION, superiorActId: NATIONAL_PROGRAMME }
  const above = { planId: PROVINCE_PLAN, unitCode: PROVINCE, name: 'Kế hoạch chuyển đổi số tỉnh đến năm 2030' }
  const beneath = { planId: COMMUNE_PLAN, unitCode: COMMUNE, name: 'Kế hoạch chuyển đổi số xã đến năm 2030' }
  return [
    { ...common, ...above, ...acts },
    { ...common, ...beneath, superiorPlanId: PROVINCE_PLAN },
  ]
}

/** One is late by now. */
export function createPlanTasks(now: Date): Items['planTasks'] {
  const today = dayOf(now)
  const rows = [
    { what: 'Mỗi ấp có một điểm hỗ trợ dịch vụ công trực tuyến', dueOn: addDays(today, -10) },
    { what: 'Phủ sóng 4G đến các ấp còn thiếu', dueOn: addDays(today, 60) },
    { what: 'Niêm yết mã QR thủ tục hành chính ở trụ sở', dueOn: addDays(today, 20), organisationId: COMMITTEE },
  ]
  return rows.map((row, number) => {
    const task = { planTaskId: demoId('planTask', number), planId: COMMUNE_PLAN, unitCode: COMMUNE }
    return { ...task, since: addDays(today, -40), ...row }
  })
}

export function createUnitTitles(): Items['unitTitles'] {
  const rows = [
    { unitCode: COMMUNE, title: 'modern_smart_rural_commune', actId: RECOGNITION },
    { unitCode: COMMUNE, title: 'remote' },
    { unitCode: `${COMMUNE}.07`, title: 'smart_village' },
  ] as const
  return rows.map((row, number) => {
    return { unitTitleId: demoId('unitTitle', number), since: SINCE, year: 2025, ...row }
  })
}

export function createPlaces(): Items['places'] {
  const rows = [
    { name: 'Chợ Minh Thuận', kind: 'market', address: 'Đường Kênh Thứ Mười Một' },
    { name: 'Trường Tiểu học Minh Thuận 2', kind: 'school' },
    { name: 'Nhà văn hóa ấp', kind: 'office' },
  ] as const
  return rows.map((row, number) => {
    return { placeId: demoId('place', number), hamletCode: `${COMMUNE}.07`, since: SINCE, ...row }
  })
}
