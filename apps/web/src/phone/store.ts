import { type DBSchema, type IDBPDatabase, openDB, type StoreNames } from 'idb'
import type { Skew } from '../session/skew.ts'
import type { Sealed, Wrapping } from './seal.ts'
import type { ForServer } from './seal-for-server.ts'
import type { Tries } from './tries.ts'

const PREFIX = 'lantoa-'
const VERSION = 2
/** Only so a commit is on the disk when it is said to be. */
export const STRICT = { durability: 'strict' } as const

/** Undefined wrapping: it was removed after too many wrong PINs. */
type Lock = { madeAt: string; tries: Tries; wrapping?: Wrapping }

/** Why homes that were fetched are here no longer: after weeks without contact, or as a full phone had no room. */
type Cleared = { why: 'dropped' | 'made-room' }

/** When the services said that this phone may hold nothing any more; `unsent`: what was left when the rest was deleted. */
type Revoked = { at: string; unsent?: number }

/** What is no secret: no names, nothing of a home. */
export type Facts = {
  lock: Lock
  skew: Skew
  /** When a server last said who this is. */
  contact: { at: string }
  /** When a fetch last came to its end with everything. */
  pulled: { at: string }
  evicted: { unsent: number }
  cleared: Cleared
  /** When this phone last said how it stands (epoch milliseconds). */
  heartbeat: { at: number }
  revoked: Revoked
}

/** `version` is another one each time that its content changes; of what was dropped the cursor is empty. */
export type PackRow = {
  hamlet: string
  service: string
  epoch: string
  cursor: string
  /** Of the answer that said of this cursor that nothing has changed. */
  etag?: string
  version: string
  /** Of the homes' own service: ids of homes that are in it, and of those that are not any more. */
  homes: string[]
  gone: string[]
  sealed: Sealed
}
export type RoundRow = { name: string; sealed: Sealed }
/** What a record says of its home, for as long as its receipt is kept. Undefined kind: a visit of an older app. */
export type OverlayRow = { id: string; kind?: string; lane: string; madeAt: string; sealed: Sealed }
/** Of a visit, by its home, until it is saved or thrown away; else by an address, and until then (epoch milliseconds). */
type DraftRow = { lane: string; until?: number; sealed: Sealed }

export type OutboxRow = {
  seq?: number
  id: string
  kind: string
  /** The home: records of one go in their order. */
  lane: string
  sealed: Sealed
  madeAt: string
  /** Of the shape of the body; old shapes stay readable. */
  schema: number
  /** Undefined: not known when it was saved. */
  skew?: Skew
  /** Milliseconds by which its times are put right, fixed before it is sent first: a repeat says the same. */
  correction?: number
  tries: number
  notBefore: number
  /** The sealed problem of a refusal: its lane stops. */
  refusal?: Sealed
  /** The record once more, as only the server can read it; undefined: its key was not known yet. */
  forServer?: ForServer
}

/**
 * What was unsent in a locker that nobody can open any more; `refusal`: why it was not opened, to which version of the app.
 * Its clock and the correction go along: it may have been sent, and a repeat says the same.
 */
export type LeftRow = Pick<OutboxRow, 'id' | 'skew' | 'correction'> & {
  forServer: ForServer
  refusal?: string
  appVersion?: string
}

/** `taken`: it was sent, and nobody says of its kind when it is counted. */
export type ReceiptRow = {
  id: string
  /** Its home. Undefined: an older app kept it. */
  lane?: string
  state: 'sent' | 'taken' | 'counted' | 'let-go' | 'withdrawn'
  sentAt: number
  sealed: Sealed
}

interface Shape extends DBSchema {
  facts: { key: keyof Facts; value: Facts[keyof Facts] }
  secrets: { key: string; value: Sealed }
  packs: { key: [hamlet: string, service: string]; value: PackRow; indexes: { homes: string; gone: string } }
  rounds: { key: string; value: RoundRow }
  overlay: { key: string; value: OverlayRow }
  outbox: { key: number; value: OutboxRow; indexes: { id: string } }
  left: { key: string; value: LeftRow }
  drafts: { key: string; value: DraftRow }
  receipts: { key: string; value: ReceiptRow; indexes: { state: string } }
}

export type Store = IDBPDatabase<Shape>
export type StoreName = StoreNames<Shape>

/** A browser that was killed and started again at once may find that its old self still holds the files. */
const TRIES = 10
const BETWEEN_TRIES_MS = 200

/** The database of a locker, made when it is not there. */
export async function openStore(id: string, tries = TRIES): Promise<Store> {
  try {
    return await openOnce(id)
  } catch (error) {
    if (tries <= 1 || !(error instanceof DOMException) || error.name !== 'UnknownError') throw error
    await new Promise((resolve) => setTimeout(resolve, BETWEEN_TRIES_MS))
    return openStore(id, tries - 1)
  }
}

function openOnce(id: string): Promise<Store> {
  return openDB<Shape>(PREFIX + id, VERSION, {
    upgrade(db, before) {
      if (before < 2) db.createObjectStore('left', { keyPath: 'id' })
      if (before >= 1) return
      db.createObjectStore('facts')
      db.createObjectStore('secrets')
      const packs = db.createObjectStore('packs', { keyPath: ['hamlet', 'service'] })
      packs.createIndex('homes', 'homes', { multiEntry: true })
      packs.createIndex('gone', 'gone', { multiEntry: true })
      db.createObjectStore('rounds', { keyPath: 'name' })
      db.createObjectStore('overlay', { keyPath: 'id' })
      db.createObjectStore('outbox', { keyPath: 'seq', autoIncrement: true }).createIndex('id', 'id', { unique: true })
      db.createObjectStore('drafts', { keyPath: 'lane' })
      db.createObjectStore('receipts', { keyPath: 'id' }).createIndex('state', 'state')
    },
    blocking(_old, _next, event) {
      // Another tab renews it; this one must not hold it up.
      ;(event.target as IDBDatabase).close()
    },
  })
}

/** The ids of the lockers whose databases are on this phone. */
export async function storesHere(): Promise<string[]> {
  const all = await indexedDB.databases()
  return all.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name.slice(PREFIX.length)] : []))
}

/** On a full phone what can be fetched again makes room for what can't. */
export async function withRoom<Value>(store: Store, write: () => Promise<Value>): Promise<Value> {
  try {
    return await write()
  } catch (error) {
    if (!isFull(error)) throw error
    const homes = await store.count('packs')
    await store.clear('packs')
    const value = await write()
    // What was written is safe, so where this does not fit too, nothing may look lost.
    if (homes > 0) await store.put('facts', { why: 'made-room' }, 'cleared').catch(() => undefined)
    return value
  }
}

export function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError'
}

export function readFact<Name extends keyof Facts>(store: Store, name: Name): Promise<Facts[Name] | undefined> {
  return factIn(store.transaction('facts').store, name)
}

type FactReader = { get(name: keyof Facts): Promise<Facts[keyof Facts] | undefined> }

/** Within a transaction that reads more than this. */
export function factIn<Name extends keyof Facts>(facts: FactReader, name: Name): Promise<Facts[Name] | undefined> {
  return facts.get(name) as Promise<Facts[Name] | undefined> // what is written there has its name
}

export async function keepFact<Name extends keyof Facts>(store: Store, name: Name, fact: Facts[Name]): Promise<void> {
  await withRoom(store, async () => {
    const tx = store.transaction('facts', 'readwrite', STRICT)
    await Promise.all([tx.store.put(fact, name), tx.done])
  })
}

/**
 * The locker begins, and what lay there goes, but for what the server can open: all or nothing, so that what was lost is
 * said until then.
 */
export async function beginStore(store: Store, facts: Pick<Facts, 'lock'> & Partial<Facts>): Promise<void> {
  const names = [...store.objectStoreNames]
  await withRoom(store, async () => {
    const tx = store.transaction(names, 'readwrite', STRICT)
    const left = leftOf(await tx.objectStore('outbox').getAll())
    const clears = names.filter((name) => name !== 'left').map((name) => tx.objectStore(name).clear())
    const puts = Object.entries(facts).map(([name, fact]) => tx.objectStore('facts').put(fact, name as keyof Facts))
    await Promise.all([...clears, ...puts, ...left.map((row) => tx.objectStore('left').put(row)), tx.done])
  })
}

/** What of an outbox is left without the key of its locker. */
export function leftOf(rows: readonly OutboxRow[]): LeftRow[] {
  return rows.flatMap(({ id, forServer, skew, correction }) => {
    const clock = { ...(skew && { skew }), ...(correction !== undefined && { correction }) }
    return forServer ? [{ id, forServer, ...clock }] : []
  })
}
