import { groupCommands } from '@lantoa/chassis/commands/group-commands'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Command, Handlers, RequestContext, RequestOf } from '@lantoa/chassis/http/api'
import { decodeCursor, pageFrom } from '@lantoa/chassis/http/cursors'
import { accept, type OutcomeOf, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import {
  checkClaim,
  type claimRoutes,
  type listClaims as listClaimsRoute,
  recordClaim,
  withdrawClaim,
} from '@lantoa/contracts/reporting/claims.http'
import { parseUnitRef } from '@lantoa/units/unit'
import { addDays, dayOf } from '@lantoa/vietnam/days'
import { meaningSpan } from '../../indicators/as-was/boundaries.ts'
import { createCatalogue } from '../../indicators/definitions/catalogue.ts'
import { listOwn } from '../../indicators/definitions/definitions.ts'
import { findUnitThen, lastDayOf, reachesThen } from '../../indicators/units/find-unit-then.ts'
import { type ClaimCommand, decideClaim, decideWithdrawal, type Placed, placeClaim, revisionOf } from './domain.ts'
import { countRegistered } from './registered.ts'
import { findClaims, insertClaims, listClaims, lockClaims, updateWithdrawn } from './store.ts'

const NOT_THERE = refuse('not-found', 'There is no such claim in your units.')

export function claimHandlers(parts: ServiceParts): Handlers<typeof claimRoutes> {
  const { database, units, now } = parts
  const keys = ({ claimId }: { claimId: string }) => [claimId]
  const record = groupCommands({
    ...{ database, now, keys, route: recordClaim },
    askOwner: {
      when: ['unknown-unit'],
      ask: (commands) => units.ensure(commands.map(({ input }) => parseUnitRef(input.unit)?.code ?? '')),
    },
    run: (tx, commands, instant) => recordClaims(tx, commands, { parts, now: instant }, insertClaims),
  })
  const check = groupCommands({
    ...{ database, now, keys, route: checkClaim },
    run: (tx, commands, instant) => recordClaims(tx, commands, { parts, now: instant }),
  })
  const withdraw = groupCommands({
    ...{ database, now, keys, route: withdrawClaim },
    run: (tx, commands, instant) => withdrawClaims(tx, commands, { parts, now: instant }),
  })
  return {
    ...{ recordClaim: record.one, recordClaimBatch: record.many },
    ...{ checkClaim: check.one, checkClaimBatch: check.many },
    withdrawClaim: withdraw.one,
    async getClaim({ params }, { caller, now }) {
      const known = (await findClaims(database, [params.claimId])).get(params.claimId)
      const visible = known && reachesThen(caller, units.tree(), known.place.code, known.place.on, dayOf(now))
      return visible ? accept(known.claim, revisionOf(known.claim)) : NOT_THERE
    },
    listClaims: (request, context) => answerList(request, context, parts),
  }
}

async function answerList(
  { query }: RequestOf<typeof listClaimsRoute>,
  { caller, now }: RequestContext,
  { database, units }: ServiceParts,
): Promise<OutcomeOf<typeof listClaimsRoute>> {
  const { unit: text, indicatorId, limit } = query
  const after = decodeCursor(query.cursor, ['day', 'uuid'])
  const [tree, today] = [units.tree(), dayOf(now)]
  const from = lastDayOf(tree, text, today)
  const asked = { tree, caller, text, today, pointer: '#/query/unit' }
  const found = findUnitThen(asked, { from, until: addDays(from, 1) })
  if (!found.ok) return found
  const { code } = found.unit
  const span = meaningSpan(tree, code, found.on)
  const claims = span ? await listClaims(database, { code, ...span, indicatorId }, { limit, after }) : []
  return accept(
    pageFrom(
      claims,
      limit,
      ({ until, claimId }) => [until, claimId],
      (claim) => claim,
    ),
  )
}

/** Judges claims, and keeps those that are new where there is something to write them with. */
async function recordClaims(
  tx: Tx,
  commands: readonly ClaimCommand[],
  { parts: { units }, now }: { parts: ServiceParts; now: Date },
  write?: typeof insertClaims,
) {
  const world = { tree: units.tree(), catalogue: createCatalogue([...(await listOwn(tx)).values()]), now }
  const known = await findClaims(
    tx,
    commands.map(({ input }) => input.claimId),
  )
  const placed = commands.map((command) => placeClaim(command, world))
  const registered = await countRegistered(tx, placed.flatMap(askedOf))
  const decisions = commands.map((command, at) => {
    const place = placed[at]
    if (!place?.ok) return place ?? NOT_THERE
    const facts = { known: known.get(command.input.claimId), registered: registered.get(at), now }
    return { ...decideClaim(command, place, facts), place: place.place }
  })
  const fresh = decisions.flatMap((decision, at) => {
    const command = commands[at]
    if (!command || !decision.ok || !decision.fresh) return []
    return [{ claim: decision.claim, place: decision.place, sent: command.input, by: command.caller.subject }]
  })
  await write?.(tx, fresh, now)
  return decisions.map((decision) => (decision.ok ? accept(decision.claim, revisionOf(decision.claim)) : decision))
}

function askedOf(placed: Placed | { ok: false }, position: number) {
  if (!placed.ok || placed.bases.length === 0) return []
  return [{ position, unit: placed.place.code, measures: placed.bases, until: placed.time.until }]
}

async function withdrawClaims(
  tx: Tx,
  commands: readonly Command<typeof withdrawClaim>[],
  { parts: { units }, now }: { parts: ServiceParts; now: Date },
) {
  const known = await lockClaims(
    tx,
    commands.map(({ input }) => input.claimId),
  )
  const decisions = commands.map((command) => {
    const found = known.get(command.input.claimId)
    const visible = found && reachesThen(command.caller, units.tree(), found.place.code, found.place.on, dayOf(now))
    return visible ? decideWithdrawal(command, found.claim, now) : NOT_THERE
  })
  const withdrawn = decisions.flatMap((decision, at) => {
    const by = commands[at]?.caller.subject
    return decision.ok && by !== undefined ? [{ claim: decision.claim, by }] : []
  })
  await updateWithdrawn(tx, withdrawn)
  return decisions.map((decision) => (decision.ok ? accept(decision.claim, revisionOf(decision.claim)) : decision))
}
