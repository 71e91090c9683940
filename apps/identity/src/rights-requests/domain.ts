import { refuse } from '@lantoa/chassis/http/outcome'
import type { Thing } from '@lantoa/chassis/register/thing'
import { isStopping } from '@lantoa/vietnam/rights-clocks'

/** Processing goes on for a few days more only where it has to stop. */
export function refuseExtension({ kind, extendedBy }: Thing) {
  if (typeof extendedBy !== 'number' || isStopping(String(kind))) return undefined
  return refuse('nothing-to-extend', 'Nothing has to stop after this request.', { pointer: '/extendedBy' })
}

/** Nobody is refused without being told why. */
export function refuseNoReason({ status, refusedFor }: Thing) {
  if (status !== 'refused' || typeof refusedFor === 'string') return undefined
  return refuse('reason-needed', 'Say first what it is refused for.', { pointer: '/refusedFor' })
}

/** That somebody was erased is not answered before it is so. */
export function refuseNotErased({ kind, status, residentId }: Thing, erased: ReadonlyMap<string, unknown>) {
  if (kind !== 'delete' || status !== 'answered' || erased.has(String(residentId))) return undefined
  return refuse('not-erased', 'The resident is not erased yet.', { pointer: '/status' })
}
