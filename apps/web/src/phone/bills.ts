import type { NewRecord, RecordOf } from './kinds/kind.ts'
import type { Pack } from './pack.ts'

/** How a home paid for a service last. */
export type LastBill = Pick<RecordOf<'bill'>['body'], 'service' | 'since' | 'paidBy'>

/** What payments know, and what was recorded here since; of one day what was recorded last. */
export function billsIn(
  householdId: string,
  pack: Pack<'payments'> | undefined,
  records: readonly NewRecord[],
): LastBill[] {
  const known = Object.values(pack?.things ?? {}).find((one) => one.kind === 'bills' && one.householdId === householdId)
  const own = records.flatMap((record) => (record.kind === 'bill' ? [record.body] : []))
  const last = new Map<string, LastBill>()
  for (const { service, since, paidBy } of [...((known?.kind === 'bills' && known.bills) || []), ...own]) {
    if (since >= (last.get(service)?.since ?? '')) last.set(service, { service, since, paidBy })
  }
  return [...last.values()]
}
