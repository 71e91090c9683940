import type { Tx } from '@lantoa/chassis/database/database'
import type { Command } from '@lantoa/chassis/http/api'
import type { RecordedResident } from '@lantoa/contracts/identity/residents.http'
import { logAnswers } from '../access-log/log-reads.ts'
import type { gatherNumbers } from './numbers.ts'
import type { StoredResident } from './resident.ts'
import { findResembling } from './store.ts'

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

/** Whoever is named as perhaps the same person was read, but for those whom the same batch brought. */
export async function withResembling(
  tx: Tx,
  operation: string,
  accepted: readonly { value: Recorded; command: Gave; fresh: boolean }[],
  now: Date,
): Promise<Recorded[]> {
  const found = await findResembling(
    tx,
    accepted.map(({ value }) => value),
  )
  const own = new Set(accepted.filter(({ fresh }) => fresh).map(({ value }) => value.residentId))
  const shown = accepted.flatMap(({ value: { residentId, hamletCode }, command }) => {
    const others = (found.get(residentId) ?? []).filter((id) => !own.has(id))
    return others.map((id) => ({ value: { residentId: id, hamletCode }, command })) // they live in the same home
  })
  await logAnswers(tx, operation, shown, now)
  return accepted.map(({ value }) => {
    const resembles = found.get(value.residentId)
    return resembles ? { ...value, resembles } : value
  })
}
