import type { Data, Lantoa } from '@lantoa/sdk'
import { NATION, type NamedUnit, readUnit } from '../top/nation.ts'

/** A unit among others: what lies above and right beneath it. */
export type Place = {
  readonly unit: NamedUnit
  readonly beneath: readonly Data<'teams', 'listUnits'>['items'][number][]
}

export async function gatherPlace(lantoa: Lantoa, code: string, signal: AbortSignal): Promise<Place> {
  const beneath = code === NATION ? ({ level: 'province' } as const) : { parent: code }
  const [unit, units] = await Promise.all([
    readUnit(lantoa, code, signal),
    Array.fromAsync(lantoa.teams.listUnits.all({ query: { ...beneath, limit: 500 }, signal })),
  ])
  return { unit, beneath: units }
}
