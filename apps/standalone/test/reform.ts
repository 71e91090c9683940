import type { Args, Lantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'

type Unit = Args<'teams', 'importUnits'>['body']['items'][number]
type Steps = Args<'teams', 'draftBoundaryChange'>['body']['steps']

const REFORM = '2025-07-01'
/** The evening before. */
export const LAST_EVENING = '2025-06-30T19:00:00+07:00'
const SINCE = '2020-01-01'
const legalAct = { number: '1686/NQ-UBTVQH15', issuer: 'Ủy ban Thường vụ Quốc hội', date: '2025-06-16' }

const KINDS = { province: 'tỉnh', district: 'huyện', commune: 'xã', hamlet: 'thôn' } as const
const NAMES: Readonly<Record<string, string>> = {
  '38': 'Thanh Hóa',
  '54': 'Phú Yên',
  '66': 'Đắk Lắk',
  '397': 'Triệu Sơn',
  '15712': 'Văn Sơn',
  '15715': 'Thái Hòa',
  '15718': 'Nưa',
  '15952': 'Hoằng Đồng',
  '15463': 'Định Long',
}

function unit(code: string, parentCode: string | null): Unit {
  const level = ({ 2: 'province', 3: 'district', 5: 'commune' } as const)[code.length] ?? 'hamlet'
  return { code, level, kind: KINDS[level], name: NAMES[code] ?? code, parentCode, validFrom: SINCE }
}

/** Communes by district or province, as they were in May 2025; each has one hamlet of homes. */
const COMMUNES = [
  ...['15712', '15715', '15718'].map((code) => [code, '397'] as const),
  ...['15865', '15952'].map((code) => [code, '399'] as const),
  ...['15463', '15469'].map((code) => [code, '394'] as const),
  ...['22240', '22252', '22255'].map((code) => [code, '54'] as const),
]
export const hamletOf = (commune: string) => `${commune}.01`

/** Some homes in every hamlet; the team of Hoằng Đồng has been to two of its. */
const HOMES = COMMUNES.map(([commune], index) => ({
  hamletCode: hamletOf(commune),
  ids: Array.from({ length: index + 2 }, () => uuid()),
}))
export const TEAM = uuid()
const TEAM_UNIT = '15952'

export async function bringOldWorld(lantoa: Lantoa): Promise<void> {
  const units = [
    ...['38', '54', '66'].map((code) => unit(code, null)),
    ...['397', '399', '394'].map((code) => unit(code, '38')),
    ...COMMUNES.map(([code, parent]) => unit(code, parent)),
    ...COMMUNES.map(([code]) => unit(hamletOf(code), code)),
  ]
  accepted(await lantoa.teams.importUnits.many(units))
  const body = { kind: 'community_team' as const, unitCode: TEAM_UNIT, hamletCodes: [hamletOf(TEAM_UNIT)] }
  accepted(await lantoa.teams.setUpBodyBatch.many([{ bodyId: TEAM, ...body, legalAct, from: SINCE, status: 'active' }]))
  const households = HOMES.flatMap(({ hamletCode, ids }) =>
    ids.map((householdId) => ({ householdId, hamletCode, openedOn: '2024-01-01' })),
  )
  accepted(await lantoa.identity.registerHouseholdBatch.many(households))
}

export function homesOf(commune: string): string[] {
  return HOMES.find(({ hamletCode }) => hamletCode === hamletOf(commune))?.ids ?? []
}

export function visitTo(
  householdId: string,
  startedAt: string,
): Args<'teams', 'recordVisitBatch'>['body']['items'][number] {
  return { visitId: uuid(), householdId, teamId: TEAM, visitorIds: [uuid()], startedAt, outcome: 'done' }
}

const begins = (name: string, parentCode: string) => ({ kind: 'xã', name, parentCode })
const whole = (...codes: string[]) => codes.map((code) => ({ code }))

/** What happened on 2025-07-01 in the places of the sample: Thanh Hóa, and Phú Yên that went to Đắk Lắk. */
export const THANH_HOA: Steps = [
  { kind: 'merge', from: whole('15712', '15715', '15718'), into: { code: '15715', begins: begins('Tân Ninh', '38') } },
  { kind: 'merge', from: whole('15952', '15865'), into: { code: '15865', begins: begins('Hoằng Hóa', '38') } },
  { kind: 'merge', from: whole('15463', '15469'), into: { code: '15469', begins: begins('Yên Định', '38') } },
  ...['397', '399', '394'].map((code) => ({ kind: 'close' as const, code })),
]
const part = { code: '22252', extent: 'partial' as const }
export const PHU_YEN: Steps = [
  { kind: 'merge', from: [{ code: '54' }], into: { code: '66' } },
  { kind: 'merge', from: [{ code: '22240' }, part], into: { code: '22240', begins: begins('Phú Yên', '66') } },
  { kind: 'merge', from: [{ code: '22255' }, part], into: { code: '22255', begins: begins('Tuy Hòa', '66') } },
]

/** Drafts, previews and applies a change; answers its id and what was shown. */
export async function applied({ teams }: Lantoa, title: string, steps: Steps) {
  const params = { changeId: uuid() }
  await teams.draftBoundaryChange({ params, body: { title, on: REFORM, legalAct, steps } }).orThrow()
  const preview = await teams.previewBoundaryChange({ params, ifMatch: 1 }).orThrow()
  await teams.applyBoundaryChange({ params, ifMatch: preview.change.version }).orThrow()
  return { params, preview }
}

function accepted(results: readonly { accepted: boolean }[]): void {
  const refused = results.find((result) => !result.accepted)
  if (refused) throw new Error(`refused: ${JSON.stringify(refused)}`)
}
