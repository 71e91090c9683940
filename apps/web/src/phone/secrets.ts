import type { Args } from '@lantoa/sdk'
import type { Tokens } from '../session/kept.ts'
import type { OwnConcerns } from './kinds/concern.ts'
import type { Lessons } from './kinds/lesson.ts'
import type { Messages } from './kinds/message.ts'
import type { Session } from './kinds/session.ts'
import type { Me } from './me.ts'
import type { OpenLocker } from './open-locker.ts'
import { passOverUnreadable } from './seal.ts'
import type { SealingKey } from './seal-for-server.ts'
import { factIn } from './store.ts'

/** This phone as the commune knows it: one for each locker, so that it says nothing of who else works here. */
export type Device = { id: string; kind: Args<'teams', 'registerDevice'>['body']['kind']; name: string }

/** `sealing`: the server's key for what is unsent, and whose records they are. */
type Secrets = {
  tokens: Tokens
  me: Me
  /** What this person is called, on his badge alone: typed here, and sent nowhere. */
  badgeName: string
  device: Device
  concerns: OwnConcerns
  messages: Messages
  lessons: Lessons
  sessions: readonly Session[]
  sealing: { subject: string; key: SealingKey; fetchedAt: number }
}

/** Those that nothing needs which is on its way: they go when a phone may hold nothing any more. */
export const FETCHED = [
  'me',
  'concerns',
  'messages',
  'lessons',
  'sessions',
] as const satisfies readonly (keyof Secrets)[]

export async function readSecret<Name extends keyof Secrets>(
  { store, unseal }: OpenLocker,
  name: Name,
): Promise<Secrets[Name] | undefined> {
  const sealed = await store.get('secrets', name)
  // What cannot be read comes again: with a fetch, or with a login.
  return sealed && unseal<Secrets[Name]>('secrets', name, sealed).catch(passOverUnreadable)
}

/** What was still on its way when a phone heard that it may hold nothing any more is not kept. */
export async function keepSecret<Name extends keyof Secrets>(
  { store, seal }: OpenLocker,
  name: Name,
  value: Secrets[Name],
): Promise<void> {
  const sealed = await seal('secrets', name, value)
  const tx = store.transaction(['secrets', 'facts'], 'readwrite')
  const isOver = isFetched(name) && (await factIn(tx.objectStore('facts'), 'revoked')) !== undefined
  if (!isOver) await tx.objectStore('secrets').put(sealed, name)
  await tx.done
}

function isFetched(name: keyof Secrets): boolean {
  return FETCHED.some((one) => one === name)
}

export async function forgetSecret({ store }: OpenLocker, name: keyof Secrets): Promise<void> {
  await store.delete('secrets', name)
}
