import { type Context, command } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Caller } from '@lantoa/chassis/http/caller'
import { accept } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { unitsFirst } from '@lantoa/chassis/units/units-first'
import { checkClaim, recordClaim, withdrawClaim } from '@lantoa/contracts/reporting/claims.http'
import { parseUnitRef } from '@lantoa/units/unit'
import { createCatalogue } from '../../indicators/definitions/catalogue.ts'
import { listOwn } from '../../indicators/definitions/definitions.ts'
import { reachesThen } from '../../indicators/units/find-unit-then.ts'
import {
  type ClaimCommand,
  decideClaim,
  decideWithdrawal,
  type KnownClaim,
  NO_SUCH_CLAIM,
  placeClaim,
  revisionOf,
} from './domain.ts'
import { countRegistered } from './registered.ts'
import { findClaims, insertClaims, lockClaims, updateWithdrawn } from './store.ts'

export function claimCommands(parts: ServiceParts) {
  const answer = ({ claim }: KnownClaim) => accept(claim, revisionOf(claim))
  const judged = {
    keys: ({ claimId }: ClaimCommand['input']) => ({ claim: claimId }),
    gather,
    recorded: {
      find({ input: { claimId } }: ClaimCommand, { known }: Facts) {
        const value = known.get(claimId)
        return value && { value, recordedAs: value.sent }
      },
      sees: (caller: Caller, { place }: KnownClaim, _facts: Facts, { tree, today }: Context) =>
        reachesThen(caller, tree, place.code, place.on, today),
      hidden: NO_SUCH_CLAIM,
      differs: 'claim-differs' as const,
    },
    decide(given: ClaimCommand, { placed, registered }: Facts, { now }: Context) {
      const place = placed.get(given)
      return place?.ok
        ? decideClaim(given, place, { registered: registered.get(given), now })
        : (place ?? NO_SUCH_CLAIM)
    },
    answer,
  }
  return {
    record: command(parts, recordClaim, {
      ...judged,
      askOwner: unitsFirst(parts.units, ({ unit }) => parseUnitRef(unit)?.code, 'unknown-unit'),
      write: (tx, fresh, { now }) =>
        insertClaims(
          tx,
          fresh.map(({ value, by }) => ({ ...value, by })),
          now,
        ),
    }),
    check: command(parts, checkClaim, { ...judged, write: async () => undefined }),
    withdraw: command(parts, withdrawClaim, {
      keys: ({ claimId }) => ({ claim: claimId }),
      gather: (tx, { keys }) => lockClaims(tx, keys.claim),
      decide: (given, known, context) => decideWithdrawal(given, known.get(given.input.claimId), context),
      write: (tx, fresh) =>
        updateWithdrawn(
          tx,
          fresh.map(({ value: { claim }, by }) => ({ claim, by })),
        ),
      answer,
    }),
  }
}

type Facts = Awaited<ReturnType<typeof gather>>
type Given = { keys: { claim: readonly string[] }; commands: readonly ClaimCommand[]; context: Context }

/** What is registered where a claim speaks of is known only when its unit and definition are found. */
async function gather(tx: Tx, { keys, commands, context }: Given) {
  const catalogue = createCatalogue([...(await listOwn(tx)).values()])
  const placed = new Map(commands.map((given) => [given, placeClaim(given, { ...context, catalogue })]))
  const counts = await countRegistered(
    tx,
    commands.flatMap((given, position) => {
      const found = placed.get(given)
      if (!found?.ok || found.bases.length === 0) return []
      return [{ position, unit: found.place.code, measures: found.bases, until: found.time.until }]
    }),
  )
  const registered = new Map(commands.map((given, position) => [given, counts.get(position)]))
  return { known: await findClaims(tx, keys.claim), placed, registered }
}
