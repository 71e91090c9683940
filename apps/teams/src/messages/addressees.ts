import type { Database, Tx } from '@lantoa/chassis/database/database'
import type { Caller } from '@lantoa/chassis/http/caller'
import type { Thing } from '@lantoa/chassis/register/thing'
import { liesAbove, reachesPlaceOf } from '@lantoa/chassis/units/judge-place'
import type { UnitTree } from '@lantoa/units/tree'
import { levelOfCode } from '@lantoa/units/unit'
import type { Day } from '@lantoa/vietnam/days'
import { isTeam, type StoredBody, territoryOf } from '../bodies/body.ts'
import { listActive } from '../bodies/find.ts'
import { hamletsOn, holdersOf } from '../bodies/served.ts'

type Place = { readonly tree: UnitTree; readonly today: Day }

/** A team to which a message goes, with the hamlets that it serves then. */
export type AddressedTeam = { readonly body: StoredBody; readonly hamletCodes: readonly string[] }

/** The day from which on a message is out; undefined before that, and once it is withdrawn. */
export function sentOn({ status, states }: Thing): Day | undefined {
  return status === 'published' ? states.findLast((one) => one.status === 'published')?.from : undefined
}

/** To which units it goes: to all of its own where none is named. */
export function addresseesOf({ unitCode, unitCodes }: Thing): string[] {
  const named = unitCodes as string[] // by the fields of the register
  return named.length > 0 ? named : [String(unitCode)]
}

/** Whether a message is for a caller: to units of his, or above them, through all that happened to those since. */
export function isFor(caller: Caller, message: Thing, { tree, today }: Place): boolean {
  return addresseesOf(message).some((code) => {
    const place = { code, on: message.since }
    return reachesPlaceOf(caller, tree, place, today) || liesAbove(caller, tree, place, today)
  })
}

/** The teams at work on a day that serve a hamlet to which a message goes. */
export async function findAddressedTeams(
  source: Database | Tx,
  message: Thing,
  tree: UnitTree,
  on: Day,
): Promise<AddressedTeam[]> {
  const codes = addresseesOf(message).flatMap((code) => holdersOf(tree, code, message.since, on))
  const communes = codes.map(({ code }) => (levelOfCode(code) === 'hamlet' ? communeOf(tree, code, on) : code))
  const territory = [...new Set(communes)].flatMap((code) => territoryOf(tree, code, on))
  const bodies = (await listActive(source, territory, on)).filter(isTeam)
  const isAddressed = (hamlet: string) => codes.some(({ code }) => tree.covers(code, hamlet, on))
  return bodies.flatMap((body) => {
    const hamletCodes = hamletsOn(tree, body, on)
    return hamletCodes.some(isAddressed) ? [{ body, hamletCodes }] : []
  })
}

function communeOf(tree: UnitTree, hamlet: string, on: Day): string {
  return tree.ancestors(hamlet, on).find((code) => levelOfCode(code) === 'commune') ?? hamlet
}
