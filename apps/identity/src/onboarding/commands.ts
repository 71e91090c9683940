import { causesOf, command, type Fresh, valuesOf } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { recordApp, recordStep } from '@lantoa/contracts/identity/onboarding.http'
import { formerOf, formerState } from '../history/former-states.ts'
import type { IdentityParts } from '../parts.ts'
import { publishHeirs } from '../residents/heirs.ts'
import { residentBefore, type StoredResident } from '../residents/resident.ts'
import { resident, residents } from '../residents/residents.ts'
import { decideApp, decideStep } from './domain.ts'
import { findRepeated, insertApps, insertSteps, listApps, listSteps, type StepRow } from './store.ts'

export function stepCommand(parts: IdentityParts) {
  return command(parts, recordStep, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ residentId }) => ({ resident: residentId }),
    // The resident's lock is the lock of the checklist.
    gather: async (tx, { keys, commands }) => ({
      known: await resident.lock(tx, keys.resident),
      steps: await listSteps(tx, keys.resident),
      repeated: await findRepeated(
        tx,
        commands.map(({ input, caller }) => ({ ...input, recordedBy: caller.subject })),
      ),
    }),
    decide(given, { known, steps, repeated }, context) {
      const { residentId } = given.input
      const facts = { steps: steps.get(residentId) ?? new Map(), repeated: repeated.has(residentId) }
      return decideStep(given, { resident: known.get(residentId), ...facts }, context)
    },
    write: (tx, fresh, context, { known }) => writeSteps(tx, fresh, context, known),
  })
}

/** Writes records of steps of residents that are locked, keeps how they stood before, and publishes them. */
export async function writeSteps(
  tx: Tx,
  fresh: readonly Fresh<StepRow>[],
  context: EventContext,
  known: ReadonlyMap<string, StoredResident>,
): Promise<void> {
  const former = fresh.flatMap(({ value, by }) => {
    const one = known.get(value.residentId)
    if (!one) return []
    const subject = { id: one.residentId, version: one.version, before: residentBefore(one) }
    return [formerOf(subject, { kind: 'step-recorded', onDay: value.on }, { by, now: context.now })]
  })
  formerState.insert(tx, former)
  insertSteps(tx, valuesOf(fresh))
  const causes = causesOf(fresh, ({ residentId }) => residentId)
  await residents.publish(tx, causes, context)
  const said = fresh.map(({ value: { residentId, on: onDay }, by, correlationId }) => {
    return { residentId, what: { kind: 'step-recorded' as const, onDay }, by, correlationId }
  })
  await publishHeirs(tx, said, context)
}

export function appCommand(parts: IdentityParts) {
  return command(parts, recordApp, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ residentId }) => ({ resident: residentId }),
    gather: async (tx, { keys }) => ({
      known: await resident.lock(tx, keys.resident),
      apps: await listApps(tx, keys.resident),
    }),
    decide(given, { known, apps }, context) {
      const { residentId, app, device } = given.input
      const current = apps.find((one) => one.residentId === residentId && one.app === app && one.device === device)
      return decideApp(given, { resident: known.get(residentId), current }, context)
    },
    async write(tx, fresh, { now }) {
      const recordedAt = now.toISOString()
      const rows = fresh.map(({ value, by: recordedBy }) => ({ ...value, recordedBy, recordedAt }))
      insertApps(tx, rows)
    },
  })
}
