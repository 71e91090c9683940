import { type Lantoa, LantoaError } from '@lantoa/sdk'
import type { Contributors } from './gather-indicator.ts'

export type Entries = readonly Contributors['items'][number][]
/** By id of a person the name, of a home the names of those who live there. */
export type Names = ReadonlyMap<string, readonly string[]>
export type AskNames = (entries: Entries, signal: AbortSignal) => Promise<Names>

/** The roles that see homes and people one by one, and what numbers count too; the province sees names masked. */
const ROLES: readonly string[] = ['team_leader', 'commune_officer', 'province_officer']

export function maySeeNames(roles: readonly string[]): boolean {
  return roles.some((role) => ROLES.includes(role))
}

/** What has names; visits, teams and hamlets have none. */
export function haveNames(entries: Entries): boolean {
  return entries.some(({ kind }) => kind === 'resident' || kind === 'household')
}

/** Asks identity who is behind pseudonymous ids; it writes down who asked. */
export async function askNames({ identity }: Lantoa, entries: Entries, signal: AbortSignal): Promise<Names> {
  const idsOf = (kind: string) => [...new Set(entries.filter((one) => one.kind === kind).map(({ id }) => id))]
  const body = { residentIds: idsOf('resident'), householdIds: idsOf('household') }
  const { data, error } = await identity.nameResidents({ body, signal })
  if (error) throw new LantoaError('nameResidents', error)
  return namesById(entries, data.items)
}

/** Who lives in a home that is counted is named with it, and by himself only where he is counted himself. */
export function namesById(
  entries: Entries,
  people: readonly { residentId: string; householdId: string; name: string }[],
): Names {
  const ids = new Set(entries.map(({ id }) => id))
  const pairs = people.flatMap(({ residentId, householdId, name }) =>
    [residentId, householdId].filter((id) => ids.has(id)).map((id) => ({ id, name })),
  )
  const byId = Map.groupBy(pairs, ({ id }) => id)
  return new Map([...byId].map(([id, list]) => [id, list.map(({ name }) => name)]))
}
