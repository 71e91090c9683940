import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept, type Refusal } from '@lantoa/chassis/http/outcome'
import type { UnitDirectory } from '@lantoa/chassis/units/unit-directory'
import type { changeBodyStatus, setUpBody } from '@lantoa/contracts/teams/bodies.http'
import { dayOf } from '@lantoa/vietnam/days'
import { type StoredBody, viewOf } from './body.ts'
import { decideSetUp, decideStatus } from './domain.ts'
import { findBodies, lockBodies } from './find.ts'
import { publishBodies } from './publish.ts'
import { servedHamlets } from './served.ts'
import { countStaff, findRivals, insertBodies, lockUnits, rivalKey, updateStatuses } from './store.ts'

type Surroundings = { units: UnitDirectory; now: Date }
type Decided<Code extends string> = { decision: { ok: true; body: StoredBody } | Refusal<Code>; correlationId: string }

/** One after the other, so that a committee and the teams below it can come in one batch, in this order. */
export async function setUpBodies(
  tx: Tx,
  commands: readonly Command<typeof setUpBody>[],
  { units, now }: Surroundings,
) {
  const inputs = commands.map(({ input }) => input)
  const tree = await units.sharedTree(tx)
  const unitCodes = inputs.map(({ unitCode }) => unitCode)
  await lockUnits(tx, unitCodes)
  const bodies = await findBodies(
    tx,
    inputs.flatMap(({ bodyId, superiorId }) => [bodyId, superiorId ?? bodyId]),
  )
  const rivals = await findRivals(tx, unitCodes)
  const fresh: Parameters<typeof insertBodies>[1][number][] = []
  const decided = commands.map((command) => {
    const { bodyId, superiorId } = command.input
    const superior = superiorId === undefined ? undefined : bodies.get(superiorId)
    const own = rivals.get(rivalKey(command.input)) ?? []
    const facts = { known: bodies.get(bodyId), superior, rivals: own, tree, today: dayOf(now) }
    const decision = decideSetUp(command, facts)
    if (decision.ok && decision.fresh) {
      const { body } = decision
      const serves = servedHamlets(tree, body.hamletCodes, command.input.from)
      fresh.push({ body, serves, setUpBy: command.caller.subject, setUpAt: now.toISOString() })
      bodies.set(bodyId, body)
      rivals.set(rivalKey(body), [...own, body])
    }
    return { decision, correlationId: command.correlationId }
  })
  await insertBodies(tx, fresh)
  return publishAndAnswer(tx, decided, new Set(fresh.map(({ body }) => body.bodyId)), now)
}

export async function changeStatuses(
  tx: Tx,
  commands: readonly Command<typeof changeBodyStatus>[],
  { units, now }: Surroundings,
) {
  const ids = commands.map(({ input }) => input.bodyId)
  const tree = await units.sharedTree(tx)
  const unitCodes = [...(await findBodies(tx, ids)).values()].map(({ unitCode }) => unitCode)
  await lockUnits(tx, unitCodes)
  const bodies = await lockBodies(tx, ids)
  const rivals = await findRivals(tx, unitCodes)
  const changed: StoredBody[] = []
  const decided = commands.map((command) => {
    const body = bodies.get(command.input.bodyId)
    const own = (body && rivals.get(rivalKey(body))) ?? []
    const decision = decideStatus(command, { body, rivals: own, tree, today: dayOf(now) })
    if (decision.ok) {
      changed.push(decision.body)
      const others = own.filter(({ bodyId }) => bodyId !== decision.body.bodyId)
      rivals.set(rivalKey(decision.body), [...others, decision.body])
    }
    return { decision, correlationId: command.correlationId }
  })
  await updateStatuses(tx, changed)
  return publishAndAnswer(tx, decided, new Set(changed.map(({ bodyId }) => bodyId)), now)
}

async function publishAndAnswer<Code extends string>(
  tx: Tx,
  decided: readonly Decided<Code>[],
  written: ReadonlySet<string>,
  now: Date,
) {
  const accepted = decided.flatMap(({ decision, correlationId }) =>
    decision.ok ? [{ body: decision.body, correlationId }] : [],
  )
  const causes = new Map(accepted.map(({ body, correlationId }) => [body.bodyId, correlationId]))
  const versions = await publishBodies(tx, [...written], { source: '/teams', now }, causes)
  const staff = await countStaff(tx, [...causes.keys()], dayOf(now))
  return decided.map(({ decision }) => {
    if (!decision.ok) return decision
    const { bodyId, version } = decision.body
    return accept(viewOf(decision.body, staff.get(bodyId)), versions.get(bodyId) ?? version)
  })
}
