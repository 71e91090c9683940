import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import type { Caller } from '@lantoa/chassis/http/caller'
import { accept, type Refusal } from '@lantoa/chassis/http/outcome'
import type { Consent, recordConsent, withdrawConsent } from '@lantoa/contracts/identity/consents.http'
import { dayOf } from '@lantoa/vietnam/days'
import { logAnswers } from '../access-log/log-reads.ts'
import type { Around } from '../parts.ts'
import { findResidents } from '../residents/find.ts'
import { consentView } from './consent.ts'
import { decideConsent, decideWithdrawal } from './domain.ts'
import { publishConsents } from './publish.ts'
import { findConsents, insertConsents, lockConsents, updateWithdrawals } from './store.ts'

type Judged<Code extends string> = {
  command: { caller: Caller; correlationId: string }
  decision: { ok: true; consent: Consent; fresh?: boolean } | Refusal<Code>
}

export async function recordConsents(
  tx: Tx,
  commands: readonly Command<typeof recordConsent>[],
  { parts, now }: Around,
) {
  const known = await findConsents(
    tx,
    commands.map(({ input }) => input.consentId),
  )
  const owners = [...known.values()].map(({ residentId }) => residentId)
  const residents = await findResidents(tx, [...commands.map(({ input }) => input.residentId), ...owners])
  const { guardianUntilAge, units } = parts
  const judged = commands.map((command) => {
    const { residentId, consentId } = command.input
    const before = known.get(consentId)
    const owner = before && residents.get(before.residentId)
    const facts = { resident: residents.get(residentId), known: before, owner, guardianUntilAge }
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
  const answers = judged.flatMap(({ command: reader, decision }) => {
    const resident = decision.ok && residents.get(decision.consent.residentId)
    return resident ? [{ resident, reader }] : []
  })
  await logAnswers(tx, 'withdrawConsent', answers, now)
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
  return judged.map(({ command: { caller }, decision }) => {
    if (!decision.ok) return decision
    const consent = published.get(decision.consent.consentId) ?? decision.consent
    return accept(consentView(consent, caller), consent.version)
  })
}
