import { type Context, causesOf, command, type Fresh, valuesOf } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { formerState } from '@lantoa/chassis/history/former-states'
import type { Command } from '@lantoa/chassis/http/api'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import { foldId } from '@lantoa/contracts/ids'
import {
  type Attendance,
  type AttendanceChange,
  correctAttendance,
  joinSession,
  recordAttendance,
  withdrawAttendance,
} from '@lantoa/contracts/teams/attendances.http'
import { shareResidents } from '../known-homes/find.ts'
import type { FollowedHomes } from '../known-homes/follow-homes.ts'
import { findStretches } from '../members/find.ts'
import { sessions } from '../sessions/published.ts'
import { readsSession } from '../sessions/scope.ts'
import { session } from '../sessions/session-table.ts'
import { byPerson, personKey, type StoredAttendance, viewOf } from './attendance.ts'
import {
  type AttendanceFacts,
  attendeeKey,
  countsForOf,
  decideAttendance,
  decideCorrection,
  decideJoining,
  decideWithdrawal,
  type JoiningFacts,
  NO_SUCH_ATTENDANCE,
} from './domain.ts'
import { formerStateOf } from './history.ts'
import { attendances, attendancesAt } from './published.ts'
import { attendance, countAttended, listTakenOff, listTogether } from './store.ts'

const answer = (value: StoredAttendance) => ({ ok: true, value: viewOf(value), version: value.version }) as const

type Attendee = Pick<Attendance, 'sessionId' | 'attendeeKind' | 'attendeeId'>

/** The session is the lock of who attends it: there either heads are counted or people named, and each once. */
async function gatherAttendees(tx: Tx, ids: readonly string[], said: readonly Attendee[]): Promise<AttendanceFacts> {
  const of = (kind: Attendance['attendeeKind']) =>
    said.filter(({ attendeeKind }) => attendeeKind === kind).map(({ attendeeId }) => attendeeId)
  // Before sessions, as where people are merged.
  const named = [...of('resident'), ...of('official')]
  const [residents, before] = await Promise.all([shareResidents(tx, named), attendance.find(tx, ids)])
  const sessionIds = [...said, ...before.values()].map(({ sessionId }) => sessionId)
  const [locked, known] = await Promise.all([
    session.lock(tx, [...new Set(sessionIds)]),
    attendance.find(tx, ids), // once more: it is sent behind the locks
  ])
  const people = said.map((one) => ({ ...one, countsFor: countsForOf(one, { residents }) }))
  const [together, memberships] = await Promise.all([
    listTogether(tx, [...people, ...known.values()]),
    findStretches(tx, of('member')),
  ])
  const present = new Set(together.map(attendeeKey))
  return { sessions: locked, known, residents, together, present, memberships }
}

export function recordCommand(parts: ServiceParts, homes: FollowedHomes) {
  return command(parts, recordAttendance, {
    askOwner: {
      when: ['unknown-resident', 'resident-elsewhere', 'unknown-session'],
      async ask(commands) {
        await parts.units.catchUp() // another process may have written the hamlet
        const named = commands.flatMap(({ input }) => (input.attendeeKind === 'resident' ? [input.attendeeId] : []))
        await homes.refresh([{ residentIds: named }])
      },
    },
    keys: (input) => ({ attendance: input.attendanceId, attendee: attendeeKey(input) }),
    gather: (tx, { keys, commands }) =>
      gatherAttendees(
        tx,
        keys.attendance,
        commands.map(({ input }) => input),
      ),
    recorded: {
      find({ input: { attendanceId } }, { known }) {
        const value = known.get(attendanceId)
        return value && { value, recordedAs: { ...value, actions: value.recordedActions } }
      },
      sees(caller, { sessionId }, { sessions }, context) {
        const at = sessions.get(sessionId)
        return at !== undefined && readsSession(caller, at, context)
      },
      hidden: NO_SUCH_ATTENDANCE,
      differs: 'attendance-differs',
    },
    decide: decideAttendance,
    write: writeNew,
    answer,
  })
}

export function joinCommand(parts: ServiceParts) {
  return command(parts, joinSession, {
    keys: ({ attendanceId, sessionId }) => ({ attendance: attendanceId, session: sessionId }),
    async gather(tx, { keys, commands }): Promise<JoiningFacts> {
      const own = commands.map(ownOf)
      const facts = await gatherAttendees(tx, keys.attendance, own)
      const off = await listTakenOff(
        tx,
        own.map((one) => ({ ...one, countsFor: one.attendeeId })),
      )
      return { ...facts, takenOff: new Set(off.map(attendeeKey)) }
    },
    recorded: {
      find({ input }, { known }) {
        const value = known.get(input.attendanceId)
        return value && { value, recordedAs: value }
      },
      sees: ({ subject }, { attendeeKind, attendeeId }) => attendeeKind === 'member' && attendeeId === foldId(subject),
      hidden: NO_SUCH_ATTENDANCE,
      differs: 'attendance-differs',
    },
    decide: decideJoining,
    write: writeNew,
    answer,
  })
}

/** Who has no id of a person is none: one that nobody has is looked for. */
function ownOf({ input, caller, correlationId: _id }: Command<typeof joinSession>): Attendee {
  const own = /^[0-9a-f-]{36}$/i.test(caller.subject) ? foldId(caller.subject) : input.attendanceId
  return { sessionId: input.sessionId, attendeeKind: 'member', attendeeId: own as Attendee['attendeeId'] } // of that form
}

/** Commands that change an attendance which is there; how it stood before is kept. */
export function changeCommands(parts: ServiceParts) {
  const common = {
    askOwner: catchUpFirst(parts.units),
    keys: ({ attendanceId }: { attendanceId: string }) => ({ attendance: attendanceId }),
    gather: (tx: Tx, { keys }: { keys: { attendance: readonly string[] } }): Promise<AttendanceFacts> =>
      gatherAttendees(tx, keys.attendance, []),
    answer,
  }
  const writeAs = (kind: AttendanceChange['kind']) => {
    return async (
      tx: Tx,
      fresh: readonly Fresh<StoredAttendance>[],
      context: Context & EventContext,
      facts: AttendanceFacts,
    ) => {
      const changed = fresh.map(({ value, by }) => ({ before: facts.known.get(value.attendanceId) ?? value, by }))
      formerState.insert(
        tx,
        changed.map(({ before, by }) => formerStateOf(before, kind, { by, now: context.now })),
      )
      const rows = valuesOf(fresh).map((value) => ({ ...value, revision: value.revision + 1 }))
      attendance.update(tx, rows, ['version', 'revision', 'actions', 'withdrawal'])
      const gone = rows.filter((row) => row.withdrawal && !facts.known.get(row.attendanceId)?.withdrawal)
      await publish(tx, { rows, fresh, recounted: sessionsOf(gone) }, context, facts)
    }
  }
  return {
    correct: command(parts, correctAttendance, { ...common, decide: decideCorrection, write: writeAs('corrected') }),
    withdraw: command(parts, withdrawAttendance, { ...common, decide: decideWithdrawal, write: writeAs('withdrawn') }),
  }
}

async function writeNew(
  tx: Tx,
  fresh: readonly Fresh<StoredAttendance>[],
  context: Context & EventContext,
  facts: AttendanceFacts,
): Promise<void> {
  const rows = valuesOf(fresh)
  attendance.insert(tx, rows)
  await publish(tx, { rows, fresh, recounted: sessionsOf(rows) }, context, facts)
}

type Written = {
  readonly rows: readonly StoredAttendance[]
  readonly fresh: readonly Fresh<StoredAttendance>[]
  /** Sessions at which more stand, or fewer. */
  readonly recounted: readonly string[]
}

/** A session is published once, however many came to it; with each attendance what else stands there of its person. */
async function publish(
  tx: Tx,
  { rows, fresh, recounted }: Written,
  context: EventContext,
  { sessions: at, together }: AttendanceFacts,
): Promise<void> {
  const written = new Map(rows.map((row) => [row.attendanceId, row]))
  const people = new Set(rows.map(personKey))
  const others = together
    .filter((one) => people.has(personKey(one)) && !written.has(one.attendanceId))
    .map((one) => ({ ...one, revision: one.revision + 1 }))
  attendance.update(tx, others, ['revision'])
  const all = [...rows, ...others]
  const causes = causesOf(fresh, ({ attendanceId }) => attendanceId)
  await attendances.append(tx, attendancesAt(all, at, byPerson(all)), causes, context)
  if (recounted.length === 0) return
  countAttended(tx, recounted)
  const changed = await session.find(tx, recounted)
  await sessions.append(tx, [...changed.values()], [], context)
}

function sessionsOf(rows: readonly StoredAttendance[]): string[] {
  return [...new Set(rows.map(({ sessionId }) => sessionId))]
}
