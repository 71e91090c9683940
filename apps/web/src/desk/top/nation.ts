import type { Data, Lantoa } from '@lantoa/sdk'

export const NATION = 'VN'

type Unit = Data<'teams', 'getUnit'>
export type NamedUnit = Pick<Unit, 'code' | 'kind' | 'name' | 'ancestors'>

/** The nation is no unit of the list; it is called here as the services call it. */
const WHOLE_NATION: NamedUnit = { code: NATION, kind: 'quốc gia', name: 'Việt Nam', ancestors: [] }

export async function readUnit({ teams }: Lantoa, code: string, signal: AbortSignal): Promise<NamedUnit> {
  return code === NATION ? WHOLE_NATION : teams.getUnit({ params: { code }, signal }).orThrow()
}
