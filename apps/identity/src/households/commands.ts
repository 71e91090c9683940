import { causesOf, command, type Recorded } from '@lantoa/chassis/commands/command'
import { changedFields } from '@lantoa/chassis/history/former-states'
import type { Command } from '@lantoa/chassis/http/api'
import { type Accepted, accept } from '@lantoa/chassis/http/outcome'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { unitsFirst } from '@lantoa/chassis/units/units-first'
import { correctHousehold, type Household, registerHousehold } from '@lantoa/contracts/identity/households.http'
import { editsBetween, homeFacts } from '../edits/facts.ts'
import { keepCorrections } from '../edits/field-edits.ts'
import { fingerprint, hasFingerprint } from '../hash-keys.ts'
import type { IdentityParts } from '../parts.ts'
import { within } from '../scope.ts'
import { decideCorrection, decideRegistration } from './domain.ts'
import { householdView, NO_SUCH_HOUSEHOLD, type StoredHousehold } from './household.ts'
import { household, households, writeHouseholds } from './households.ts'

export function registerCommand(parts: IdentityParts) {
  const { units, hashKeys } = parts
  return command(parts, registerHousehold, {
    askOwner: unitsFirst(units, ({ hamletCode }) => hamletCode, 'unknown-unit', 'outside-scope'),
    keys: ({ householdId }) => ({ household: householdId }),
    gather: (tx, { keys }) => household.find(tx, keys.household),
    recorded: {
      find({ input }, known): Recorded<StoredHousehold> | undefined {
        const value = known.get(input.householdId)
        const isSame = value && hasFingerprint(hashKeys, value.registeredAs, registerHousehold.body, input)
        return value && { value, recordedAs: isSame && input }
      },
      sees: (caller, value, _known, context) => within(caller, value, context) !== undefined,
      hidden: NO_SUCH_HOUSEHOLD,
      differs: 'household-differs',
    },
    decide: (given, _known, context) => decideRegistration(given, context),
    async write(tx, fresh, context) {
      const rows = fresh.map(({ value, input, by: recordedBy }) => {
        const registeredAs = fingerprint(hashKeys, registerHousehold.body, input)
        return { ...value, registeredAs, recordedBy, recordedAt: context.now.toISOString() }
      })
      household.insert(tx, rows)
      const causes = causesOf(fresh, ({ householdId }) => householdId)
      await households.append(tx, rows, causes, context)
    },
    answer: answerHousehold,
  })
}

export function correctCommand(parts: IdentityParts) {
  return command(parts, correctHousehold, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ householdId }) => ({ household: householdId }),
    gather: (tx, { keys }) => household.lock(tx, keys.household),
    decide: (given, known, context) => decideCorrection(given, known.get(given.input.householdId), context),
    async write(tx, fresh, context, known) {
      const what = (given: object, before: StoredHousehold, after: StoredHousehold) => {
        return { kind: 'corrected', fields: changedFields(given, before, after) }
      }
      await writeHouseholds(tx, fresh, { known, what }, context)
      const corrections = fresh.flatMap(({ value, by }) => {
        const before = known.get(value.householdId)
        const edits = before ? editsBetween(homeFacts(before), homeFacts(value)) : []
        return [{ subjectId: value.householdId, by, edits }]
      })
      keepCorrections(tx, corrections, context.now)
    },
    answer: answerHousehold,
  })
}

/** A household as whoever gave the command may see it. */
export function answerHousehold(
  value: StoredHousehold,
  { caller }: Pick<Command<never>, 'caller'>,
): Accepted<Household> {
  return accept(householdView(value, caller), value.version)
}
