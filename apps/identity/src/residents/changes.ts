import type { Tx } from '@lantoa/chassis/database/database'
import type { Caller } from '@lantoa/chassis/http/caller'
import { accept, type Refusal } from '@lantoa/chassis/http/outcome'
import { logAnswers } from '../access-log/log-reads.ts'
import { publishResidents } from './publish.ts'
import { residentView, type StoredResident } from './resident.ts'
import { updateResidents } from './store.ts'

export type Giver = { caller: Caller; correlationId: string }
export type Judged<Code extends string> = {
  command: Giver
  decision: { ok: true; resident: StoredResident; fresh?: boolean } | Refusal<Code>
}

/** Writes what was decided of residents that are locked. The answer shows the record, so it is logged as a read. */
export async function writeChanges<Code extends string>(
  tx: Tx,
  operation: string,
  judged: readonly Judged<Code>[],
  now: Date,
) {
  await updateResidents(
    tx,
    judged.flatMap(({ decision }) => (decision.ok ? [decision.resident] : [])),
  )
  const answers = judged.flatMap(({ command: reader, decision }) =>
    decision.ok ? [{ resident: decision.resident, reader }] : [],
  )
  await logAnswers(tx, operation, answers, now)
  return publishAndAnswer(tx, judged, now)
}

export async function publishAndAnswer<Code extends string>(tx: Tx, judged: readonly Judged<Code>[], now: Date) {
  const causes = judged.flatMap(({ command: { correlationId }, decision }) =>
    decision.ok && decision.fresh !== false ? [{ id: decision.resident.residentId, correlationId }] : [],
  )
  const published = await publishResidents(tx, causes, now)
  return judged.map(({ command: { caller }, decision }) => {
    if (!decision.ok) return decision
    const resident = published.get(decision.resident.residentId) ?? decision.resident
    return accept(residentView(resident, caller), resident.version)
  })
}
