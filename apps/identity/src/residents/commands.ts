import { causesOf, command, type Fresh } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { changedFields } from '@lantoa/chassis/history/former-states'
import type { Command } from '@lantoa/chassis/http/api'
import { type Accepted, accept } from '@lantoa/chassis/http/outcome'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import {
  correctResident,
  leaveHousehold,
  moveResident,
  type Resident,
  registerResident,
} from '@lantoa/contracts/identity/residents.http'
import { logAnswers } from '../access-log/log-reads.ts'
import { editsBetween, personFacts } from '../edits/facts.ts'
import { keepCorrections } from '../edits/field-edits.ts'
import { findErased } from '../erased/erased.ts'
import { fingerprint, hasFingerprint } from '../hash-keys.ts'
import type { WhatOf } from '../history/former-states.ts'
import { household } from '../households/households.ts'
import type { IdentityParts } from '../parts.ts'
import { within } from '../scope.ts'
import { decideCorrection, decideRegistration } from './domain.ts'
import { followEnds, withHeirs } from './ended-homes.ts'
import { decideLeaving, decideMove } from './moving.ts'
import { gatherNumbers } from './numbers.ts'
import { logOwners, type Recorded, withResembling } from './others-shown.ts'
import { NO_SUCH_RESIDENT, residentView, type StoredResident } from './resident.ts'
import { resident, residents, withDerived, writeResidents } from './residents.ts'
import { type Given, warningsFor } from './warnings.ts'

export function registerCommand(parts: IdentityParts) {
  const { hashKeys, units } = parts
  return command(parts, registerResident, {
    askOwner: catchUpFirst(units, 'unknown-household'),
    // Two commands with one personal number never meet in a transaction: the second must find the first.
    keys: ({ residentId, personalNumber }) => ({ resident: residentId, number: personalNumber }),
    async gather(tx, { keys, commands }) {
      const [homes, known, numbers, erased] = await Promise.all([
        // Locked, not shared: of two who are the same, registered at once, the second sees the first and is warned.
        withHeirs(tx, householdsOf(commands), household.lock),
        resident.find(tx, keys.resident),
        gatherNumbers(tx, hashKeys, keys.number),
        findErased(tx, keys.resident),
      ])
      return { homes, known, numbers, erased }
    },
    recorded: {
      find({ input }, { known }): { value: Recorded; recordedAs: unknown } | undefined {
        const value = known.get(input.residentId)
        const isSame = value && hasFingerprint(hashKeys, value.registeredAs, registerResident.body, input)
        return value && { value, recordedAs: isSame && input }
      },
      sees: (caller, value, _facts, context) => within(caller, value, context) !== undefined,
      hidden: NO_SUCH_RESIDENT,
      differs: 'resident-differs',
    },
    decide(given, { homes, numbers, erased }, context) {
      const { residentId, householdId, personalNumber } = given.input
      const facts = { household: homes.get(householdId), erased: erased.has(residentId), ...numbers(personalNumber) }
      return decideRegistration(given, facts, context)
    },
    async write(tx, fresh, context, { homes }) {
      const rows = fresh.map(({ value, input, by: recordedBy }) => {
        const registeredAs = fingerprint(hashKeys, registerResident.body, input)
        return { ...withDerived(value), registeredAs, recordedBy, recordedAt: context.now.toISOString() }
      })
      resident.insert(tx, rows)
      const states = rows.map((row) => {
        const places = { [row.householdId]: homes.get(row.householdId)?.places ?? [] }
        return { ...row, others: [], places, steps: [] }
      })
      const causes = causesOf(fresh, ({ residentId }) => residentId)
      await residents.append(tx, states, causes, context)
      const ended = await followEnds(tx, livingBy(fresh), homes, context)
      return fresh.map(({ value }) => ended.get(value.residentId) ?? value)
    },
    async complete(tx, accepted, context) {
      const known = accepted.filter(({ fresh }) => !fresh)
      await logAnswers(tx, registerResident.operationId, known, context.now)
      return withResembling(tx, registerResident.operationId, accepted, context)
    },
    refused: logOwners(registerResident.operationId),
    answer: answerRecorded,
  })
}

export function correctCommand(parts: IdentityParts) {
  return command(parts, correctResident, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ residentId, personalNumber }) => ({ resident: residentId, number: personalNumber }),
    gather: async (tx, { keys }) => ({
      known: await resident.lock(tx, keys.resident),
      numbers: await gatherNumbers(tx, parts.hashKeys, keys.number),
    }),
    decide(given, { known, numbers }, context) {
      const { residentId, personalNumber } = given.input
      return decideCorrection(given, { resident: known.get(residentId), ...numbers(personalNumber) }, context)
    },
    async write(tx, fresh, context, facts) {
      const corrections = fresh.flatMap(({ value, by }) => {
        const before = facts.known.get(value.residentId)
        const edits = before ? editsBetween(personFacts(before), personFacts(value)) : []
        return [{ subjectId: value.residentId, by, edits }]
      })
      keepCorrections(tx, corrections, context.now)
      takeOverNumbers(tx, fresh, facts.numbers)
      return writeCorrected(tx, fresh, context, facts)
    },
    async complete(tx, accepted, context) {
      await logAnswers(tx, correctResident.operationId, accepted, context.now)
      return withResembling(tx, correctResident.operationId, accepted, context)
    },
    refused: logOwners(correctResident.operationId),
    answer: answerRecorded,
  })
}

/** Before it is recorded of who stands for them: a number is never with two. */
function takeOverNumbers(
  tx: Tx,
  fresh: readonly Fresh<StoredResident, { personalNumber?: string | null | undefined }>[],
  numbers: Awaited<ReturnType<typeof gatherNumbers>>,
): void {
  const merged = fresh.flatMap(({ value, input }) => {
    const { owner } = numbers(input.personalNumber)
    return owner && owner.residentId !== value.residentId ? [owner.residentId] : []
  })
  if (merged.length === 0) return
  tx.write({
    name: 'take-over-numbers',
    text: `UPDATE resident SET number_key_id = NULL, number_hash = NULL, number_ends = NULL
            WHERE resident_id = ANY($1::uuid[])`,
    values: [merged],
  })
}

const writeCorrected = writeAs((given: object, before, after) => {
  return { kind: 'corrected', fields: changedFields(given, withNumber(before), withNumber(after)) }
})

export function moveCommand(parts: IdentityParts) {
  return command(parts, moveResident, {
    askOwner: catchUpFirst(parts.units, 'unknown-household'),
    keys: ({ residentId }) => ({ resident: residentId }),
    // Households are locked before residents everywhere, so that two transactions never wait for each other.
    async gather(tx, { keys, commands }) {
      const homes = await withHeirs(tx, householdsOf(commands), household.share)
      return { homes, known: await resident.lock(tx, keys.resident) }
    },
    decide(given, { homes, known }, context) {
      const { residentId, householdId } = given.input
      return decideMove(given, { resident: known.get(residentId), household: homes.get(householdId) }, context)
    },
    async write(tx, fresh, context, facts) {
      const moved = await writeMoved(tx, fresh, context, facts)
      const living = livingBy(fresh.map((one, at) => ({ ...one, value: moved[at] ?? one.value })))
      const ended = await followEnds(tx, living, facts.homes, context)
      return moved.map((one) => ended.get(one.residentId) ?? one)
    },
    complete: logShown(moveResident.operationId),
    answer: answerResident,
  })
}

const writeMoved = writeAs(({ on }: { on: string }) => ({ kind: 'moved', onDay: on }))

function livingBy(fresh: readonly Fresh<StoredResident>[]) {
  return fresh.map(({ value: one, by, correlationId }) => ({ one, by, correlationId }))
}

export function leaveCommand(parts: IdentityParts) {
  return command(parts, leaveHousehold, {
    askOwner: catchUpFirst(parts.units),
    keys: ({ residentId }) => ({ resident: residentId }),
    gather: async (tx, { keys }) => ({ known: await resident.lock(tx, keys.resident) }),
    decide: (given, { known }, context) => decideLeaving(given, known.get(given.input.residentId), context),
    write: writeAs(({ on }) => ({ kind: 'left', onDay: on })),
    complete: logShown(leaveHousehold.operationId),
    answer: answerResident,
  })
}

/** A personal number is kept by what stands for it. */
function withNumber(one: StoredResident) {
  return { ...one, personalNumber: one.numberHash }
}

/** How a change of residents is written, as what it stands in the history. */
export function writeAs<Input>(what: WhatOf<Input, StoredResident>) {
  return (
    tx: Tx,
    fresh: readonly Fresh<StoredResident, Input>[],
    context: EventContext,
    { known }: { known: ReadonlyMap<string, StoredResident> },
  ): Promise<StoredResident[]> => {
    const changes = fresh.flatMap(({ value: after, input, ...cause }) => {
      const before = known.get(after.residentId)
      return before ? [{ before, after, what: what(input, before, after), ...cause }] : []
    })
    return writeResidents(tx, changes, context)
  }
}

/** The answer shows the record, so it is logged as a read. */
export function logShown(operation: string) {
  return async <One extends { value: StoredResident; command: Pick<Command<never>, 'caller' | 'correlationId'> }>(
    tx: Tx,
    accepted: readonly One[],
    { now }: { now: Date },
  ): Promise<StoredResident[]> => {
    await logAnswers(tx, operation, accepted, now)
    return accepted.map(({ value }) => value)
  }
}

export function answerResident(value: StoredResident, { caller }: Pick<Command<never>, 'caller'>): Accepted<Resident> {
  return accept(residentView(value, caller), value.version)
}

function answerRecorded(value: Recorded, { input, caller }: { input: Given } & Pick<Command<never>, 'caller'>) {
  const { resembles } = value
  const warnings = warningsFor(input, { ...value, resembles })
  return accept({ ...residentView(value, caller), warnings, ...(resembles && { resembles }) }, value.version)
}

function householdsOf(commands: readonly { input: { householdId: string } }[]): string[] {
  return commands.map(({ input }) => input.householdId)
}
