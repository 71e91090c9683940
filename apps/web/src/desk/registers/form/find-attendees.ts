import type { Data, Lantoa } from '@lantoa/sdk'
import { formatDay } from '@lantoa/vietnam/days'
import { memberInWords } from '../../restaffing/member-words.ts'

type Kind = Data<'teams', 'getAttendance'>['attendeeKind']
/** Somebody who may have been at a session, as he is shown to who looks for him. */
export type FoundAttendee = { readonly kind: Kind; readonly id: string; readonly said: string }

const SHOWN = 20

/** Residents by words of their name; each answer is logged where it names somebody. */
export async function findResidents(
  { identity }: Lantoa,
  { words, unit }: { words: string; unit: string | undefined },
  signal: AbortSignal,
): Promise<FoundAttendee[]> {
  const body = { name: words, limit: SHOWN, ...(unit !== undefined && { unit }) }
  const { items } = await identity.searchResidents({ body, signal }).orThrow()
  return items
    .filter(({ leftOn }) => leftOn === null)
    .map(({ residentId, name, birth, hamletCode }) => {
      const born = 'date' in birth ? formatDay(birth.date) : String(birth.year)
      return { kind: 'resident', id: residentId, said: [name, born, hamletCode].join(' · ') }
    })
}

/** Who belongs to a body today: by role and forces, for no service knows what members are called. */
export async function findMembers({ teams }: Lantoa, bodyId: string, signal: AbortSignal): Promise<FoundAttendee[]> {
  const query = { bodyId, limit: 200 }
  const all = await Array.fromAsync(teams.listMemberships.all({ query, signal }))
  return all
    .filter(({ until }) => until === null)
    .map((member) => ({ kind: 'member', id: member.personId, said: memberInWords(member) }))
}
