import { v7 as uuid } from 'uuid'
import type { AllInOne } from './all-in-one.ts'
import { HAMLETS, setUpCommune, setUpHamlet } from './place.ts'

/** Two homes, with who lives in them. */
export const HOMES = [
  {
    id: uuid(),
    number: '12',
    people: [['Nguyễn Thị Hoa', 1948, uuid()] as const, ['Trần Văn Tâm', 1975, uuid()] as const],
  },
  { id: uuid(), number: '14', people: [['Lê Thị Sáu', 1951, uuid()] as const] },
]

/** The homes in a hamlet, and a team of which the volunteer is a member. */
export async function setUpHomes({ as }: AllInOne, volunteer: string): Promise<void> {
  const officer = as('commune_officer')
  await setUpCommune(as)
  const { hamletCode, teamId } = await setUpHamlet(as, HAMLETS[0])
  const member = { bodyId: teamId, personId: volunteer, role: 'member' as const, from: '2026-01-01' }
  await officer.teams
    .joinBody({ params: { membershipId: uuid() }, body: { ...member, affiliations: ['women_union'] } })
    .orThrow()
  for (const { id: householdId, number, people } of HOMES) {
    const body = { hamletCode, openedOn: '2025-09-01', address: { number, lane: 'Kênh 5' } }
    await officer.identity.registerHousehold({ params: { householdId }, body }).orThrow()
    for (const [name, year, residentId] of people) {
      const person = { householdId, from: '2025-09-01', name, birth: { year }, sex: 'female' as const }
      await officer.identity.registerResident({ params: { residentId }, body: person }).orThrow()
    }
  }
}
