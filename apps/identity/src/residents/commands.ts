import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept, type Outcome } from '@lantoa/chassis/http/outcome'
import {
  type correctResident,
  type leaveHousehold,
  type moveResident,
  type Resident,
  registerResident,
} from '@lantoa/contracts/identity/residents.http'
import { dayOf } from '@lantoa/vietnam/days'
import { fingerprint, hasFingerprint } from '../hash-keys.ts'
import { shareHouseholds } from '../households/find.ts'
import type { Around } from '../parts.ts'
import { publishAndAnswer, writeChanges } from './changes.ts'
import { decideCorrection, decideRegistration } from './domain.ts'
import { findResidents, lockResidents } from './find.ts'
import { decideLeaving, decideMove } from './moving.ts'
import { gatherNumbers } from './numbers.ts'
import { findResembling, insertResidents } from './store.ts'
import { type Given, warningsFor } from './warnings.ts'

export async function registerResidents(
  tx: Tx,
  commands: readonly Command<typeof registerResident>[],
  { parts, now }: Around,
) {
  const { hashKeys, units } = parts
  const households = await shareHouseholds(tx, householdsOf(commands))
  const known = await findResidents(tx, residentsOf(commands))
  const numbers = await gatherNumbers(tx, hashKeys, commands)
  const judged = commands.map((command) => {
    const { input } = command
    const before = known.get(input.residentId)
    const decision = decideRegistration(command, {
      household: households.get(input.householdId),
      known: before,
      sameContent: before !== undefined && hasFingerprint(hashKeys, before.registeredAs, registerResident.body, input),
      ...numbers(input.personalNumber),
      tree: units.tree(),
      today: dayOf(now),
    })
    return { command, decision }
  })
  const fresh = judged.flatMap(({ command: { input, caller }, decision }) => {
    if (!decision.ok || !decision.fresh) return []
    const { resident } = decision
    return [
      {
        ...resident,
        registeredAs: fingerprint(hashKeys, registerResident.body, input),
        recordedBy: caller.subject,
        recordedAt: now,
      },
    ]
  })
  await insertResidents(tx, fresh)
  return withWarnings(tx, await publishAndAnswer(tx, judged, now), commands)
}

export async function correctResidents(
  tx: Tx,
  commands: readonly Command<typeof correctResident>[],
  { parts, now }: Around,
) {
  const residents = await lockResidents(tx, residentsOf(commands))
  const numbers = await gatherNumbers(tx, parts.hashKeys, commands)
  const setting = { tree: parts.units.tree(), today: dayOf(now) }
  const judged = commands.map((command) => {
    const { residentId, personalNumber } = command.input
    const facts = { resident: residents.get(residentId), ...numbers(personalNumber), ...setting }
    return { command, decision: decideCorrection(command, facts) }
  })
  return withWarnings(tx, await writeChanges(tx, 'correctResident', judged, now), commands)
}

export async function moveResidents(tx: Tx, commands: readonly Command<typeof moveResident>[], { parts, now }: Around) {
  // Households are locked before residents everywhere, so that two transactions never wait for each other.
  const households = await shareHouseholds(tx, householdsOf(commands))
  const residents = await lockResidents(tx, residentsOf(commands))
  const setting = { tree: parts.units.tree(), today: dayOf(now) }
  const judged = commands.map((command) => {
    const { residentId, householdId } = command.input
    const facts = { resident: residents.get(residentId), household: households.get(householdId), ...setting }
    return { command, decision: decideMove(command, facts) }
  })
  return writeChanges(tx, 'moveResident', judged, now)
}

export async function leaveHouseholds(
  tx: Tx,
  commands: readonly Command<typeof leaveHousehold>[],
  { parts, now }: Around,
) {
  const residents = await lockResidents(tx, residentsOf(commands))
  const setting = { tree: parts.units.tree(), today: dayOf(now) }
  const judged = commands.map((command) => ({
    command,
    decision: decideLeaving(command, { resident: residents.get(command.input.residentId), ...setting }),
  }))
  return writeChanges(tx, 'leaveHousehold', judged, now)
}

function householdsOf(commands: readonly { input: { householdId: string } }[]): string[] {
  return commands.map(({ input }) => input.householdId)
}

function residentsOf(commands: readonly { input: { residentId: string } }[]): string[] {
  return commands.map(({ input }) => input.residentId)
}

async function withWarnings<Code extends string>(
  tx: Tx,
  outcomes: readonly Outcome<Resident, Code>[],
  commands: readonly { input: Given }[],
) {
  const resembling = await findResembling(
    tx,
    outcomes.flatMap((outcome) => (outcome.ok ? [outcome.value.residentId] : [])),
  )
  return outcomes.map((outcome, index) => {
    if (!outcome.ok) return outcome
    const resembles = resembling.get(outcome.value.residentId)
    const warnings = warningsFor(commands[index]?.input ?? {}, { ...outcome.value, resembles })
    return accept({ ...outcome.value, warnings, ...(resembles && { resembles }) }, outcome.version)
  })
}
