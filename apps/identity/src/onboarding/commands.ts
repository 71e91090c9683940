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
import type { StepRow } from './standings.ts'
import { findRepeated, insertApps, insertSteps, listApps, listSteps } from './store.ts'

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
export function writeSteps(
  tx: Tx,
  fresh: readonly Fresh<StepRow>[],
  context: EventContext,
  known: ReadonlyMap<string, StoredResident>,
): Promise<void> {
  insertSteps(tx, valuesOf(fresh))
  return publishRecorded(tx, fresh, context, known)
}

/** Keeps how residents stood before something was recorded of their steps, and publishes them. */
async function publishRecorded(
  tx: Tx,
  fresh: readonly Fresh<{ readonly residentId: string; readonly on: string }>[],
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
      const { residentId } = given.input
      const current = apps.find((one) => isSameApp(one, given.input))
      return decideApp(given, { resident: known.get(residentId), current }, context)
    },
    async write(tx, fresh, context, { known, apps }) {
      const recordedAt = context.now.toISOString()
      const rows = fresh.map(({ value, by: recordedBy }) => ({ ...value, recordedBy, recordedAt }))
      insertApps(tx, rows)
      const isShown = ({ residentId, app, device, provincial }: (typeof rows)[number]) =>
        provincial || apps.some((one) => isSameApp(one, { residentId, app, device }) && one.provincial)
      const shown = fresh.filter((_one, index) => rows[index] && isShown(rows[index]))
      if (shown.length > 0) await publishRecorded(tx, shown, context, known)
    },
  })
}

type AppOn = { readonly residentId: string; readonly app: string; readonly device: string }

function isSameApp(one: AppOn, other: AppOn): boolean {
  return one.residentId === other.residentId && one.app === other.app && one.device === other.device
}
