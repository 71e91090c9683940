import type { Data } from '@lantoa/sdk'
import type { Lantoa } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'
import type { AllInOne } from './all-in-one.ts'
import { COMMUNE, setUpHamlet } from './place.ts'
import { HOMES, type Home, type Sent } from './two-weeks.ts'

const SINCE = '2025-07-01'
export const PEOPLE = 2

/** Two hamlets of a hundred homes each; homes and people go by numbers. */
export type Hamlets = {
  readonly codes: readonly [string, string]
  readonly teams: readonly [string, string]
  readonly homes: readonly string[]
  readonly people: readonly (readonly string[])[]
}

let hamlets = 20

export async function setUpTwoHamlets({ as, sender }: Pick<AllInOne, 'as' | 'sender'>): Promise<Hamlets> {
  const codes = [`${COMMUNE}.${hamlets}`, `${COMMUNE}.${hamlets + 1}`] as const
  hamlets += 2
  const [one, other] = [await setUpHamlet(as, codes[0]), await setUpHamlet(as, codes[1])]
  const homes = Array.from({ length: HOMES }, () => uuid())
  const people = homes.map(() => Array.from({ length: PEOPLE }, () => uuid()))
  await sender.identity.registerHouseholdBatch.many(
    homes.map((householdId, home) => ({ householdId, hamletCode: codes[home % 2 === 0 ? 0 : 1], openedOn: SINCE })),
  )
  await sender.identity.registerResidentBatch.many(
    homes.flatMap((householdId, home) =>
      (people[home] ?? []).map((residentId, at) => ({
        ...{ residentId, householdId, from: SINCE, name: at === 0 ? 'Nguyễn Thị Hoa' : 'Lê Văn Ba' },
        ...{ birth: { year: 1948 }, sex: at === 0 ? ('female' as const) : ('male' as const) },
      })),
    ),
  )
  return { codes, teams: [one.teamId, other.teamId], homes, people }
}

/** What the services know of the homes that are there, by their numbers. */
export async function readHomes({ identity }: Lantoa, { codes, homes, people }: Hamlets): Promise<Map<number, Home>> {
  const lists = codes.map(async (unit) => {
    const query = { unit, limit: 500 }
    const [found, living] = await Promise.all([
      Array.fromAsync(identity.listHouseholds.all({ query: { ...query, status: 'active' } })),
      Array.fromAsync(identity.listResidents.all({ query })),
    ])
    const byId = new Map(living.map((one) => [one.residentId as string, one]))
    return found.map(({ householdId, address, language, devices }): [number, Home] => {
      const home = homes.indexOf(householdId)
      const persons = (people[home] ?? []).map((id) => personOf(byId.get(id)))
      const head = (people[home] ?? []).findIndex((id) => byId.get(id)?.isHead === true)
      return [
        home,
        {
          lane: address?.lane ?? '',
          language,
          devices: [...devices],
          people: persons,
          head: head === -1 ? null : head,
        },
      ]
    })
  })
  return new Map((await Promise.all(lists)).flat())
}

/** Who moved away keeps the place in the list, and is nobody there. */
function personOf(one: Resident | undefined): Home['people'][number] {
  return one && { name: one.name, phone: one.phone, birth: one.birth, sex: one.sex }
}

type Resident = Data<'identity', 'getResident'>

/** What the office does meanwhile. */
export function officeOf({ identity }: Lantoa, { codes, homes, people }: Hamlets) {
  async function change<Answer>(home: number, act: (change: Change) => PromiseLike<Answer>): Promise<Answer> {
    const params = { householdId: homes[home] ?? '' }
    return act({ params, ifMatch: (await identity.getHousehold({ params }).orThrow()).version })
  }
  type Change = { params: { householdId: string }; ifMatch: number }
  return {
    mergeHomes: (gone: number, into: number, on: string) =>
      change(gone, (of) =>
        identity.closeHousehold({ ...of, body: { status: 'merged', on, mergedInto: homes[into] ?? '' } }).orThrow(),
      ),
    closeHome: (home: number, on: string) =>
      change(home, (of) => identity.closeHousehold({ ...of, body: { status: 'closed', on } }).orThrow()),
    moveHome: (home: number, on: string) =>
      change(home, (of) => identity.moveHousehold({ ...of, body: { on, to: codes[1] } }).orThrow()),
    async leave(home: number, on: string) {
      const params = { residentId: people[home]?.[0] ?? '' }
      const ifMatch = (await identity.getResident({ params }).orThrow()).version
      await identity.leaveHousehold({ params, body: { on }, ifMatch }).orThrow()
    },
  }
}

/** What became of a visit or of one field of a correction: an outcome, or the code of a refusal. */
export type Answered = { readonly record: Sent; readonly field?: string; readonly outcome: string }

type CorrectionOf = Extract<Sent, { kind: 'correction' }>

const AT_ONCE = 100

/** Sends records as a phone does: a batch for each kind, up to a hundred at once. */
export async function sendAll(lantoa: Lantoa, place: Hamlets, records: readonly Sent[]): Promise<Answered[]> {
  const answers: Answered[] = []
  for (let start = 0; start < records.length; start += AT_ONCE) {
    const page = records.slice(start, start + AT_ONCE)
    answers.push(...(await sendVisits(lantoa, place, page)), ...(await sendCorrections(lantoa, place, page)))
  }
  return answers
}

/** One id of a record stands for another in each place. */
export function idIn({ codes }: Hamlets, { id }: Sent): string {
  return `${id.slice(0, -2)}${codes[0].slice(-2)}`
}

async function sendVisits({ teams }: Lantoa, place: Hamlets, records: readonly Sent[]): Promise<Answered[]> {
  const visits = records.filter(({ kind }) => kind === 'visit')
  if (visits.length === 0) return []
  const items = visits.map((record) => ({
    ...{ visitId: idIn(place, record), householdId: place.homes[record.home] ?? '', startedAt: record.at },
    ...{
      teamId: place.teams[record.home % 2 === 0 ? 0 : 1],
      visitorIds: [uuidOf(record.phone)],
      outcome: 'done' as const,
    },
  }))
  const { results } = await teams.recordVisitBatch({ body: { items } }).orThrow()
  return results.map((result, at) => ({
    record: visits[at] as Sent,
    outcome: result.accepted ? 'kept' : result.problem.code,
  }))
}

async function sendCorrections({ identity }: Lantoa, place: Hamlets, records: readonly Sent[]): Promise<Answered[]> {
  const corrections = records.filter((record) => record.kind === 'correction')
  if (corrections.length === 0) return []
  const items = corrections.map((record) => {
    const about =
      record.person === undefined
        ? { kind: 'home', householdId: place.homes[record.home], edits: editsIn(place, record.home, record.fields) }
        : { kind: 'person', residentId: place.people[record.home]?.[record.person], edits: record.fields }
    return { correctionId: idIn(place, record), madeAt: record.at, about }
  }) as Parameters<typeof identity.recordCorrectionBatch>[0]['body']['items'] // fields go by name in a history
  const { results } = await identity.recordCorrectionBatch({ body: { items } }).orThrow()
  return results.flatMap((result, at): Answered[] => {
    const record = corrections[at] as Sent
    if (!result.accepted) return [{ record, outcome: result.problem.code }]
    return result.value.fields.map(({ field, outcome }) => ({ record, field, outcome }))
  })
}

/** Who heads a home is a place among its people in a history, and an id where it is sent. */
function editsIn({ people }: Hamlets, home: number, { head, ...fields }: CorrectionOf['fields']): object {
  if (!head) return fields
  const idOf = (place: unknown) => (place === null ? null : people[home]?.[Number(place)])
  return { ...fields, head: { saw: idOf(head.saw), says: idOf(head.says) } }
}

/** The person behind a phone. */
function uuidOf(phone: number): string {
  return `01990f3e-7c1a-7000-8000-0000000000${String(phone + 10)}`
}
