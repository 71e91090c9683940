import type { AllInOne } from '@lantoa/standalone/test/all-in-one'
import { HAMLETS, type Place, setUpCommune, setUpHamlet } from '@lantoa/standalone/test/place'
import { v7 as uuid } from 'uuid'

/** A hamlet with a team in which somebody goes from door to door. */
export async function setUpTeam({ as }: AllInOne, personId: string): Promise<Place> {
  await setUpCommune(as)
  const place = await setUpHamlet(as, HAMLETS[0])
  const member = { bodyId: place.teamId, personId, role: 'member' as const, from: '2026-01-01' }
  await as('commune_officer')
    .teams.joinBody({ params: { membershipId: uuid() }, body: { ...member, affiliations: ['women_union'] } })
    .orThrow()
  return place
}
