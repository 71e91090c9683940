import { causesOf, command, type Recorded, valuesOf } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import { type Accepted, accept } from '@lantoa/chassis/http/outcome'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { type Consent, recordConsent, withdrawConsent } from '@lantoa/contracts/identity/consents.http'
import { logAnswers } from '../access-log/log-reads.ts'
import type { IdentityParts } from '../parts.ts'
import { touchHeirs } from '../residents/heirs.ts'
import { resident } from '../residents/residents.ts'
import { within } from '../scope.ts'
import { consentView } from './consent.ts'
import { consent, consents } from './consents.ts'
import { decideConsent, decideWithdrawal, inUtc, NO_SUCH_CONSENT } from './domain.ts'

export function recordCommand(parts: IdentityParts) {
  const { guardianUntilAge, units } = parts
  return command(parts, recordConsent, {
    askOwner: catchUpFirst(units, 'unknown-resident'),
    keys: ({ consentId }) => ({ consent: consentId }),
    async gather(tx, { keys, commands }) {
      const known = await consent.find(tx, keys.consent)
      const given = commands.map(({ input }) => input.residentId)
      return { known, residents: await lockResidents(tx, [...given, ...residentsOf(known)]) }
    },
    recorded: {
      find({ input }, { known }): Recorded<Consent> | undefined {
        const value = known.get(input.consentId)
        if (!value) return undefined
        // The same instant may be written in another zone.
        const givenAt = inUtc(input.givenAt) === value.givenAt ? input.givenAt : value.givenAt
        return { value, recordedAs: { ...value, givenAt } }
      },
      sees: (caller, { residentId }, { residents }, context) =>
        within(caller, residents.get(residentId), context) !== undefined,
      hidden: NO_SUCH_CONSENT,
      differs: 'consent-differs',
    },
    decide: (given, { residents }, context) =>
      decideConsent(given, { resident: residents.get(given.input.residentId), guardianUntilAge }, context),
    async write(tx, fresh, context) {
      const recordedAt = context.now.toISOString()
      const rows = fresh.map(({ value, by: recordedBy }) => ({ ...value, recordedBy, recordedAt }))
      consent.insert(tx, rows)
      touchHeirs(
        tx,
        rows.map(({ residentId }) => residentId),
      )
      const causes = causesOf(fresh, ({ consentId }) => consentId)
      await consents.append(tx, rows, causes, context)
    },
    async complete(tx, accepted, { now }) {
      const known = accepted.filter(({ fresh }) => !fresh)
      await logShown(tx, recordConsent.operationId, known, now)
      return accepted.map(({ value }) => value)
    },
    answer: answerConsent,
  })
}

export function withdrawCommand(parts: IdentityParts) {
  return command(parts, withdrawConsent, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ consentId }) => ({ consent: consentId }),
    async gather(tx, { keys }) {
      const known = await consent.lock(tx, keys.consent)
      return { known, residents: await lockResidents(tx, residentsOf(known)) }
    },
    decide(given, { known, residents }, context) {
      const one = known.get(given.input.consentId)
      return decideWithdrawal(given, { known: one, resident: residents.get(one?.residentId ?? '') }, context)
    },
    async write(tx, fresh, context) {
      consent.update(tx, valuesOf(fresh), ['version', 'withdrawnAt'])
      touchHeirs(
        tx,
        valuesOf(fresh).map(({ residentId }) => residentId),
      )
      const causes = causesOf(fresh, ({ consentId }) => consentId)
      await consents.append(tx, valuesOf(fresh), causes, context)
    },
    async complete(tx, accepted, { now }) {
      await logShown(tx, withdrawConsent.operationId, accepted, now)
      return accepted.map(({ value }) => value)
    },
    answer: answerConsent,
  })
}

/** The answer shows a part of the resident's record, so it is logged as a read. */
async function logShown(
  tx: Tx,
  operation: string,
  accepted: readonly { value: Consent; command: Pick<Command<never>, 'caller' | 'correlationId'> }[],
  now: Date,
): Promise<void> {
  const residents = await resident.find(
    tx,
    accepted.map(({ value }) => value.residentId),
  )
  const shown = accepted.flatMap(({ value, command }) => {
    const whose = residents.get(value.residentId)
    return whose ? [{ value: whose, command }] : []
  })
  await logAnswers(tx, operation, shown, now)
}

/** The pack of the hamlet where they live is told of a consent, so nobody moves meanwhile. */
function lockResidents(tx: Tx, ids: readonly string[]) {
  return resident.lock(tx, [...new Set(ids)])
}

function answerConsent(value: Consent, { caller }: Pick<Command<never>, 'caller'>): Accepted<Consent> {
  return accept(consentView(value, caller), value.version)
}

function residentsOf(known: ReadonlyMap<string, Consent>): string[] {
  return [...known.values()].map(({ residentId }) => residentId)
}
