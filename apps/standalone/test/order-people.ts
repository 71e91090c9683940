import { change, type Fact, type Place, type Spell } from './order-fact.ts'

/** A day on which everybody is where they were registered. */
const ON = '2026-02-03'

/** Both people stand on the list of one session, and r2 on that of a payout: of their hamlet, where that is one. */
export function attending(isOneHamlet: boolean, spell: Spell): Fact[] {
  const unitOf = ({ hamlets: [first] }: Place) => (isOneHamlet ? first : first.slice(0, 5))
  const session: Fact = {
    ...{ name: 'S', needs: [], repeatable: true },
    tell: ({ teams }, place) =>
      teams.recordSession({
        params: { sessionId: spell(place.id('S')) },
        body: {
          ...{ kind: 'practice', title: 'Chữ ký số', topics: ['e_signature'], place: 'Nhà văn hóa' },
          ...{ unitCode: unitOf(place), audiences: ['residents'], minutes: 60, status: 'held' },
          startsAt: `${ON}T08:00:00+07:00`,
        },
      }),
  }
  const attendance = (name: string, person: string, action: 'signature' | 'install_app'): Fact => ({
    ...{ name, needs: ['S', person], repeatable: true },
    tell: ({ teams }, { id }) =>
      teams.recordAttendance({
        params: { attendanceId: spell(id(name)) },
        body: {
          ...{ sessionId: spell(id('S')), attendeeKind: 'resident', attendeeId: spell(id(person)) },
          actions: [action],
        },
      }),
  })
  const line: Fact = {
    ...{ name: 'P2', needs: ['r2'], repeatable: true },
    tell: ({ payments }, place) =>
      payments.recordPayout({
        params: { payoutId: spell(place.id('P2')) },
        body: {
          ...{ unitCode: unitOf(place), since: ON, kind: 'social_assistance', paid: 'cash' },
          // Of one commune there is one list, whichever of its places tells.
          ...{ line: Number(place.hamlets[0].slice(6)), residentId: spell(place.id('r2')) },
        },
      }),
  }
  return [session, attendance('X1', 'r1', 'signature'), attendance('X2', 'r2', 'install_app'), line]
}

/** An officer says that r2 is r1, and perhaps that this was wrong. */
export function peopleMerge(isUndone: boolean): Fact[] {
  const merged = change('people merge', ['r1', 'r2'], async ({ identity }, { id }) => {
    const [residentId, otherId] = [id('r1'), id('r2')]
    const [one, other] = await Promise.all(
      [residentId, otherId].map((who) => identity.getResident({ params: { residentId: who } }).orThrow()),
    )
    const saw = { resident: one?.version ?? 0, other: other?.version ?? 0 }
    return identity.mergeResidents({ params: { mergeId: id('Z') }, body: { residentId, otherId, saw } })
  })
  if (!isUndone) return [merged]
  const parted = change('people parted', ['people merge'], ({ identity }, { id }) =>
    identity.undoMerge({ params: { mergeId: id('Z') }, ifMatch: 1 }),
  )
  return [merged, parted]
}
