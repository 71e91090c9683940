import { addDays } from '@lantoa/vietnam/days'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import type { Home } from './people.ts'
import { COMMUNES, HAMLETS, SINCE } from './places.ts'
import { createRandom } from './random.ts'

const OPERATORS = ['viettel', 'vnpt', 'mobifone'] as const
const KINDS = ['none', 'mobile', 'mobile', 'fixed'] as const
/** Of every so many homes it was asked at the door. */
const EVERY_HOME = 4
/** A hamlet in so many has no 4G yet. */
const OUT_OF_REACH = 9

/** Most hamlets are reached by two operators or three. */
export function createMobileCoverages(): Items['mobileCoverages'] {
  return HAMLETS.flatMap(({ code }, place) => {
    if (place % OUT_OF_REACH === OUT_OF_REACH - 1) return []
    return OPERATORS.slice(0, 2 + (place % 2)).map((operator, index) => ({
      mobileCoverageId: demoId('mobileCoverage', place * OPERATORS.length + index),
      ...{ hamletCode: code, since: addDays(SINCE, place % 7), operator, until: null },
    }))
  })
}

/** Of three hamlets two have fibre, and to the third it is built. */
export function createFibreStates(): Items['fibreStates'] {
  return HAMLETS.map(({ code }, place) => ({
    ...{ fibreStateId: demoId('fibreState', place), hamletCode: code, since: SINCE, plannedOn: SINCE },
    buildingSince: addDays(SINCE, 20 + (place % 10)),
    availableSince: place % 3 === 2 ? null : addDays(SINCE, 80 + (place % 10)),
    source: 'VNPT',
  }))
}

/** What every fourth home says. */
export function createHomeConnections(homes: readonly Home[]): Items['homeConnections'] {
  return homes
    .filter(({ number }) => number % EVERY_HOME === 0)
    .map(({ hamlet, householdId, number }) => ({
      ...{ homeConnectionId: demoId('homeConnection', number), hamletCode: hamlet.code, householdId, until: null },
      ...{ since: addDays(SINCE, 30), kind: createRandom(970_000 + number).pick(KINDS) },
    }))
}

/** A camera at the entrance of every other hamlet; some are linked to the commune. */
export function createCameraSites(): Items['cameraSites'] {
  return HAMLETS.filter((_, place) => place % 2 === 0).map(({ code, kind }, place) => ({
    ...{ cameraSiteId: demoId('cameraSite', place), hamletCode: code, since: addDays(SINCE, 40), placeKind: 'road' },
    ...{ name: `Cổng ${kind}`, linked: place % 3 === 0 ? null : { since: addDays(SINCE, 55), until: null } },
  }))
}

/** At the seat of each commune; nobody has looked at the first of them for long. */
export function createInformationPoints(): Items['informationPoints'] {
  return COMMUNES.map(({ code, name }, place) => ({
    ...{ informationPointId: demoId('informationPoint', place), unitCode: code, since: SINCE },
    ...{ place: `Trụ sở xã ${name}`, owner: 'Đoàn xã', subject: 'Thủ tục hành chính' },
    ...{ url: `https://quet.example/${code}`, checkedOn: place === 0 ? null : addDays(SINCE, 90) },
  }))
}
