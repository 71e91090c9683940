import type { Data, Lantoa } from '@lantoa/sdk'
import { unitTitle } from '@lantoa/vietnam/unit-names'
import { say } from '../../../words/print.ts'
import { ifAny } from '../../problem/part.ts'

type Team = Pick<Data<'teams', 'getBody'>, 'name' | 'hamletCodes'>
export type Hamlets = ReadonlyMap<string, Pick<Data<'teams', 'getUnit'>, 'kind' | 'name'>>

/** A team without a name of its own is called by the hamlets that it serves. */
export function teamTitle({ name, hamletCodes }: Team, hamlets: Hamlets): string {
  if (name !== null) return name
  const titles = hamletCodes.map((code) => {
    const hamlet = hamlets.get(code)
    return hamlet ? unitTitle(hamlet) : code
  })
  return say('team.nameless', { hamlets: titles.join(', ') })
}

/** The hamlets of a team; one that is closed by now is called by its code. */
export async function readHamlets({ teams }: Lantoa, codes: readonly string[], signal: AbortSignal): Promise<Hamlets> {
  const units = await Promise.all(
    codes.map((code) => ifAny(teams.getUnit({ params: { code }, signal }).orThrow(), ['not-found'])),
  )
  return new Map(units.flatMap((unit) => (unit ? [[unit.code, unit] as const] : [])))
}
