import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept } from '@lantoa/chassis/http/outcome'
import type { recordApp, recordStep } from '@lantoa/contracts/identity/onboarding.http'
import { dayOf } from '@lantoa/vietnam/days'
import type { Around } from '../parts.ts'
import { lockResidents } from '../residents/find.ts'
import { publishResidents } from '../residents/publish.ts'
import { decideApp, decideStep } from './domain.ts'
import { findRepeated, insertApps, insertSteps, listApps, listSteps } from './store.ts'

export async function recordSteps(tx: Tx, commands: readonly Command<typeof recordStep>[], { parts, now }: Around) {
  const ids = commands.map(({ input }) => input.residentId)
  // The resident's lock is the lock of the checklist.
  const residents = await lockResidents(tx, ids)
  const steps = await listSteps(tx, ids)
  const setting = { tree: parts.units.tree(), today: dayOf(now) }
  const given = commands.map((command) => {
    const record = { ...command.input, recordedBy: command.caller.subject, recordedAt: now }
    return { command, record }
  })
  const repeated = await findRepeated(
    tx,
    given.map(({ record }) => record),
  )
  const judged = given.map(({ command, record }) => {
    const { residentId, step } = record
    const known = { steps: steps.get(residentId) ?? new Map(), repeated: repeated.has(residentId) }
    const decision = decideStep(command, { resident: residents.get(residentId), ...known, ...setting })
    return { decision, record, before: known.steps.get(step), correlationId: command.correlationId }
  })
  const fresh = judged.filter(({ decision }) => decision.ok && decision.fresh)
  await insertSteps(
    tx,
    fresh.map(({ record }) => record),
  )
  const causes = fresh.map(({ record, correlationId }) => ({ id: record.residentId, correlationId }))
  await publishResidents(tx, causes, now)
  return judged.map(({ decision, record, before }) => {
    if (!decision.ok) return decision
    const { recordedAt, ...shown } = decision.fresh ? record : { ...record, ...before }
    return accept({ ...shown, recordedAt: recordedAt.toISOString() })
  })
}

export async function recordApps(tx: Tx, commands: readonly Command<typeof recordApp>[], { parts, now }: Around) {
  const ids = commands.map(({ input }) => input.residentId)
  const residents = await lockResidents(tx, ids)
  const apps = await listApps(tx, ids)
  const setting = { tree: parts.units.tree(), today: dayOf(now) }
  const judged = commands.map((command) => {
    const { residentId, app, device } = command.input
    const current = apps.find((one) => one.residentId === residentId && one.app === app && one.device === device)
    const decision = decideApp(command, { resident: residents.get(residentId), current, ...setting })
    return { decision, record: { ...command.input, recordedBy: command.caller.subject, recordedAt: now } }
  })
  await insertApps(
    tx,
    judged.filter(({ decision }) => decision.ok && decision.fresh).map(({ record }) => record),
  )
  return judged.map(({ decision, record }) => (decision.ok ? accept(record) : decision))
}
