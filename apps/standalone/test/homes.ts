import { SKILLS } from '@lantoa/contracts/lists'
import type { Lantoa, Service } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import type { Items } from '../src/demo/items.ts'
import type { Place } from './place.ts'

export const DAY = '2026-03-17'
/** The ISO week of that day. */
export const WEEK = '2026-W12'
const SINCE = '2026-01-01'

/** Kinds of commands, in an order in which nothing names what is not there yet. */
export const KINDS = ['households', 'residents', 'visits', 'accounts', 'homeConnections', 'sellers'] as const
export type Kind = (typeof KINDS)[number]
export type Command = { [Name in Kind]: { kind: Name; item: Items[Name][number] } }[Kind]

export type Problem = { code: string; detail?: string | undefined }

/** What was found at a home; by chance, where it is not said. */
export type Found = { done: boolean; alone: boolean; account: boolean; internet: boolean; sells: boolean; at: string }

/** A home that was visited, as the commands that tell of it. */
export function newHome({ hamletCode, teamId }: Place, found: Partial<Found> = {}): Command[] {
  const [householdId, residentId] = [uuid(), uuid()]
  const { done, alone, account, internet, sells, at } = { ...byChance(), at: `${DAY}T18:40:00+07:00`, ...found }
  const resident = { householdId, from: SINCE, name: 'Nguyễn Thị Hoa', birth: { year: 1980 }, sex: 'female' as const }
  const assessments = alone ? SKILLS.map((skill) => ({ residentId, skill, level: 'alone' as const })) : []
  const outcome = done ? ('done' as const) : ('absent' as const)
  const visit = { householdId, teamId, visitorIds: [uuid()], startedAt: at, outcome, assessments }
  const opened = { residentId, kind: 'bank', provider: 'Agribank', status: 'opened', openedOn: DAY } as const
  const connected = { hamletCode, since: SINCE, householdId, kind: 'mobile' } as const
  const shop = { hamletCode, since: SINCE, name: 'Vườn khóm', kind: 'individual', trade: 'farmer' } as const
  return [
    { kind: 'households', item: { householdId, hamletCode, openedOn: SINCE } },
    { kind: 'residents', item: { residentId, ...resident } },
    { kind: 'visits', item: { visitId: uuid(), ...visit } },
    ...(account ? [{ kind: 'accounts' as const, item: { accountId: uuid(), ...opened } }] : []),
    ...(internet ? [{ kind: 'homeConnections' as const, item: { homeConnectionId: uuid(), ...connected } }] : []),
    ...(sells ? [{ kind: 'sellers' as const, item: { sellerId: uuid(), ...shop } }] : []),
  ]
}

function byChance() {
  const likely = (share: number) => Math.random() < share
  return { done: likely(0.8), alone: likely(0.5), account: likely(0.5), internet: likely(0.5), sells: likely(0.2) }
}

type Answer = { error?: Problem | undefined }
type Result = { accepted: boolean; problem?: Problem }
type Way<Item> = {
  service: Service
  idOf(item: Item): string
  one(lantoa: Lantoa, item: Item): Promise<Answer>
  many(lantoa: Lantoa, items: readonly Item[]): Promise<Result[]>
}

const WAYS: { [Name in Kind]: Way<Items[Name][number]> } = {
  households: {
    service: 'identity',
    idOf: ({ householdId }) => householdId,
    one: ({ identity }, { householdId, ...body }) => identity.registerHousehold({ params: { householdId }, body }),
    many: ({ identity }, items) => identity.registerHouseholdBatch.many([...items]),
  },
  residents: {
    service: 'identity',
    idOf: ({ residentId }) => residentId,
    one: ({ identity }, { residentId, ...body }) => identity.registerResident({ params: { residentId }, body }),
    many: ({ identity }, items) => identity.registerResidentBatch.many([...items]),
  },
  visits: {
    service: 'teams',
    idOf: ({ visitId }) => visitId,
    one: ({ teams }, { visitId, ...body }) => teams.recordVisit({ params: { visitId }, body }),
    many: ({ teams }, items) => teams.recordVisitBatch.many([...items]),
  },
  accounts: {
    service: 'payments',
    idOf: ({ accountId }) => accountId,
    one: ({ payments }, { accountId, ...body }) => payments.trackAccount({ params: { accountId }, body }),
    many: ({ payments }, items) => payments.trackAccountBatch.many([...items]),
  },
  homeConnections: {
    service: 'government',
    idOf: ({ homeConnectionId }) => homeConnectionId,
    one: ({ government }, { homeConnectionId, ...body }) =>
      government.recordHomeConnection({ params: { homeConnectionId }, body }),
    many: ({ government }, items) => government.recordHomeConnectionBatch.many([...items]),
  },
  sellers: {
    service: 'market',
    idOf: ({ sellerId }) => sellerId,
    one: ({ market }, { sellerId, ...body }) => market.recordSeller({ params: { sellerId }, body }),
    many: ({ market }, items) => market.recordSellerBatch.many([...items]),
  },
}

export function serviceOf(kind: Kind): Service {
  return WAYS[kind].service
}

export function idOf({ kind, item }: Command): string {
  // The table has for each kind a way with its items; the compiler does not follow that through a union.
  return (WAYS[kind] as Way<unknown>).idOf(item)
}

/** Sends commands of one kind: a lone one by its own route, several by the batch route. One problem or none for each. */
export async function send(lantoa: Lantoa, commands: readonly Command[]): Promise<(Problem | undefined)[]> {
  const [first] = commands
  if (!first) return []
  const way = WAYS[first.kind] as Way<unknown> // as in idOf
  if (commands.length === 1) return [(await way.one(lantoa, first.item)).error]
  const items = commands.map(({ item }) => item)
  const results = await way.many(lantoa, items)
  return results.map(({ accepted, problem }) => (accepted ? undefined : (problem ?? { code: 'network-error' })))
}
