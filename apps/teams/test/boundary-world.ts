import type { TestService } from '@lantoa/chassis/testing/started-service'
import type { Args } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import { codesOf, startEmptyTeams } from './started-teams.ts'

type Draft = Args<'teams', 'draftBoundaryChange'>['body']
export type Steps = Draft['steps']
type Unit = Args<'teams', 'importUnits'>['body']['items'][number]

export const BEFORE = '2020-01-01'
export const REFORM = '2025-07-01'
export const legalAct = { number: '1686/NQ-UBTVQH15', issuer: 'Ủy ban Thường vụ Quốc hội', date: '2025-06-16' }

export const tanNinh: Steps = [
  {
    kind: 'merge',
    from: [{ code: '15712' }, { code: '15715' }, { code: '15718' }],
    into: { code: '15715', begins: { kind: 'xã', name: 'Tân Ninh', parentCode: '38' } },
  },
]

export function draftOf(steps: Steps, more: Partial<Draft> = {}): Draft {
  return { title: 'Sắp xếp', on: REFORM, legalAct, steps, ...more }
}

/** Teams with communes of Thanh Hóa as they were before the reform, and one commune of another province. */
export async function startBoundaryTeams(...answer: Parameters<typeof startEmptyTeams>) {
  const service = await startEmptyTeams(...answer)
  const world = worldOf(service)
  const communes = ['15712', '15715', '15718', '15664', '15952', '15865'].map((code) => unit(code, 'commune', '38'))
  const hamlets = ['15712.01', '15715.01', '15715.02', '15664.01', '15952.01'].map((code) =>
    unit(code, 'hamlet', code.slice(0, 5)),
  )
  const provinces = [unit('38', 'province', null), unit('91', 'province', null)]
  const results = await world
    .operator()
    .importUnits.many([...provinces, ...communes, unit('30001', 'commune', '91'), ...hamlets])
  const refused = codesOf(results).filter((code) => code !== 'accepted')
  if (refused.length > 0) throw new Error(`refused: ${refused}`)
  return { service, ...world }
}

function worldOf(service: TestService) {
  const operator = () => service.as({ roles: ['admin'], units: ['VN'] }).teams
  const officer = (...units: string[]) => service.as({ roles: ['province_officer'], units }).teams
  async function drafted(steps: Steps, more: Partial<Draft> = {}) {
    const params = { changeId: uuid() }
    await officer('38')
      .draftBoundaryChange({ params, body: draftOf(steps, more) })
      .orThrow()
    return params
  }
  async function previewed(steps: Steps, more: Partial<Draft> = {}) {
    const params = await drafted(steps, more)
    await officer('38').previewBoundaryChange({ params, ifMatch: 1 }).orThrow()
    return params
  }
  async function applied(steps: Steps, more: Partial<Draft> = {}) {
    const params = await previewed(steps, more)
    await officer('38').applyBoundaryChange({ params, ifMatch: 2 }).orThrow()
    return params
  }
  /** `from…until parent` of a code, oldest first. */
  async function historyOf(code: string): Promise<string[]> {
    const { items } = await operator().getUnitHistory({ params: { code } }).orThrow()
    return items.map(({ validFrom, validTo, parentCode }) => `${validFrom}…${validTo ?? ''} ${parentCode}`)
  }
  const undo = (params: { changeId: string }) => officer('38').undoBoundaryChange({ params, ifMatch: 3 })
  return { operator, officer, drafted, previewed, applied, historyOf, undo }
}

export function unit(code: string, level: Unit['level'], parentCode: string | null): Unit {
  const kind = { province: 'tỉnh', district: 'huyện', commune: 'xã', hamlet: 'thôn' }[level]
  return { code, level, kind, name: code, parentCode, validFrom: BEFORE }
}
