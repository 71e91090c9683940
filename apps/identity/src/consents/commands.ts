import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { accept, type Refusal } from '@lantoa/chassis/http/outcome'
import type { Consent, recordConsent, withdrawConsent } from '@lantoa/contracts/identity/consents.http'
import { dayOf } from '@lantoa/vietnam/days'
import type { Around } from '../parts.ts'
import { findResidents } from '../residents/find.ts'
import { decideConsent, decideWithdrawal } from './domain.ts'
import { publishConsents } from './publish.ts'
import { findConsents, insertConsents, lockConsents, updateWithdrawals } from './store.ts'

type Judged<Code extends string> = {
  command: { correlationId: string }
  decision: { ok: true; consent: Consent; fresh?: boolean } | Refusal<Code>
}

export async function recordConsents(
  tx: Tx,
  commands: readonly Command<typeof recordConsent>[],
  { parts, now }: Around,
) {
  const residents = await findResidents(
    tx,
    commands.map(({ input }) => input.residentId),
  )
  const known = await findConsents(
    tx,
    commands.map(({ input }) => input.consentId),
  )
  const { guardianUntilAge, units } = parts
  const judged = commands.map((command) => {
    const { residentId, consentId } = command.input
    const facts = { resident: residents.get(residentId), known: known.get(consentId), guardianUntilAge }
    return { command, decision: decideConsent(command, { ...facts, tree: units.tree(), today: dayOf(now) }) }
  })
  const fresh = judged.flatMap(({ command: { caller }, decision }) =>
    decision.ok && decision.fresh ? [{ ...decision.consent, recordedBy: caller.subject, recordedAt: now }] : [],
  )
  await insertConsents(tx, fresh)
  return publishAndAnswer(tx, judged, now)
}

export async function withdrawConsents(
  tx: Tx,
  commands: readonly Command<typeof withdrawConsent>[],
  { parts, now }: Around,
) {
  const known = await lockConsents(
    tx,
    commands.map(({ input }) => input.consentId),
  )
  const residents = await findResidents(
    tx,
    [...known.values()].map(({ residentId }) => residentId),
  )
  const judged = commands.map((command) => {
    const consent = known.get(command.input.consentId)
    const resident = consent && residents.get(consent.residentId)
    const facts = { known: consent, resident, tree: parts.units.tree(), today: dayOf(now) }
    return { command, decision: decideWithdrawal(command, facts) }
  })
  await updateWithdrawals(
    tx,
    judged.flatMap(({ decision }) => (decision.ok ? [decision.consent] : [])),
  )
  return publishAndAnswer(tx, judged, now)
}

async function publishAndAnswer<Code extends string>(tx: Tx, judged: readonly Judged<Code>[], now: Date) {
  const causes = judged.flatMap(({ command: { correlationId }, decision }) =>
    decision.ok && decision.fresh !== false ? [{ id: decision.consent.consentId, correlationId }] : [],
  )
  const published = await publishConsents(tx, causes, now)
  return judged.map(({ decision }) => {
    if (!decision.ok) return decision
    const consent = published.get(decision.consent.consentId) ?? decision.consent
    return accept(consent, consent.version)
  })
}
