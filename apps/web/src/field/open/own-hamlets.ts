import type { Me } from '../../phone/me.ts'

/** Where something may be told from: the hamlets that one's teams serve, or all of one's own. */
export function ownHamlets(me: Me | undefined): { code: string; name: string }[] {
  const served = new Set(me?.bodies.flatMap(({ hamletCodes }) => hamletCodes))
  const hamlets = (me?.hamlets ?? []).filter(({ code }) => served.size === 0 || served.has(code))
  return hamlets.map(({ code, name }) => ({ code, name }))
}
