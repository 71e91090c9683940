import type { Data, Lantoa } from '@lantoa/sdk'
import type { Home } from './rules.ts'

export type WaitingHamlet = Data<'identity', 'countUnassigned'>['hamlets'][number]
/** Where a home may come to lie. */
export type Taker = { readonly code: string; readonly kind: string; readonly name: string }
export type Waiting = {
  readonly hamlet: WaitingHamlet
  readonly homes: readonly Home[]
  readonly takers: readonly Taker[]
}

type Question = { unit: string; hamletCode: string; signal: AbortSignal }

/** The homes of a hamlet that wait, and the hamlets that may take them; undefined when none waits. */
export async function gatherWaiting(
  lantoa: Lantoa,
  { unit, hamletCode, signal }: Question,
): Promise<Waiting | undefined> {
  const { identity } = lantoa
  const { hamlets } = await identity.countUnassigned({ query: { unit }, signal }).orThrow()
  const hamlet = hamlets.find((one) => one.hamletCode === hamletCode)
  if (!hamlet) return undefined
  const [homes, takers] = await Promise.all([
    Array.fromAsync(identity.listUnassigned.all({ query: { unit, limit: 500 }, signal })),
    takersOf(lantoa, hamlet, signal),
  ])
  return { hamlet, homes: homes.filter((home) => home.hamletCode === hamletCode), takers }
}

/** Those that took over a part; where nobody said which, any hamlet of the communes that took one. */
async function takersOf({ teams }: Lantoa, hamlet: WaitingHamlet, signal: AbortSignal): Promise<Taker[]> {
  const read = (code: string) => teams.getUnit({ params: { code }, signal }).orThrow()
  if (hamlet.successors.length > 0) return Promise.all(hamlet.successors.map(read))
  const { parentCode } = await read(hamlet.hamletCode)
  if (parentCode === null) return []
  const { successors } = await read(parentCode)
  const ofCommunes = await Promise.all(
    successors.map(({ code }) => Array.fromAsync(teams.listUnits.all({ query: { parent: code, limit: 500 }, signal }))),
  )
  return ofCommunes.flat()
}
