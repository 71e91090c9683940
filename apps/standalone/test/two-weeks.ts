import { addDays, dayOf } from '@lantoa/vietnam/days'
import { v7 as uuid } from 'uuid'
import type { Random } from '../src/demo/random.ts'

/** What a phone has to send; homes and people are numbers, so that the same can be sent of another place. */
export type Sent = { readonly id: string; readonly phone: number; readonly at: string; readonly home: number } & (
  | { readonly kind: 'visit' }
  | { readonly kind: 'correction'; readonly person?: number; readonly fields: Fields }
)
type Fields = Readonly<Record<string, { readonly saw: unknown; readonly says: unknown }>>
/** What a phone shows of a home and of its people. */
export type Home = {
  lane: string
  language: string | null
  devices: string[]
  people: (Person | undefined)[]
  /** Who heads it, by the place among its people. */
  head: number | null
}
type Person = { name: string; phone: string | null; birth: object; sex: string }

export const HOMES = 200
const PHONES = [0, 1, 2, 3] as const
export const DAYS = 14
const CALLS_A_DAY = 9
/** Homes that both phones of a hamlet come to again and again. */
const BUSY = 6

export type World = {
  /** What the services know, by the number of the home. */
  read: () => Promise<Map<number, Home>>
  send: (records: readonly Sent[]) => Promise<unknown>
  /** What the office does at the end of a day. */
  office: (day: number, on: string) => Promise<void>
}

type Phone = { seen: Map<number, Home>; unsent: Sent[]; unsure: Sent[]; offlineUntil: number }

/** Lets four phones work for two weeks, most of it without a network, and answers all that they wrote down. */
export async function liveTwoWeeks(random: Random, world: World): Promise<Sent[]> {
  const first = addDays(dayOf(new Date()), -DAYS - 1)
  const start = await world.read()
  const phones = PHONES.map(
    (): Phone => ({ seen: structuredClone(start), unsent: [], unsure: [], offlineUntil: random.between(0, 4) }),
  )
  const all: Sent[] = []
  for (let day = 0; day < DAYS; day += 1) {
    const on = addDays(first, day)
    for (const [number, phone] of phones.entries()) {
      const written = workOf(random, { number, phone, on })
      phone.unsent.push(...written)
      all.push(...written)
      if (day >= phone.offlineUntil || day === DAYS - 1) await connect(random, world, phone, day)
    }
    await world.office(day, on)
  }
  return all
}

/** An evening with a network: what waits is sent, some of it a second time because its answer was lost. */
async function connect(random: Random, world: World, phone: Phone, day: number): Promise<void> {
  await world.send([...phone.unsure, ...phone.unsent])
  phone.unsure = phone.unsent.filter(() => random.chance(0.15))
  phone.unsent = []
  phone.seen = await world.read()
  phone.offlineUntil = day + random.between(2, 6)
}

function workOf(random: Random, { number, phone, on }: { number: number; phone: Phone; on: string }): Sent[] {
  return Array.from({ length: CALLS_A_DAY }, (_, call) => {
    const within = random.chance(0.6) ? random.between(0, BUSY - 1) : random.between(0, HOMES / 2 - 1)
    const home = within * 2 + (number < 2 ? 0 : 1)
    // Each minute belongs to one phone, so that no two write at once.
    const at = new Date(
      `${on}T${10 + call}:${String(random.between(0, 13) * 4 + number).padStart(2, '0')}:00Z`,
    ).toISOString()
    const own = { phone: number, at, home }
    const known = phone.seen.get(home)
    const corrections = known ? correctionsOf(random, known) : []
    return [
      { ...own, id: uuid(), kind: 'visit' as const },
      ...corrections.map((correction) => ({ ...own, id: uuid(), kind: 'correction' as const, ...correction })),
    ]
  }).flat()
}

const LANES = ['Kênh 5', 'Kênh 6', 'Kênh 7', 'Tổ 1', 'Tổ 2']
const DEVICES = ['smartphone', 'keypad_phone', 'tablet', 'computer', 'smart_tv']
const SPELLINGS = ['Hòa', 'Hoà', 'Huệ', 'Hoa', 'Hoài']

/** What is corrected at a door; the phone shows it from then on. */
function correctionsOf(random: Random, home: Home): { person?: number; fields: Fields }[] {
  const person = random.between(0, home.people.length - 1)
  const one = home.people[person]
  const ofHome = {
    ...change(home, 'lane', random.chance(0.2), () => random.pick(LANES)),
    ...change(home, 'language', random.chance(0.04), () => random.pick(['khm', 'cjm', null])),
    ...change(home, 'devices', random.chance(0.3), () => toggled(home.devices, random.pick(DEVICES))),
    ...change(home, 'head', one !== undefined && random.chance(0.15), () => person),
  }
  const ofPerson = one && {
    ...change(one, 'phone', random.chance(0.3), () => `+8491234${String(random.between(0, 9999)).padStart(4, '0')}`),
    ...change(one, 'name', random.chance(0.12), () => `Nguyễn Thị ${random.pick(SPELLINGS)}`),
    ...change(one, 'birth', random.chance(0.05), () => ({ year: random.between(1950, 1990) })),
    ...change(one, 'sex', random.chance(0.03), () => (one.sex === 'male' ? 'female' : 'male')),
  }
  return [{ fields: ofHome }, ...(ofPerson ? [{ person, fields: ofPerson }] : [])].filter(
    ({ fields }) => Object.keys(fields).length > 0,
  )
}

function change<Thing extends Home | Person, Field extends keyof Thing & string>(
  thing: Thing,
  field: Field,
  happens: boolean,
  next: () => unknown,
): Fields {
  const says = next()
  const saw = thing[field]
  if (!happens || JSON.stringify(saw) === JSON.stringify(says)) return {}
  thing[field] = says as Thing[Field]
  return { [field]: { saw, says } }
}

function toggled(list: readonly string[], entry: string): string[] {
  return list.includes(entry) ? list.filter((one) => one !== entry) : [...list, entry]
}
