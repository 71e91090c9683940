import { type Data, type Lantoa, LantoaError } from '@lantoa/sdk'
import type { Io } from '../io.ts'

type Entry = Data<'reporting', 'listContributors'>['items'][number]

/** By id of a resident the name, of a home the names of those who live there; or that this caller may see none. */
export type Names = ReadonlyMap<string, readonly string[]> | 'refused'

/** Asks identity, as this caller, who is behind pseudonymous ids; what is no person and no home has no name there. */
export async function askNames(io: Io, { identity }: Lantoa, entries: readonly Entry[]): Promise<Names> {
  const idsOf = (kind: string) => [...new Set(entries.filter((one) => one.kind === kind).map(({ id }) => id))]
  const body = { residentIds: idsOf('resident'), householdIds: idsOf('household') }
  if (body.residentIds.length + body.householdIds.length === 0) return new Map()
  const { data, error } = await identity.nameResidents({ body, signal: io.signal })
  if (error?.code === 'forbidden') return 'refused'
  if (error) throw new LantoaError('nameResidents', error)
  const asked = new Set([...body.residentIds, ...body.householdIds])
  const pairs = data.items.flatMap(({ residentId, householdId, name }) =>
    [residentId, householdId].filter((id) => asked.has(id)).map((id) => ({ id, name })),
  )
  const byId = Map.groupBy(pairs, ({ id }) => id)
  return new Map([...byId].map(([id, list]) => [id, list.map(({ name }) => name)]))
}
