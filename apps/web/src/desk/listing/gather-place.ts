import type { Data, Lantoa } from '@lantoa/sdk'

type Unit = Data<'teams', 'getUnit'>
/** A unit among others: what lies above and right beneath it. */
export type Place = {
  readonly unit: Unit
  readonly beneath: readonly Data<'teams', 'listUnits'>['items'][number][]
}

export async function gatherPlace({ teams }: Lantoa, code: string, signal: AbortSignal): Promise<Place> {
  const [unit, beneath] = await Promise.all([
    teams.getUnit({ params: { code }, signal }).orThrow(),
    Array.fromAsync(teams.listUnits.all({ query: { parent: code, limit: 500 }, signal })),
  ])
  return { unit, beneath }
}
