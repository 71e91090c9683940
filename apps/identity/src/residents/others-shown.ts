import type { Context } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import type { RecordedResident } from '@lantoa/contracts/identity/residents.http'
import { logAnswers } from '../access-log/log-reads.ts'
import { findAlike } from '../likeness/candidates.ts'
import { within } from '../scope.ts'
import type { gatherNumbers } from './numbers.ts'
import type { StoredResident } from './resident.ts'

/** A resident with those who may be the same person. */
export type Recorded = StoredResident & { resembles?: RecordedResident['resembles'] }

type Gave = Pick<Command<never>, 'caller' | 'correlationId'>

/** That somebody has a number tells as much as a record would: it is logged as a read of theirs. */
export function logOwners(operation: string) {
  return async (
    tx: Tx,
    refused: readonly { code: string; command: Gave & { input: { personalNumber?: string | null | undefined } } }[],
    { now }: { now: Date },
    { numbers }: { numbers: Awaited<ReturnType<typeof gatherNumbers>> },
  ): Promise<void> => {
    const shown = refused.flatMap(({ code, command }) => {
      const { owner } = numbers(command.input.personalNumber)
      return code === 'personal-number-taken' && owner ? [{ value: owner, command }] : []
    })
    await logAnswers(tx, operation, shown, now)
  }
}

/** As many as one reads; where everybody is called alike nobody is answered with everybody. */
const FEW = 10

/**
 * Whoever is named as perhaps the same person lives in the caller's units and was read, but for those whom the same batch
 * brought.
 */
export async function withResembling(
  tx: Tx,
  operation: string,
  accepted: readonly { value: Recorded; command: Gave; fresh: boolean }[],
  context: Context,
): Promise<Recorded[]> {
  const living = accepted.flatMap(({ value }) => (value.leftOn === null ? [value] : []))
  const found = Map.groupBy(await findAlike(tx, living, context), ({ one }) => one.residentId)
  const own = new Set(accepted.filter(({ fresh }) => fresh).map(({ value }) => value.residentId))
  const named = accepted.map(({ value, command }) => {
    const others = (found.get(value.residentId) ?? []).map(({ other }) => other)
    return { value, command, others: others.filter((one) => within(command.caller, one, context)).slice(0, FEW) }
  })
  const shown = named.flatMap(({ command, others }) =>
    others.flatMap((value) => (own.has(value.residentId) ? [] : [{ value, command }])),
  )
  await logAnswers(tx, operation, shown, context.now)
  return named.map(({ value, others }) =>
    others.length > 0 ? { ...value, resembles: others.map(({ residentId }) => residentId) } : value,
  )
}
