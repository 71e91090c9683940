import { addDays } from '@lantoa/vietnam/days'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import { givenName } from './names.ts'
import type { Home } from './people.ts'
import { COMMUNES, HAMLETS, SINCE } from './places.ts'
import { createRandom } from './random.ts'

type Merchant = Items['merchants'][number]

const SHOPS = [
  { what: 'Quán nước', kind: 'stall' },
  { what: 'Tạp hóa', kind: 'shop' },
  { what: 'Rau sạch', kind: 'household' },
] as const

/** Three who sell in each hamlet, one of them at home; two of three are paid by QR code. */
export function createMerchants(homes: readonly Home[]): Merchant[] {
  return HAMLETS.flatMap((hamlet, place) => {
    const homeThere = homes.find((home) => home.hamlet === hamlet)
    return SHOPS.map(({ what, kind }, index) => {
      const number = place * SHOPS.length + index
      const random = createRandom(900_000 + number)
      const taking = { since: addDays(SINCE, random.between(20, 200)) }
      return {
        ...{ merchantId: demoId('merchant', number), hamletCode: hamlet.code, since: SINCE, kind },
        name: `${what} ${givenName(random, 'female')}`,
        householdId: kind === 'household' ? (homeThere?.householdId ?? null) : null,
        qr: random.chance(0.66) ? taking : null,
        prices: random.chance(0.5) ? taking : null,
      }
    })
  })
}

/** A health station in each commune; the first two take the chip card. */
export function createHealthFacilities(): Items['facilities'] {
  return COMMUNES.map(({ code, name }, number) => ({
    ...{ healthFacilityId: demoId('healthFacility', number), unitCode: code, since: SINCE },
    ...{ name: `Trạm Y tế xã ${name}`, kind: 'health_station' },
    chipCardsSince: number < 2 ? addDays(SINCE, 60) : null,
  }))
}

/** What the insurance says of the first three communes; of the others nobody knows. */
export function createHealthCardCounts(homes: readonly Home[]): Items['healthCardCounts'] {
  return COMMUNES.slice(0, 3).flatMap(({ code, name }, place) => {
    const there = homes.filter(({ hamlet }) => hamlet.code.startsWith(`${code}.`))
    const people = there.reduce((sum, home) => sum + home.people.length, 0)
    return [2025, 2026].map((year, index) => ({
      ...{ healthCardCountId: demoId('healthCardCount', place * 2 + index), unitCode: code, since: SINCE, year },
      issued: Math.round(people * (0.9 + index * 0.03)),
      source: `BHXH cơ sở ${name}`,
    }))
  })
}
