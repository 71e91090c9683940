import { refuse } from '@lantoa/chassis/http/outcome'
import type { Thing } from '@lantoa/chassis/register/thing'
import { dayOf } from '@lantoa/vietnam/days'

/** Nobody found out before it happened, or tells the authority before they know. */
export function refuseInstants({ since, discoveredAt, notifiedAt }: Thing, now: Date) {
  const [found, told] = [
    Date.parse(String(discoveredAt)),
    notifiedAt === null ? undefined : Date.parse(String(notifiedAt)),
  ]
  for (const [pointer, at] of [
    ['/discoveredAt', found],
    ['/notifiedAt', told],
  ] as const) {
    if (at !== undefined && at > now.getTime())
      return refuse('instant-in-future', 'That is still to come.', { pointer })
  }
  if (dayOf(new Date(found)) < since)
    return refuse('before-breach', 'Nobody discovers it before it happens.', { pointer: '/discoveredAt' })
  if (told === undefined || told >= found) return undefined
  return refuse('before-discovery', 'Nobody is told of it before it is discovered.', { pointer: '/notifiedAt' })
}

/** When the authority was told is what shows that it was in time. */
export function refuseNoNotice({ status, notifiedAt }: Thing) {
  if (status !== 'notified' || typeof notifiedAt === 'string') return undefined
  return refuse('notice-needed', 'Say first when the authority was told.', { pointer: '/notifiedAt' })
}
