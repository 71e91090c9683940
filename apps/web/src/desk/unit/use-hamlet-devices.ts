import { hasRight } from '@lantoa/sdk/rights'
import { useQuery } from '@tanstack/preact-query'
import { lantoa } from '../../session/this-session.ts'
import { useMe } from '../top/use-me.ts'
import type { HamletDevices } from './silent-cause.ts'
import type { Silent } from './silent-teams.tsx'

/** How the phones stand that serve the silent hamlets of a unit, by hamlet; for who may see phones. */
export function useHamletDevices(unit: string, silent: Silent | undefined) {
  const me = useMe()
  const hamletCodes = (silent?.units ?? []).flatMap(({ unit, hasTeam }) => (hasTeam ? [unit.code] : []))
  return useQuery({
    queryKey: ['devices', unit, hamletCodes],
    enabled: hamletCodes.length > 0 && hasRight(me.data?.roles ?? [], 'devices:read'),
    async queryFn({ signal }): Promise<ReadonlyMap<string, HamletDevices>> {
      const { items } = await lantoa.teams.countHamletDevices({ body: { hamletCodes }, signal }).orThrow()
      return new Map(items.map((one) => [one.hamletCode, one]))
    },
  })
}
