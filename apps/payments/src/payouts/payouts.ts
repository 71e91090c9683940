import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { publishedThings, register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import { payouts } from '@lantoa/contracts/payments/payouts'
import { findResidents, type Standing, shareResidents } from '../known-residents/find.ts'
import {
  type HeirOf,
  isElsewhere,
  listOf,
  matchAdded,
  peopleIn,
  refuseChoice,
  refuseDuplicate,
  refuseErased,
  refuseLevel,
  refuseResident,
  soleCandidate,
} from './domain.ts'
import {
  forgetResidents,
  listOfCandidates,
  listOfMerged,
  listSame,
  namingHeirs,
  sayElsewhere,
  saySoleCandidates,
} from './store.ts'

export const payout = registerTable(
  payouts,
  { kind: 'text', line: 'integer', paid: 'text', residentId: 'uuid', candidates: 'jsonb' },
  { elsewhere: 'boolean', soleCandidate: 'uuid' },
)

/** Whoever counts beneficiaries is told of who stands for them. */
const OWN = { table: payout, asPublished: namingHeirs }

/** What decides whether a resident is judged anew. */
const PLACING = ['residentId', 'unitCode', 'since'] as const

/** How beneficiaries are paid, month by month. */
export const payoutSlice = (parts: ServiceParts) =>
  register(parts, payouts, {
    ...OWN,
    // Whoever takes over what became of residents has them before their lines.
    lockFirst: (tx, named) => shareResidents(tx, named.flatMap(peopleIn)),
    async look(tx, said) {
      const people = await shareResidents(tx, said.flatMap(peopleIn))
      return { ...people, lists: Map.groupBy(await listSame(tx, said), listOf) }
    },
    check(thing, { facts, input, ...judging }) {
      const isPlaced = PLACING.some((field) => field in input)
      const resident = isPlaced ? facts.residents.get(String(thing.residentId)) : undefined
      const heirOf = heirAmong(facts.residents)
      return (
        refuseLevel(thing, judging) ??
        refuseErased(thing, facts.erased) ??
        refuseChoice(thing, heirOf) ??
        refuseResident(thing, resident, judging) ??
        // Two lines of one person, who was merged since, are corrected one by one.
        refuseDuplicate(thing, facts.lists.get(listOf(thing)) ?? [], isPlaced ? heirOf : undefined)
      )
    },
    adds: (known, said, facts) => matchAdded(known, said, facts && heirAmong(facts.residents)),
    find: (thing, { facts, tree }) => ({
      elsewhere: isElsewhere(thing, facts.residents.get(String(thing.residentId)), tree),
      soleCandidate: soleCandidate(thing, heirAmong(facts.residents)),
    }),
    checkStates: (thing, { facts }) => refuseDuplicate(thing, facts.lists.get(listOf(thing)) ?? []),
  })

function heirAmong(residents: ReadonlyMap<string, Standing>): HeirOf {
  return (residentId) => residents.get(residentId)?.residentId ?? residentId
}

/** Looks anew whether beneficiaries lived elsewhere, of whom something else is known now: what is told first changes nothing. */
export function followMoved({ units }: ServiceParts) {
  return async (tx: Tx, residentIds: readonly string[]) => {
    const ids = await listOfMerged(tx, residentIds)
    if (ids.length === 0) return
    const tree = await units.sharedTree(tx)
    const lines = [...(await payout.lock(tx, ids)).entries()]
    const people = await findResidents(
      tx,
      lines.map(([, { residentId }]) => String(residentId)),
    )
    const found = lines.map(([payoutId, line]) => {
      return {
        payoutId,
        before: line.elsewhere,
        elsewhere: isElsewhere(line, people.get(String(line.residentId)), tree),
      }
    })
    sayElsewhere(
      tx,
      found.filter(({ before, elsewhere }) => before !== elsewhere),
    )
  }
}

/** Says anew whom lines were for, or may have been, of residents who were merged or parted: what the lines say stays. */
export function followMerged(parts: ServiceParts) {
  const { append } = publishedThings(parts, payouts, OWN)
  return async (tx: Tx, residentIds: readonly string[], context: EventContext) => {
    const ids = [...new Set([...(await listOfMerged(tx, residentIds)), ...(await listOfCandidates(tx, residentIds))])]
    if (ids.length === 0) return
    const tree = await parts.units.sharedTree(tx)
    await followCandidates(tx, ids)
    const lines = await payout.find(tx, ids)
    await append(tx, [...lines.values()], [], { ...context, tree })
  }
}

/** Keeps with lines, which it locks, who all of their candidates are by now. */
async function followCandidates(tx: Tx, payoutIds: readonly string[]): Promise<void> {
  const lines = [...(await payout.lock(tx, payoutIds)).entries()]
  const named = lines.flatMap(([, { candidates }]) => candidates as string[])
  const heirOf = heirAmong(await findResidents(tx, named))
  const found = lines.map(([payoutId, line]) => {
    return { payoutId, before: line.soleCandidate, soleCandidate: soleCandidate(line, heirOf) }
  })
  saySoleCandidates(
    tx,
    found.filter(({ before, soleCandidate: now }) => before !== now),
  )
}

/** Forgets whom the lines were for, of those who were erased, and says so to who counts them. */
export function followErased(parts: ServiceParts) {
  const published = publishedThings(parts, payouts, OWN)
  return async (tx: Tx, residentIds: readonly string[], context: EventContext) => {
    if (residentIds.length === 0) return
    const ids = await forgetResidents(tx, residentIds)
    if (ids.length > 0) await followCandidates(tx, ids)
    await published.publish(
      tx,
      ids.map((id) => ({ id })),
      context,
    )
  }
}
