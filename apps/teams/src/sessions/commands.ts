import { type Context, causesOf, command, type Fresh, valuesOf } from '@lantoa/chassis/commands/command'
import type { Tx } from '@lantoa/chassis/database/database'
import { formerOf, formerState } from '@lantoa/chassis/history/former-states'
import type { EventContext } from '@lantoa/chassis/outbox/outbox'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { catchUpFirst } from '@lantoa/chassis/units/catch-up'
import {
  advanceSession,
  correctSession,
  correctSessionStatus,
  countHeads,
  recordSession,
  type SessionChange,
} from '@lantoa/contracts/teams/sessions.http'
import { findBodies } from '../bodies/find.ts'
import { course } from '../courses/courses.ts'
import {
  decideAdvance,
  decideCorrection,
  decideHeadcounts,
  decideRecord,
  decideStatusCorrection,
  NO_SUCH_SESSION,
  type SessionFacts,
  sameInstant,
} from './domain.ts'
import { sessions } from './published.ts'
import { readsSession } from './scope.ts'
import { type PlacedSession, type StoredSession, viewOf } from './session.ts'
import { CHANGEABLE, session } from './session-table.ts'

/** Who is written down at sessions. They are locked. */
export type Attendees = {
  /** How many of those who are at sessions could not be at one, as it would be. */
  strangersAt(tx: Tx, sessionIds: readonly string[]): Promise<SessionFacts['countStrangers']>
  /** What is written anew, in the same transaction, when it was changed where or whether sessions count. */
  moved(tx: Tx, sessionIds: readonly string[], context: EventContext): Promise<void>
}

const answer = (value: PlacedSession) => ({ ok: true, value: viewOf(value), version: value.version }) as const

export function recordCommand(parts: ServiceParts) {
  return command(parts, recordSession, {
    askOwner: catchUpFirst(parts.units, 'unknown-unit'),
    keys: ({ sessionId }) => ({ session: sessionId }),
    gather: async (tx, { keys, commands }) => ({
      known: await session.find(tx, keys.session),
      bodies: await findBodies(tx, namedIn(commands, 'organiserId')),
      courses: await course.find(tx, namedIn(commands, 'courseId')),
    }),
    recorded: {
      find({ input: { sessionId, startsAt: sent } }, { known }) {
        const value = known.get(sessionId)
        if (!value) return undefined
        const startsAt = sameInstant(value.recordedAs.startsAt, sent) ? sent : value.recordedAs.startsAt
        return { value: value as PlacedSession, recordedAs: { sessionId, ...value.recordedAs, startsAt } }
      },
      sees: (caller, value, _facts, context) => readsSession(caller, value as StoredSession, context), // it is kept
      hidden: NO_SUCH_SESSION,
      differs: 'session-differs',
    },
    decide: (given, facts, context) => decideRecord(given, facts, context),
    async write(tx, fresh, context) {
      const rows = fresh.map(({ value, input: { sessionId: _id, ...recordedAs }, by }) => {
        return { ...value, revision: 1, recordedAs, recordedBy: by, recordedAt: context.now.toISOString() }
      })
      session.insert(tx, rows)
      await sessions.append(tx, rows, causesOf(fresh, idOf), context)
    },
    answer,
  })
}

/** Commands that change a session which is there. */
export function changeCommands(parts: ServiceParts, attendees: Attendees) {
  const common = {
    askOwner: catchUpFirst(parts.units),
    keys: ({ sessionId }: { sessionId: string }) => ({ session: sessionId }),
    async gather(tx: Tx, { keys, commands }: Gathered): Promise<SessionFacts> {
      const known = await session.lock(tx, keys.session)
      const attended = [...known.values()].filter((one) => one.attended > 0).map(idOf)
      const kept = [...known.values()].flatMap(({ courseId }) => courseId ?? [])
      return {
        known,
        countStrangers: await attendees.strangersAt(tx, attended),
        bodies: await findBodies(tx, namedIn(commands, 'organiserId')),
        courses: await course.find(tx, [...new Set([...kept, ...namedIn(commands, 'courseId')])]),
      }
    },
    answer,
  }
  const writeAs = (kind: SessionChange['kind']) => {
    return async (
      tx: Tx,
      fresh: readonly Fresh<StoredSession, object>[],
      context: Context & EventContext,
      { known }: SessionFacts,
    ) => {
      const former = fresh.flatMap(({ value, input, by }) => {
        const before = known.get(value.sessionId)
        if (!before) return []
        const reason = 'reason' in input ? String(input.reason) : null
        const subject = { id: value.sessionId, version: before.version, before: viewOf(before) }
        return formerOf(subject, { kind, reason }, { by, now: context.now })
      })
      formerState.insert(tx, former)
      const rows = valuesOf(fresh).map((value) => ({ ...value, revision: value.revision + 1 }))
      session.update(tx, rows, CHANGEABLE)
      await sessions.append(tx, rows, causesOf(fresh, idOf), context)
      const ids = rows.filter((row) => countsElsewhere(known.get(row.sessionId), row)).map(idOf)
      await attendees.moved(tx, ids, context)
    }
  }
  return {
    correct: command(parts, correctSession, { ...common, decide: decideCorrection, write: writeAs('corrected') }),
    advance: command(parts, advanceSession, { ...common, decide: decideAdvance, write: writeAs('advanced') }),
    correctStatus: command(parts, correctSessionStatus, {
      ...common,
      ...{ decide: decideStatusCorrection, write: writeAs('status-corrected') },
    }),
    countHeads: command(parts, countHeads, { ...common, decide: decideHeadcounts, write: writeAs('counted') }),
  }
}

type Named = { readonly input: object }
type Gathered = { keys: { session: readonly string[] }; commands: readonly Named[] }

/** The ids of bodies or courses that commands name. */
function namedIn(commands: readonly Named[], field: 'organiserId' | 'courseId'): string[] {
  const ids = commands.map(({ input }) => (input as Readonly<Record<string, unknown>>)[field])
  return [...new Set(ids.filter((id) => typeof id === 'string'))]
}

/** What attendances take from their session. */
function countsElsewhere(before: StoredSession | undefined, after: StoredSession): boolean {
  if (!before || after.attended === 0) return false
  const { unitCode, unitFrom, day } = before
  const isSame = unitCode === after.unitCode && unitFrom === after.unitFrom && day === after.day
  return !isSame || (before.status === 'held') !== (after.status === 'held')
}

function idOf({ sessionId }: Pick<PlacedSession, 'sessionId'>): string {
  return sessionId
}
