import type { Lantoa, Problem } from '@lantoa/sdk'
import type { Day } from '@lantoa/vietnam/days'
import type { KeptTokens } from '../session/kept.ts'
import { type Asked, askedIn } from './asked.ts'
import { fetchConcerns, readConcerns, seeConcern } from './concerns.ts'
import { deviceOf, registerDevice } from './device.ts'
import { type Drafts, draftsIn } from './drafts.ts'
import { createFlush, type Flush } from './flush.ts'
import { createHeartbeat, type Heartbeat } from './heartbeat.ts'
import type { OwnConcerns } from './kinds/concern.ts'
import type { NewRecord } from './kinds/kind.ts'
import type { Lessons } from './kinds/lesson.ts'
import type { Messages } from './kinds/message.ts'
import type { Session } from './kinds/session.ts'
import type { Me } from './me.ts'
import { fetchMessages, readMessages } from './messages.ts'
import type { OpenLocker } from './open-locker.ts'
import { save, sendAgain } from './outbox.ts'
import { createPacks } from './packs.ts'
import { type Pulled, pull } from './pull.ts'
import { createReading, type Reading } from './reading.ts'
import { letGo, listReceipts, type Receipt } from './receipts.ts'
import { type Device, forgetSecret, keepSecret, readSecret } from './secrets.ts'
import { pullSessions, readSessions } from './sessions.ts'
import { type Standing, standingOf } from './standing.ts'
import { withRoom } from './store.ts'
import { takeBack } from './take-back.ts'
import { sayToday } from './times.ts'

/** Everything that a person's app keeps on this phone, open. */
export type Locker = Reading &
  Drafts &
  Asked & {
    readonly id: string
    tokens: KeptTokens
    /** Fetches who this is, packs and rounds; rejects only when it is called off. */
    pull(lantoa: Lantoa, signal?: AbortSignal): Promise<Pulled>
    /** Fetches the sessions of these weeks; where that fails those stay that are here. */
    pullSessions(lantoa: Lantoa, signal?: AbortSignal): Promise<void>
    /** As last read; undefined: never. */
    sessions(): Promise<readonly Session[] | undefined>
    /** As last read. */
    me(): Promise<Me | undefined>
    /** The name on the badge of this person. */
    badgeName(): Promise<string | undefined>
    keepBadgeName(name: string): Promise<void>
    /**
     * Resolves when the record is on the disk, and the draft of which it came gone: of a visit that of its home, else
     * what was answered at an address.
     * @throws when it can't be
     */
    save(record: NewRecord, draft?: string): Promise<void>
    /** The same of all that came of one draft: all of it, or nothing. */
    saveAll(records: readonly NewRecord[], draft: string | undefined): Promise<void>
    receipts(householdId?: string): Promise<Receipt[]>
    /** What was refused goes out once more. */
    again(id: string): Promise<void>
    /** What was refused is let be; its receipt stays. */
    letGo(id: string): Promise<void>
    /** What was saved by mistake and never sent is let be; false: it may have reached the server. */
    takeBack(id: string): Promise<boolean>
    /** Sends what waits; rejects only when it is called off. */
    flush: Flush
    /** Says how this phone stands, and deletes what it holds when the commune wants that. */
    heartbeat: Heartbeat
    device(): Promise<Device>
    /** Answers why it is not called so. */
    nameDevice(lantoa: Lantoa, name: string): Promise<Problem | undefined>
    /** What this person raised, as last fetched. */
    concerns(): Promise<OwnConcerns | undefined>
    /** Answers why they could not be fetched. */
    fetchConcerns(lantoa: Lantoa, signal?: AbortSignal): Promise<Problem | undefined>
    /** One was read up to its last step. */
    seeConcern(concernId: string): Promise<void>
    /** What was sent to this person, as last fetched. */
    messages(): Promise<Messages | undefined>
    /** Answers why they could not be fetched. */
    fetchMessages(lantoa: Lantoa, signal?: AbortSignal): Promise<Problem | undefined>
    /** What people can learn from, as last fetched. */
    lessons(): Promise<Lessons | undefined>
    keepLessons(lessons: Lessons): Promise<void>
    standing(): Promise<Standing>
    /** What day it is, of a phone whose clock was put back. */
    sayToday(today: Day): Promise<void>
    onChange(listener: () => void): () => void
    /** It was locked by something else than `lock`. */
    onShut(listener: () => void): void
    lock(): void
  }

export function createLocker(open: OpenLocker): Locker {
  return {
    ...{ id: open.id, onChange: open.onChange, onShut: open.onShut, lock: open.lock },
    ...lastingly(open, methodsOf(open)),
    tokens: {
      alone: async (work) => await navigator.locks.request(`lantoa-tokens-${open.id}`, work),
      ...lastingly(open, tokensIn(open)),
    },
  }
}

type Own = 'id' | 'onChange' | 'onShut' | 'lock' | 'tokens'

function methodsOf(open: OpenLocker): Omit<Locker, Own> {
  const packs = createPacks(open)
  return {
    me: () => readSecret(open, 'me'),
    badgeName: () => readSecret(open, 'badgeName'),
    keepBadgeName: async (name) => {
      await withRoom(open.store, () => keepSecret(open, 'badgeName', name))
      open.changed()
    },
    pull: (lantoa, signal) => pull(open, packs, lantoa, signal),
    pullSessions: (lantoa, signal) => pullSessions(open, lantoa, signal),
    sessions: () => readSessions(open),
    ...createReading(open, packs),
    ...draftsIn(open),
    ...askedIn(open),
    save: (record, draft = record.kind === 'visit' ? record.body.householdId : undefined) =>
      save(open, [record], draft),
    saveAll: (records, draft) => save(open, records, draft),
    receipts: (householdId) => listReceipts(open, householdId),
    again: (id) => sendAgain(open, id),
    letGo: (id) => letGo(open, id),
    takeBack: (id) => takeBack(open, id),
    flush: createFlush(open),
    heartbeat: createHeartbeat(open),
    device: () => deviceOf(open),
    nameDevice: async (lantoa, name) => (await registerDevice(open, lantoa, name))?.problem,
    concerns: () => readConcerns(open),
    fetchConcerns: (lantoa, signal) => fetchConcerns(open, lantoa, signal),
    seeConcern: (concernId) => seeConcern(open, concernId),
    messages: () => readMessages(open),
    fetchMessages: (lantoa, signal) => fetchMessages(open, lantoa, signal),
    lessons: () => readSecret(open, 'lessons'),
    keepLessons: async (lessons) => {
      await keepSecret(open, 'lessons', lessons)
      open.changed()
    },
    standing: () => standingOf(open),
    sayToday: (today) => sayToday(open, today),
  }
}

function tokensIn(open: OpenLocker): Omit<KeptTokens, 'alone'> {
  return {
    read: () => readSecret(open, 'tokens'),
    keep: (tokens) => withRoom(open.store, () => keepSecret(open, 'tokens', tokens)),
    forget: () => forgetSecret(open, 'tokens'),
  }
}

/** Whatever it does outlasts a connection that the browser drops. */
function lastingly<Methods extends object>({ lasting }: OpenLocker, methods: Methods): Methods {
  const all = Object.entries(methods).map(([name, method]) => [
    name,
    (...parts: unknown[]) => lasting(() => method(...parts)),
  ])
  return Object.fromEntries(all) as Methods
}
