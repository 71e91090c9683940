import type { Caller } from '@lantoa/chassis/http/caller'
import type { PersonId } from '@lantoa/contracts/ids'
import type { Me } from '@lantoa/contracts/teams/me.http'
import { includes } from '@lantoa/units/intervals'
import type { UnitTree } from '@lantoa/units/tree'
import { levelOfCode } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { isTeam } from '../bodies/body.ts'
import type { Team } from '../bodies/find.ts'
import { hamletsOn } from '../bodies/served.ts'
import type { PresentMember } from '../members/find.ts'
import { foundUnit } from '../units/found.ts'

type Known = {
  readonly caller: Caller
  readonly personId: PersonId | undefined
  /** The bodies that are the caller's own. */
  readonly bodies: readonly Team[]
  readonly members: readonly PresentMember[]
  readonly tree: UnitTree
  readonly today: Day
}

/** What the services know of a caller, without the clock and what the field app is told. */
export function meOf({
  caller,
  personId,
  bodies,
  members,
  tree,
  today,
}: Known): Omit<Me, 'citizenApps' | 'now' | 'minimumAppVersion' | 'device' | 'rounds'> {
  const served = new Map(bodies.map((body) => [body.bodyId, isTeam(body) ? hamletsOn(tree, body, today) : []]))
  return {
    subject: caller.subject,
    roles: [...caller.roles],
    permissions: [...caller.permissions],
    units: [...caller.units],
    personId: members.find((member) => member.personId === personId)?.personId ?? null,
    bodies: bodies.map((body) => {
      const people = members.filter(({ bodyId }) => bodyId === body.bodyId)
      const own = people.find((member) => member.personId === personId)
      const { bodyId, kind, name, unitCode, status } = body
      return {
        ...{ bodyId, kind, name, unitCode, status },
        role: own?.role ?? null,
        membership: own ? membershipOf(own, today) : null,
        hamletCodes: served.get(bodyId) ?? [],
        colleagues: people
          .filter((member) => member.personId !== personId)
          .map((member) => ({ personId: member.personId, role: member.role })),
      }
    }),
    hamlets: hamletCodesOf(caller, bodies, [...served.values()].flat()).flatMap((code) => foundUnit(tree, code, today)),
  }
}

/** The provinces in which the caller is at work. */
export function provincesOf({ hamlets, units }: Pick<Me, 'hamlets' | 'units'>, tree: UnitTree, today: Day): string[] {
  const codes = [...hamlets.map(({ code }) => code), ...units]
  const above = codes.flatMap((code) => [code, ...tree.ancestors(code, today)])
  return [...new Set(above)].filter((code) => levelOfCode(code) === 'province').sort()
}

function membershipOf({ membershipId, from, until, ambassador, ambassadorDays }: PresentMember, today: Day) {
  return { membershipId, from, until, ambassador: ambassadorDays ? includes(ambassadorDays, today) : ambassador }
}

/** The hamlets that are served, those that were, and those of the token: a phone may still know a closed one. */
function hamletCodesOf(caller: Caller, bodies: readonly Team[], served: readonly string[]): string[] {
  const own = caller.units.filter((code) => levelOfCode(code) === 'hamlet')
  const named = bodies.filter(isTeam).flatMap(({ hamletCodes }) => hamletCodes)
  return [...new Set<string>([...named, ...served, ...own])].sort()
}
