import type { Data, Lantoa } from '@lantoa/sdk'
import type { Day } from '@lantoa/vietnam/days'
import { type Hamlets, readHamlets } from '../look/team.ts'

type Membership = Data<'teams', 'listMemberships'>['items'][number]
export type BadgeFacts = {
  readonly team: Pick<Data<'teams', 'getBody'>, 'name' | 'unitCode' | 'hamletCodes'>
  readonly hamlets: Hamlets
  readonly unit: Pick<Data<'teams', 'getUnit'>, 'kind' | 'name'>
  /** Who belongs to it today; what they are called no service knows. */
  readonly members: readonly Membership[]
}

export async function gatherBadges(
  lantoa: Lantoa,
  { team, today, signal }: { team: string; today: Day; signal: AbortSignal },
): Promise<BadgeFacts> {
  const { teams } = lantoa
  const [body, all] = await Promise.all([
    teams.getBody({ params: { bodyId: team }, signal }).orThrow(),
    Array.fromAsync(teams.listMemberships.all({ query: { bodyId: team, limit: 200 }, signal })),
  ])
  const [unit, hamlets] = await Promise.all([
    teams.getUnit({ params: { code: body.unitCode }, signal }).orThrow(),
    readHamlets(lantoa, body.hamletCodes, signal),
  ])
  return { team: body, unit, hamlets, members: membersOn(all, today) }
}

const ROLES: readonly Membership['role'][] = ['chair', 'vice_chair', 'leader', 'deputy', 'member']

/** Who belongs to it on a day: who leads it first, then who has belonged to it longest. */
export function membersOn(all: readonly Membership[], day: Day): Membership[] {
  const rank = ({ role }: Membership) => ROLES.indexOf(role)
  return all
    .filter(({ from, until }) => from <= day && (until === null || day < until))
    .toSorted((a, b) => rank(a) - rank(b) || (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
}
