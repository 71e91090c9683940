import { command, type Decided } from '@lantoa/chassis/commands/command'
import { accept, type Refusal } from '@lantoa/chassis/http/outcome'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { liftRestriction, restrictResident } from '@lantoa/contracts/identity/rights.http'
import { STOPPING } from '@lantoa/vietnam/rights-clocks'
import type { IdentityParts } from '../parts.ts'
import { writeAs } from '../residents/commands.ts'
import { NO_SUCH_RESIDENT, refuseMerged, type StoredResident } from '../residents/resident.ts'
import { rightsRequest } from '../rights-requests/rights-requests.ts'
import { within } from '../scope.ts'
import { refuseRequest, sameAs } from './domain.ts'
import { lockSame } from './store.ts'

export function restrictCommand(parts: IdentityParts) {
  return command(parts, restrictResident, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ residentId, rightsRequestId }) => ({ resident: residentId, request: rightsRequestId }),
    async gather(tx, { keys }) {
      return { known: await lockSame(tx, keys.resident), requests: await rightsRequest.find(tx, keys.request) }
    },
    decide({ input: { residentId, rightsRequestId }, caller }, { known, requests }, context) {
      const ids = sameAs(residentId, known).map((one) => String(one.residentId))
      const asked = { caller, ids, kinds: STOPPING }
      return decideUse(within(caller, known.get(residentId), context), context.today, () =>
        refuseRequest(asked, requests.get(rightsRequestId), context),
      )
    },
    write: writeAs(() => ({ kind: 'restricted' })),
    answer: answerRestriction,
  })
}

export function liftCommand(parts: IdentityParts) {
  return command(parts, liftRestriction, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ residentId }) => ({ resident: residentId }),
    gather: async (tx, { keys }) => ({ known: await lockSame(tx, keys.resident) }),
    decide: ({ input: { residentId }, caller }, { known }, context) =>
      decideUse(within(caller, known.get(residentId), context), null, () => undefined),
    write: writeAs(() => ({ kind: 'restriction-lifted' })),
    answer: answerRestriction,
  })
}

/** Judges from when on the data on somebody are not used, or that they are again. */
function decideUse<Code extends string>(
  known: StoredResident | undefined,
  on: string | null,
  refusing: () => Refusal<Code> | undefined,
): Decided<StoredResident, Code | 'resident-merged' | 'not-found'> {
  if (!known) return NO_SUCH_RESIDENT
  const isRestricted = known.restrictedSince !== null
  if (isRestricted === (on !== null)) return { ok: true, fresh: false, value: known }
  const refusal = refuseMerged(known) ?? refusing()
  if (refusal) return refusal
  return { ok: true, fresh: true, value: { ...known, restrictedSince: on, version: known.version + 1 } }
}

function answerRestriction({ residentId, restrictedSince, version }: StoredResident) {
  return accept({ residentId, restrictedSince, version }, version)
}
