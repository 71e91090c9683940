import { DAILY_USES, SKILLS, STEPS } from '@lantoa/contracts/lists'
import type { Data } from '@lantoa/sdk/client'
import { v7 as uuid } from 'uuid'

const FAMILIES = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Huỳnh', 'Võ', 'Đặng', 'Danh', 'Dương', 'Lý']
const MIDDLES = ['Thị', 'Văn', 'Hữu', 'Ngọc', 'Minh', 'Kim', 'Thanh']
const GIVEN = ['Hoa', 'Tâm', 'Lan', 'Sáu', 'Bưởi', 'Phượng', 'Thúy', 'Quý', 'Hải', 'Dũng', 'Hạnh', 'Mai', 'Út']
const DAY_MS = 86_400_000
/** Everything came about within so many days, the last of it so many ago: every home is due to be visited again. */
const [DURING, AGO] = [60, 40]

type Packs = { [Service in 'identity' | 'teams' | 'payments']: Data<Service, 'getPack'> }

/** The packs of a hamlet in which much was done: of four people in each home two are far, were seen, and have an account. */
export function madeHamlet(hamletCode: string, homes: number): Packs {
  const made = Array.from({ length: homes }, (_, at) => madeHome(hamletCode, at))
  return {
    identity: packOf(made.flatMap(({ home, people }) => [home, ...people])),
    teams: packOf(made.map(({ standing }) => standing)),
    payments: packOf(made.flatMap(({ holders }) => holders)),
  }
}

function packOf<Item>(upserts: Item[]) {
  return { epoch: 'one', cursor: 'c', masked: false, upserts, gone: [], more: false }
}

type Home = Extract<Packs['identity']['upserts'][number], { kind: 'home' }>
type Person = Extract<Packs['identity']['upserts'][number], { kind: 'person' }>
type Holder = Extract<Packs['payments']['upserts'][number], { kind: 'holder' }>

function madeHome(hamletCode: string, at: number) {
  const householdId = newId()
  const lane = `Kênh ${hamletCode.split('.')[1]}`
  const home: Home = {
    ...{ kind: 'home', householdId, hamletCode, address: { number: String(at + 1), lane } },
    ...{ devices: [], language: null, version: 1 },
  }
  const people = Array.from({ length: 4 }, (_, number) => madePerson(householdId, at, number))
  const adults = people.slice(0, 2)
  const [last = '', before = ''] = [someDay(), someDay()].sort().reverse()
  const standing: Packs['teams']['upserts'][number] = {
    ...{ kind: 'home', householdId, hamletCode, since: '2025-07-01', refusals: 0, hasCore: at % 3 === 0 },
    nextTryOn: null,
    visits: [
      { on: last, outcome: 'done' },
      { on: before, outcome: one(['partly', 'absent']) },
    ],
    people: adults.map(({ residentId }) => ({ residentId, seen: [seenOn(last)] })),
  }
  return { home, people, standing, holders: adults.map(madeHolder) }
}

function madePerson(householdId: string, at: number, number: number): Person {
  const on = someDay()
  const steps = STEPS.slice(0, 3).map((step) => ({ step, state: 'done' as const, on }))
  const consents = [{ consentId: newId(), purpose: 'eid_onboarding' as const, givenAt: someTime().toISOString() }]
  return {
    ...{ kind: 'person', residentId: newId(), householdId, birth: { year: 1940 + number * 20 + (at % 17) } },
    ...{ name: `${one(FAMILIES)} ${one(MIDDLES)} ${one(GIVEN)}`, sex: one(['female', 'male']), version: 1 },
    phone: number === 0 ? `+849${String(Math.random()).slice(2, 10)}` : null,
    ...(number < 2 && { steps, consents }),
  }
}

function seenOn(on: string) {
  return {
    on,
    skills: SKILLS.slice(0, 3).map((skill) => ({ skill, level: one(['none', 'with_help', 'alone']) })),
    uses: DAILY_USES.slice(0, 3).map((use) => ({ use, answer: one(['yes', 'no', 'unknown']) })),
  }
}

function madeHolder({ residentId }: Person): Holder {
  const account = { accountId: newId(), kind: 'bank', provider: one(['Agribank', 'VietinBank', 'BIDV']) } as const
  return { kind: 'holder', residentId, accounts: [{ ...account, status: 'opened', version: 1 }] }
}

/** Made at any time, as at doors: ids that were made in one go would compress better. */
function newId(): string {
  return uuid({ msecs: someTime().getTime() })
}

function someDay(): string {
  return someTime().toISOString().slice(0, 10)
}

function someTime(): Date {
  return new Date(Date.now() - Math.floor((AGO + Math.random() * DURING) * DAY_MS))
}

function one<const Value>(values: readonly Value[]): Value {
  return values[Math.floor(Math.random() * values.length)] as Value // one of a place that it has
}
