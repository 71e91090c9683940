import { randomUUID } from 'node:crypto'
import { command } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { eraseResident } from '@lantoa/contracts/identity/rights.http'
import { type Erased, erased, erasedConsents, erasedResidents } from '../erased/erased.ts'
import { findHolds } from '../legal-holds/legal-holds.ts'
import type { IdentityParts } from '../parts.ts'
import { rightsRequest } from '../rights-requests/rights-requests.ts'
import { decideErasure, type Erasing } from './domain.ts'
import { deleteResidents, findSameErased, listConsents, lockSame } from './store.ts'

/** No merge joins anybody to who is being erased: both take the same turn. */
export function eraseCommand(parts: IdentityParts) {
  return command(parts, eraseResident, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ residentId, rightsRequestId }) => ({ resident: residentId, request: rightsRequestId, turn: 'merge' }),
    async gather(tx, { keys }) {
      const people = await lockSame(tx, keys.resident)
      const [before, requests, holds] = await Promise.all([
        findSameErased(tx, keys.resident),
        rightsRequest.find(tx, keys.request),
        findHolds(tx, [...people.keys()]),
      ])
      return { people, before, requests, holds }
    },
    decide: (given, facts, context) => decideErasure(given, facts, context),
    async write(tx, fresh, context) {
      for (const { value, by, correlationId } of fresh) await erase(tx, value, { ...context, by, correlationId })
    },
    answer: ({ residentId, rightsRequestId, residents, erasedAt }) => ({
      ok: true,
      value: {
        ...{ residentId, rightsRequestId, erasedAt, residentIds: residents.map(({ id }) => id) },
        remains: [...REMAINS],
      },
    }),
  })
}

/** What is kept after an erasure, always the same. */
const REMAINS = ['home', 'visits', 'counts', 'request', 'access_log', 'backups'] as const

type By = Parameters<typeof erasedResidents.append>[3] & { readonly by: string; readonly correlationId: string }

/** Deletes what there is of somebody, and tells everybody who has a copy. */
async function erase(tx: Tx, { residents, rightsRequestId, erasedAt }: Erasing, { by, correlationId, ...context }: By) {
  const consents = await listConsents(
    tx,
    residents.map(({ id }) => id),
  )
  const rowsOf = (kind: Erased['kind'], things: Gone, together: Together = NOBODY) =>
    things.map(({ id, version }) => {
      return { id, kind, version: version + 1, ...together, rightsRequestId, erasedBy: by, erasedAt }
    })
  const [people, proofs] = [rowsOf('resident', residents, togetherOf(residents)), rowsOf('consent', consents)]
  deleteResidents(tx, people, proofs)
  erased.insert(tx, [...people, ...proofs])
  const causesOf = (rows: readonly Erased[]) => rows.map(({ id }) => ({ id, correlationId }))
  await erasedResidents.append(tx, people, causesOf(people), context)
  await erasedConsents.append(tx, proofs, causesOf(proofs), context)
}

type Gone = readonly Pick<Erased, 'id' | 'version'>[]
type Together = Pick<Erased, 'erasureId' | 'erasedIds'>

const NOBODY: Together = { erasureId: null, erasedIds: null }

/** What says of the ids of a person that they were one. Made of nothing, not even of the time: nobody is found by it. */
function togetherOf({ length: erasedIds }: Gone): Together {
  return { erasureId: randomUUID(), erasedIds }
}
