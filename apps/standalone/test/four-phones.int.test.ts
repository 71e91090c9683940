import { addDays, dayOf } from '@lantoa/vietnam/days'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createRandom, type Random } from '../src/demo/random.ts'
import { settled } from '../src/settled.ts'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { setUpCommune } from './place.ts'
import { query, urlOf } from './stored.ts'
import {
  type Answered,
  type Hamlets,
  idIn,
  officeOf,
  PEOPLE,
  readHomes,
  sendAll,
  setUpTwoHamlets,
} from './two-hamlets.ts'
import { DAYS, liveTwoWeeks, type Sent } from './two-weeks.ts'
import { expectedOf, type Standing, valueAt } from './two-weeks-expected.ts'

/** As many histories; each is sent three times, to a place of its own each time. */
const RUNS = Number(process.env.RUNS ?? 1)
/** Of these it depends on who is first, the office or the phone; and who moved away is in no list. */
const APART = ['2 ', '4 ', '6 ', '10 0 ', '10 head']

let standalone: AllInOne

beforeAll(async () => {
  standalone = await startAllInOne()
  await setUpCommune(standalone.as)
}, 120_000)
afterAll(() => standalone.stop())

/** A home was written down twice, one is empty, one moves, and somebody moves away. */
async function officeOn(place: Hamlets, day: number, on: string): Promise<void> {
  const office = officeOf(standalone.sender, place)
  if (day === 4) await office.mergeHomes(2, 4, on)
  if (day === 6) await office.closeHome(6, on)
  if (day === 7) await office.moveHome(8, on)
  if (day === 9) await office.leave(10, on)
}

/** As it happened: four phones, most of the time without a network. */
async function live(random: Random, place: Hamlets): Promise<{ all: Sent[]; answers: Answered[] }> {
  const { sender } = standalone
  const answers: Answered[] = []
  const all = await liveTwoWeeks(random, {
    read: () => readHomes(sender, place),
    send: async (records) => void answers.push(...(await sendAll(sender, place, records))),
    office: (day, on) => officeOn(place, day, on),
  })
  return { all, answers }
}

/** Everything weeks later, whoever wrote it, the last before the first, some of it twice, with the office in between. */
async function sendInAnyOrder(random: Random, place: Hamlets, all: readonly Sent[]): Promise<Answered[]> {
  const shuffled = [...all, ...all.filter(() => random.chance(0.2))]
    .map((record) => [random.next(), record] as const)
    .toSorted(([one], [other]) => one - other)
    .map(([, record]) => record)
  const half = Math.floor(shuffled.length / 2)
  const before = await sendAll(standalone.sender, place, shuffled.slice(0, half))
  for (let day = 0; day < DAYS; day += 1) await officeOn(place, day, addDays(dayOf(new Date()), day - DAYS - 1))
  return [...before, ...(await sendAll(standalone.sender, place, shuffled.slice(half)))]
}

/** What may be recorded of each field that was corrected: what is, and what waits for a decision. */
async function standingIn(place: Hamlets, fields: readonly string[]): Promise<Standing> {
  const { identity } = standalone.sender
  const held = await Promise.all(
    place.codes.map((unit) =>
      Array.fromAsync(identity.listHeldConflicts.all({ query: { unit, state: 'open', limit: 500 } })),
    ),
  )
  const waiting = held.flat().map(({ residentId, householdId, field, proposed }) => {
    const home = place.homes.indexOf(householdId)
    const person = place.people.flat().indexOf(residentId) % PEOPLE
    return field === 'head'
      ? ([`${home} head`, String(person)] as const)
      : ([`${home} ${person} ${field}`, JSON.stringify(proposed.value)] as const)
  })
  const homes = await readHomes(standalone.sender, place)
  const there = fields.filter((field) => homes.has(Number(field.split(' ')[0])))
  return Object.fromEntries(
    there.map((field) => {
      const proposed = waiting.filter(([at]) => at === field).map(([, value]) => value)
      return [field, [valueAt(homes, field), ...proposed].sort()]
    }),
  )
}

/** Every visit that was taken stands there once, and every field that was taken once as well. */
async function expectAllKept(place: Hamlets, all: readonly Sent[], answers: readonly Answered[]): Promise<void> {
  expect(new Set(answers.map(({ record }) => record.id)).size).toBe(all.length)
  const taken = (kind: Sent['kind']) =>
    new Set(
      answers
        .filter(({ record, outcome }) => record.kind === kind && !outcome.includes('-'))
        .map(({ record }) => record),
    )
  const kept = async (service: 'teams' | 'identity', table: string, key: string, ids: string[]) => {
    const list = ids.map((id) => `'${id}'`).join(', ')
    const [row] = await query(
      urlOf(standalone.dataDir, service),
      `SELECT count(*)::int AS kept FROM ${table} WHERE ${key} IN (${list})`,
    )
    return row?.kept
  }
  const idsOf = (records: Set<Sent>) => [...records].map((record) => idIn(place, record))
  const [visits, corrections] = [taken('visit'), taken('correction')]
  expect(await kept('teams', 'visit', 'visit_id', idsOf(visits))).toBe(visits.size)
  expect(await kept('identity', 'correction', 'correction_id', idsOf(corrections))).toBe(corrections.size)
}

test.each(fc.sample(fc.noBias(fc.nat({ max: 999_999 })), RUNS))(
  'two weeks of four phones on 200 homes, seed %i: nothing is lost, and in any order of sending the same stands',
  async (seed) => {
    const random = createRandom(seed)
    const places = [
      await setUpTwoHamlets(standalone),
      await setUpTwoHamlets(standalone),
      await setUpTwoHamlets(standalone),
    ] as const
    await settled(standalone.sender, { patience: 60_000 })
    const before = await readHomes(standalone.sender, places[0])
    const { all, answers } = await live(random, places[0])
    const sent = [answers, await sendInAnyOrder(random, places[1], all), await sendInAnyOrder(random, places[2], all)]
    const expected = withoutThose(expectedOf(before, all))
    for (const [copy, place] of places.entries()) {
      await expectAllKept(place, all, sent[copy] ?? [])
      expect(await standingIn(place, Object.keys(expected))).toEqual(expected)
    }
    process.stdout.write(`seed ${seed}: ${sharesOf(all, answers)}\n`)
  },
  180_000,
)

function withoutThose(standing: Standing): Standing {
  return Object.fromEntries(Object.entries(standing).filter(([field]) => !APART.some((one) => field.startsWith(one))))
}

/** How much was taken as it is, merged, held for an officer, and refused, of what came for the first time. */
function sharesOf(all: readonly Sent[], answers: readonly Answered[]): string {
  const first = new Map(answers.toReversed().map((answer) => [`${answer.record.id} ${answer.field ?? ''}`, answer]))
  const visits = [...first.values()].filter(({ record }) => record.kind === 'visit')
  const fields = [...first.values()].filter(({ record }) => record.kind === 'correction')
  const shares = Object.entries(Object.groupBy(fields, ({ outcome }) => outcome)).map(([outcome, list = []]) => {
    return `${outcome} ${list.length} (${((100 * list.length) / fields.length).toFixed(1)} %)`
  })
  const kept = visits.filter(({ outcome }) => outcome === 'kept').length
  const heads = fields.filter(({ field }) => field === 'head')
  const heldHeads = heads.filter(({ outcome }) => outcome === 'held').length
  return `${all.length} records; ${kept} of ${visits.length} visits kept; ${fields.length} fields: ${shares.sort().join(', ')}; of ${heads.length} heads of homes ${heldHeads} held`
}
