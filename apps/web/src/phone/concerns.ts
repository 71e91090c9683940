import type { Lantoa, Problem } from '@lantoa/sdk'
import type { Concern, OwnConcerns } from './kinds/concern.ts'
import type { OpenLocker } from './open-locker.ts'
import { keepSecret, readSecret } from './secrets.ts'

/** As many as a phone carries along, those that changed last. */
const MOST = 100

export function readConcerns(locker: OpenLocker): Promise<OwnConcerns | undefined> {
  return readSecret(locker, 'concerns')
}

/** Answers why they could not be fetched; what was fetched before stays. */
export async function fetchConcerns(
  locker: OpenLocker,
  lantoa: Lantoa,
  signal?: AbortSignal,
): Promise<Problem | undefined> {
  const query = { only: 'mine', sort: '-changedAt', limit: MOST } as const
  const { data, error } = await lantoa.teams.listConcerns({ query, signal })
  if (error) return error
  const seen = (await readConcerns(locker))?.seen ?? {}
  await keepSecret(locker, 'concerns', { fetchedAt: new Date().toISOString(), items: data.items, seen })
  locker.changed()
  return undefined
}

/** Somebody has read one up to its last step. */
export async function seeConcern(locker: OpenLocker, concernId: string): Promise<void> {
  const own = await readConcerns(locker)
  const version = own?.items.find((one) => one.concernId === concernId)?.version
  if (own === undefined || version === undefined || own.seen[concernId] === version) return
  await keepSecret(locker, 'concerns', { ...own, seen: { ...own.seen, [concernId]: version } })
  locker.changed()
}

/** Whether somebody else did something about it since it was looked at; raising it is the first step. */
export function hasNews({ seen }: Pick<OwnConcerns, 'seen'>, { concernId, version }: Concern): boolean {
  return version > (seen[concernId] ?? 1)
}
