import type { Tx } from '@lantoa/chassis/database/database'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { UnitTree } from '@lantoa/units/tree'
import { findResidents } from '../known-homes/find.ts'
import { session } from '../sessions/session-table.ts'
import type { StoredAttendance } from './attendance.ts'
import { warningsOf } from './places.ts'
import { publishAnew } from './published.ts'
import { attendance, listOfResidents } from './store.ts'

/** Has the warnings of attendances fit where residents live by now: a move may be told before they are written down, or after. */
export async function followPlaces(
  tx: Tx,
  tree: UnitTree,
  residentIds: readonly string[],
  context: EventContext,
): Promise<void> {
  if (residentIds.length === 0) return
  const before = await listOfResidents(tx, { residentIds })
  if ((await judgeAnew(tx, tree, before)).length === 0) return
  await session.lock(tx, [...new Set(before.map(({ sessionId }) => sessionId))])
  const judged = await judgeAnew(tx, tree, await listOfResidents(tx, { residentIds }))
  const rows = judged.map((one) => ({ ...one, revision: one.revision + 1 }))
  attendance.update(tx, rows, ['warnings', 'revision'])
  await publishAnew(
    tx,
    rows.map(({ attendanceId }) => attendanceId),
    context,
  )
}

/** The same for sessions that were moved; they are locked, and who attends is published anew by whoever moved them. */
export async function warnAt(tx: Tx, tree: UnitTree, sessionIds: readonly string[]): Promise<void> {
  if (sessionIds.length === 0) return
  attendance.update(tx, await judgeAnew(tx, tree, await listOfResidents(tx, { sessionIds })), ['warnings'])
}

/** The attendances whose warnings are others by now. Of who is erased nothing is known, so theirs stay none. */
async function judgeAnew(tx: Tx, tree: UnitTree, all: readonly StoredAttendance[]): Promise<StoredAttendance[]> {
  const residents = await findResidents(
    tx,
    all.map(({ attendeeId }) => attendeeId),
  )
  const sessions = await session.find(tx, [...new Set(all.map(({ sessionId }) => sessionId))])
  return all.flatMap((one) => {
    const [resident, at] = [residents.get(one.attendeeId), sessions.get(one.sessionId)]
    if (!resident || resident.birthMonth === null || !at) return []
    const warnings = warningsOf(resident, at, tree)
    return warnings.join() === one.warnings.join() ? [] : [{ ...one, warnings }]
  })
}
