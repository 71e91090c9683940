import { causesOf, command, type Decided, valuesOf } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { table } from '@lantoa/chassis/database/table'
import { refuse } from '@lantoa/chassis/http/outcome'
import { entity } from '@lantoa/chassis/outbox/entity'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type Slice, slice } from '@lantoa/chassis/process/slice'
import { refuseUnit } from '@lantoa/chassis/units/judge-place'
import { type Rating, rate, ratingChanged, ratingRoutes } from '@lantoa/contracts/government/ratings'
import { meantBefore } from '@lantoa/units/meaning'
import type { UnitTree } from '@lantoa/units/tree'
import { type StoredTicket, ticket } from '../queues/ticket.ts'

const rating = table<Rating>('rating', {
  ...{ ratingId: 'uuid key', unitCode: 'text', day: 'date', ticketId: 'uuid', dossierCode: 'text' },
  ...{ score: 'integer', reasons: 'text[]', version: 'integer' },
})

type Placed = { readonly rating: Rating; readonly tree: UnitTree }
type Facts = {
  readonly tree: UnitTree
  readonly tickets: ReadonlyMap<string, StoredTicket>
  /** By id, and by what was rated. */
  readonly known: Map<string, Rating>
}
type Subject = Pick<Rating, 'unitCode' | 'ticketId' | 'dossierCode'>
const subjectOf = ({ unitCode, ticketId, dossierCode }: Subject) => ticketId ?? `${unitCode} ${dossierCode}`

/** Ratings of services: of nobody in particular, one of each number or dossier. */
export function ratingSlice(parts: ServiceParts): Slice {
  const { units } = parts
  const ratings = entity<typeof ratingChanged, Placed>(ratingChanged, {
    ...{ table: 'rating', key: 'rating_id', version: 'version' },
    lockFirst: (tx) => units.sharedTree(tx),
    async load(tx, ids) {
      const [found, tree] = [await rating.find(tx, ids), await units.sharedTree(tx)]
      return [...found.values()].map((one) => ({ rating: one, tree }))
    },
    entry: ({ rating: { ratingId, unitCode, day, score, reasons, version }, tree }) => {
      const unitFrom = meantBefore(tree, unitCode, day)
      const data = { ratingId, unitCode, ...(unitFrom && { unitFrom }), day, score, reasons }
      return { key: ratingId, data, sequence: version }
    },
  })
  const { one } = command(parts, rate, {
    keys: ({ ratingId, ...input }) => ({ rating: [ratingId, subjectOf(input)] }),
    async gather(tx, { commands }): Promise<Facts> {
      const tree = await units.sharedTree(tx)
      const said = commands.map(({ input }) => input)
      await lockSubjects(tx, said)
      const tickets = await ticket.find(
        tx,
        said.flatMap(({ ticketId }) => ticketId ?? []),
      )
      const known = await findKnown(tx, said)
      return {
        tree,
        tickets,
        known: new Map(
          known.flatMap(
            (one) =>
              [
                [one.ratingId, one],
                [subjectOf(one), one],
              ] as const,
          ),
        ),
      }
    },
    decide({ input }, { tree, tickets, known }, { today }): Decided<Rating, RateRefusal> {
      const { ratingId, unitCode, ticketId, dossierCode, score, reasons } = input
      const before = known.get(ratingId) ?? known.get(subjectOf(input))
      if (before) return sameAs(before, input)
      if ((ticketId === null) === (dossierCode === null)) {
        return refuse('one-subject', 'Say either the number or the code of the dossier.', { pointer: '/ticketId' })
      }
      const refusal = refuseUnit(tree, unitCode, today, '/unitCode') ?? refuseTicket(input, tickets)
      if (refusal) return refusal
      const value = { ratingId, unitCode, day: today, ticketId, dossierCode, score, reasons, version: 1 }
      return { ok: true, value, fresh: true }
    },
    learn: ({ known }, one) => void known.set(one.ratingId, one).set(subjectOf(one), one),
    async write(tx, fresh, context, { tree }) {
      rating.insert(tx, valuesOf(fresh))
      const placed = valuesOf(fresh).map((one) => ({ rating: one, tree }))
      await ratings.append(
        tx,
        placed,
        causesOf(fresh, ({ ratingId }) => ratingId),
        context,
      )
    },
  })
  return slice({ routes: ratingRoutes, handlers: { rate: one }, republishes: [ratings.republisher] })
}

type RateRefusal = keyof (typeof rate)['refusals']

/** Who rates again hears what was said first, where that was the same; nobody rates twice. */
function sameAs(before: Rating, said: Subject & Pick<Rating, 'score' | 'reasons'>): Decided<Rating, 'rated-already'> {
  const isSame = subjectOf(before) === subjectOf(said) && before.score === said.score && sorted(before) === sorted(said)
  if (isSame) return { ok: true, value: before, fresh: false }
  return refuse('rated-already', 'This was rated already.', { pointer: '/score' })
}

function sorted({ reasons }: Pick<Rating, 'reasons'>): string {
  return [...new Set(reasons)].sort().join(' ')
}

function refuseTicket({ ticketId, unitCode }: Subject, tickets: ReadonlyMap<string, StoredTicket>) {
  if (ticketId === null) return undefined
  const served = tickets.get(ticketId)
  if (served?.unitCode !== unitCode) {
    return refuse('unknown-ticket', 'This centre has no such number.', { pointer: '/ticketId' })
  }
  if (served.status === 'served') return undefined
  return refuse('not-served', `Number ${served.number} is ${served.status}.`, { pointer: '/ticketId' })
}

/** Two who rate one thing at one moment come one after the other, in one order everywhere. */
async function lockSubjects(tx: Tx, said: readonly Subject[]): Promise<void> {
  await tx.query({
    name: 'lock-rated',
    text: `SELECT pg_advisory_xact_lock(hashtextextended(subject, 0))
      FROM (SELECT DISTINCT unnest($1::text[]) AS subject ORDER BY 1) AS rated`,
    values: [said.map(subjectOf)],
  })
}

async function findKnown(tx: Tx, said: readonly (Subject & Pick<Rating, 'ratingId'>)[]): Promise<Rating[]> {
  return tx.query({
    name: 'find-ratings',
    text: `SELECT ${rating.select} FROM rating WHERE rating_id = ANY($1::uuid[]) OR ticket_id = ANY($2::uuid[])
      OR (unit_code, dossier_code) IN (SELECT * FROM unnest($3::text[], $4::text[]))`,
    values: [
      said.map(({ ratingId }) => ratingId),
      said.flatMap(({ ticketId }) => ticketId ?? []),
      said.map(({ unitCode }) => unitCode),
      said.map(({ dossierCode }) => dossierCode),
    ],
  })
}
