import type { Command } from '@lantoa/chassis/api'
import type { Tx } from '@lantoa/chassis/database'
import { accept, type Refusal } from '@lantoa/chassis/outcome'
import type {
  closeHousehold,
  correctHousehold,
  moveHousehold,
  registerHousehold,
} from '@lantoa/contracts/identity/households.http'
import { dayOf } from '@lantoa/vietnam/days'
import { fingerprint, hasFingerprint } from '../hash-keys.ts'
import type { IdentityParts } from '../parts.ts'
import { lockResidentsOf } from '../residents/find.ts'
import { publishResidents, rehouseResidents } from '../residents/publish.ts'
import { decideClosing } from './closing.ts'
import { decideCorrection, decideMove, decideRegistration } from './domain.ts'
import { findHouseholds, lockHouseholds } from './find.ts'
import { householdView, type StoredHousehold } from './household.ts'
import { publishHouseholds } from './publish.ts'
import { insertHouseholds, updateHouseholds } from './store.ts'

type Around = { parts: IdentityParts; now: Date }
type Given = Pick<Command<typeof registerHousehold>, 'caller' | 'correlationId'>
type Judged<Decision> = { command: Given; decision: Decision }
type Decided<Code extends string> = { ok: true; household: StoredHousehold; fresh?: boolean } | Refusal<Code>

export async function registerHouseholds(
  tx: Tx,
  commands: readonly Command<typeof registerHousehold>[],
  { parts, now }: Around,
) {
  const known = await findHouseholds(tx, commands.map(({ input }) => input.householdId))
  const judged = commands.map((command) => {
    const before = known.get(command.input.householdId)
    const sameContent = before !== undefined && hasFingerprint(parts.hashKeys, before.registeredAs, command.input)
    const facts = { known: before, sameContent, tree: parts.units.tree(), today: dayOf(now) }
    return { command, decision: decideRegistration(command, facts) }
  })
  const fresh = judged.flatMap(({ command, decision }) =>
    decision.ok && decision.fresh
      ? [
          {
            ...decision.household,
            registeredAs: fingerprint(parts.hashKeys, command.input),
            recordedBy: command.caller.subject,
            recordedAt: now,
          },
        ]
      : [],
  )
  await insertHouseholds(tx, fresh)
  return answer(tx, judged, now)
}

export async function correctHouseholds(
  tx: Tx,
  commands: readonly Command<typeof correctHousehold>[],
  { parts, now }: Around,
) {
  const households = await lockHouseholds(tx, commands.map(({ input }) => input.householdId))
  const setting = { tree: parts.units.tree(), today: dayOf(now) }
  const judged = commands.map((command) => ({
    command,
    decision: decideCorrection(command, { household: households.get(command.input.householdId), ...setting }),
  }))
  await updateHouseholds(tx, changed(judged))
  return answer(tx, judged, now)
}

export async function moveHouseholds(
  tx: Tx,
  commands: readonly Command<typeof moveHousehold>[],
  { parts, now }: Around,
) {
  const households = await lockHouseholds(tx, commands.map(({ input }) => input.householdId))
  const setting = { tree: parts.units.tree(), today: dayOf(now) }
  const judged = commands.map((command) => ({
    command,
    decision: decideMove(command, { household: households.get(command.input.householdId), ...setting }),
  }))
  const moved = new Map(changed(judged).map((household) => [household.householdId, household]))
  await updateHouseholds(tx, [...moved.values()])
  const outcomes = await answer(tx, judged, now)
  // Households are locked before residents everywhere, so that two transactions never wait for each other.
  const residents = await lockResidentsOf(tx, [...moved.keys()])
  const correlationId = commands[0]?.correlationId ?? ''
  await publishResidents(tx, residents.map(({ residentId }) => ({ id: residentId, correlationId })), now)
  return outcomes
}

export async function closeHouseholds(
  tx: Tx,
  commands: readonly Command<typeof closeHousehold>[],
  { parts, now }: Around,
) {
  const ids = commands.flatMap(({ input }) => [input.householdId, ...(input.mergedInto ? [input.mergedInto] : [])])
  const households = await lockHouseholds(tx, ids)
  const residents = await lockResidentsOf(tx, commands.map(({ input }) => input.householdId))
  const setting = { tree: parts.units.tree(), today: dayOf(now) }
  const judged = commands.map((command) => {
    const { householdId, mergedInto } = command.input
    const into = mergedInto === undefined ? undefined : households.get(mergedInto)
    const own = residents.filter((resident) => resident.householdId === householdId || livedIn(resident, householdId))
    const facts = { household: households.get(householdId), into, residents: own, ...setting }
    return { command, decision: decideClosing(command, facts) }
  })
  await updateHouseholds(tx, changed(judged))
  const outcomes = await answer(tx, judged, now)
  const rehoused = judged.flatMap(({ command, decision }) =>
    decision.ok ? decision.residents.map((resident) => ({ resident, correlationId: command.correlationId })) : [],
  )
  await rehouseResidents(tx, rehoused, now)
  return outcomes
}
