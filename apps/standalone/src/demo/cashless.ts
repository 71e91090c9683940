import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import type { Home, Person } from './people.ts'
import { COMMUNES } from './places.ts'
import { createRandom } from './random.ts'

type Bill = Items['bills'][number]
type Payout = Items['payouts'][number]

/** The two months of which bills and payouts are known, by a day in each. */
const MONTHS = ['2025-10-20', '2025-11-20'] as const
const SERVICES = ['electricity', 'water', 'telecom', 'tuition'] as const
const MEANS = ['qr', 'app', 'auto_debit'] as const
/** Of every so many homes the bills are known. */
const EVERY_HOME = 3
/** From this year on nobody is paid social assistance here. */
const ASSISTED_UNTIL = 1955

/** Bills of every third home; in the second month more of them are paid without cash. */
export function createBills(homes: readonly Home[]): Bill[] {
  const asked = homes.filter(({ number }) => number % EVERY_HOME === 0)
  return MONTHS.flatMap((since, month) =>
    asked.flatMap(({ hamlet, householdId, number }) => {
      const random = createRandom(950_000 + number)
      return SERVICES.filter((service) => service === 'electricity' || random.chance(0.4)).map(
        (service, index): Bill => {
          const isCashless = random.chance(0.35 + month * 0.1)
          return {
            billId: demoId('bill', (number * MONTHS.length + month) * SERVICES.length + index),
            ...{ hamletCode: hamlet.code, since, householdId, service },
            paidBy: isCashless ? random.pick(MEANS) : 'cash',
          }
        },
      )
    }),
  )
}

/** A list of social assistance for each commune and month; the last line of each fits two people. */
export function createPayouts(homes: readonly Home[]): Payout[] {
  return COMMUNES.flatMap(({ code }, commune) => {
    const people = homes.filter(({ hamlet }) => hamlet.commune.code === code).flatMap((home) => home.people)
    const assisted = people.filter(({ birthYear }) => birthYear <= ASSISTED_UNTIL)
    return MONTHS.flatMap((since, month) => {
      const list = commune * MONTHS.length + month
      const lines = assisted.map((person, index) => lineOf(person, { list, line: index + 1, unitCode: code, since }))
      const candidates = people.slice(0, 2).map(({ residentId }) => residentId)
      const held = { ...identityOf(list, lines.length + 1), unitCode: code, since, candidates }
      return [...lines, { ...held, kind: 'social_assistance' as const, paid: 'cash' as const, residentId: null }]
    })
  })
}

const LINES_MOST = 1_000

function identityOf(list: number, line: number) {
  return { payoutId: demoId('payout', list * LINES_MOST + line), line }
}

type Line = { list: number; line: number; unitCode: string; since: string }

function lineOf({ residentId, birthYear }: Person, { list, line, unitCode, since }: Line): Payout {
  const random = createRandom(970_000 + list * LINES_MOST + line)
  const paid = random.chance(0.55) ? 'account' : birthYear < 1940 && random.chance(0.5) ? 'proxy' : 'cash'
  return { ...identityOf(list, line), unitCode, since, kind: 'social_assistance', paid, residentId, candidates: [] }
}
