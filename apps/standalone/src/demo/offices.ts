import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import { COMMUNES, SINCE } from './places.ts'

const SERVICES = ['Hộ tịch, chứng thực', 'Đất đai, xây dựng', 'Lao động, chính sách xã hội']

/** The public service centre of each commune has three counters. */
export function createCounters(): Items['counters'] {
  return COMMUNES.flatMap(({ code: unitCode }, place) =>
    SERVICES.map((services, index) => ({
      ...{ counterId: demoId('counter', place * SERVICES.length + index), unitCode, since: SINCE },
      ...{ number: index + 1, services },
    })),
  )
}
