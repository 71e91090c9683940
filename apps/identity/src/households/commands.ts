import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept, type Refusal } from '@lantoa/chassis/http/outcome'
import { type closeHousehold, type moveHousehold, registerHousehold } from '@lantoa/contracts/identity/households.http'
import { dayOf } from '@lantoa/vietnam/days'
import { fingerprint, hasFingerprint } from '../hash-keys.ts'
import type { Around } from '../parts.ts'
import { lockResidentsOf } from '../residents/find.ts'
import { rehouseResidents } from '../residents/publish.ts'
import { decideClosing } from './closing.ts'
import { type ChangeFacts, decideMove, decideRegistration } from './domain.ts'
import { findHouseholds, lockHouseholds } from './find.ts'
import { householdView, type StoredHousehold } from './household.ts'
import { publishHouseholds } from './publish.ts'
import { publishResidentsOf } from './rehouse.ts'
import { insertHouseholds, updateHouseholds } from './store.ts'

type Giver = Pick<Command<typeof registerHousehold>, 'caller' | 'correlationId'>
type Decision<Code extends string> = { ok: true; household: StoredHousehold; fresh?: boolean } | Refusal<Code>
type Judged<Code extends string> = { command: Giver; decision: Decision<Code> }

export async function registerHouseholds(
  tx: Tx,
  commands: readonly Command<typeof registerHousehold>[],
  { parts, now }: Around,
) {
  const { hashKeys, units } = parts
  const known = await findHouseholds(
    tx,
    commands.map(({ input }) => input.householdId),
  )
  const judged = commands.map((command) => {
    const before = known.get(command.input.householdId)
    const sameContent =
      before !== undefined && hasFingerprint(hashKeys, before.registeredAs, registerHousehold.body, command.input)
    const facts = { known: before, sameContent, tree: units.tree(), today: dayOf(now) }
    return { command, decision: decideRegistration(command, facts) }
  })
  const fresh = judged.flatMap(({ command: { input, caller }, decision }) => {
    if (!decision.ok || !decision.fresh) return []
    const { household } = decision
    return [
      {
        ...household,
        registeredAs: fingerprint(hashKeys, registerHousehold.body, input),
        recordedBy: caller.subject,
        recordedAt: now,
      },
    ]
  })
  await insertHouseholds(tx, fresh)
  return publishAndAnswer(tx, judged, now)
}

/** Corrections and moves: locks, judges, writes, publishes. */
export async function changeHouseholds<Input extends { householdId: string }, Code extends string>(
  tx: Tx,
  commands: readonly (Giver & { input: Input; ifMatch?: number })[],
  { parts, now }: Around,
  decide: (command: Giver & { input: Input; ifMatch?: number }, facts: ChangeFacts) => Decision<Code>,
) {
  const households = await lockHouseholds(
    tx,
    commands.map(({ input }) => input.householdId),
  )
  const setting = { tree: parts.units.tree(), today: dayOf(now) }
  const judged = commands.map((command) => ({
    command,
    decision: decide(command, { household: households.get(command.input.householdId), ...setting }),
  }))
  await updateHouseholds(tx, accepted(judged))
  return publishAndAnswer(tx, judged, now)
}

/** Residents move with their household: their states name the hamlet, so each is sent again. */
export async function moveHouseholds(tx: Tx, commands: readonly Command<typeof moveHousehold>[], around: Around) {
  const outcomes = await changeHouseholds(tx, commands, around, decideMove)
  const moved = new Map(
    commands.flatMap(({ input, correlationId }, index) =>
      outcomes[index]?.ok ? [[input.householdId, correlationId]] : [],
    ),
  )
  await publishResidentsOf(tx, moved, around.now)
  return outcomes
}

export async function closeHouseholds(
  tx: Tx,
  commands: readonly Command<typeof closeHousehold>[],
  { parts, now }: Around,
) {
  const ids = commands.flatMap(({ input }) => [input.householdId, ...(input.mergedInto ? [input.mergedInto] : [])])
  const households = await lockHouseholds(tx, ids)
  const residents = await lockResidentsOf(
    tx,
    commands.map(({ input }) => input.householdId),
  )
  const setting = { tree: parts.units.tree(), today: dayOf(now) }
  const judged = commands.map((command) => {
    const { householdId, mergedInto } = command.input
    const into = mergedInto === undefined ? undefined : households.get(mergedInto)
    const facts = { household: households.get(householdId), into, residents, ...setting }
    return { command, decision: decideClosing(command, facts) }
  })
  await updateHouseholds(tx, accepted(judged))
  const outcomes = await publishAndAnswer(tx, judged, now)
  const rehoused = judged.flatMap(({ command: { correlationId }, decision }) =>
    decision.ok ? decision.residents.map((resident) => ({ resident, correlationId })) : [],
  )
  await rehouseResidents(tx, rehoused, now)
  return outcomes
}

function accepted<Code extends string>(judged: readonly Judged<Code>[]): StoredHousehold[] {
  return judged.flatMap(({ decision }) => (decision.ok ? [decision.household] : []))
}

async function publishAndAnswer<Code extends string>(tx: Tx, judged: readonly Judged<Code>[], now: Date) {
  const causes = judged.flatMap(({ command: { correlationId }, decision }) =>
    decision.ok && decision.fresh !== false ? [{ id: decision.household.householdId, correlationId }] : [],
  )
  const published = await publishHouseholds(tx, causes, now)
  return judged.map(({ command: { caller }, decision }) => {
    if (!decision.ok) return decision
    const household = published.get(decision.household.householdId) ?? decision.household
    return accept(householdView(household, caller), household.version)
  })
}
