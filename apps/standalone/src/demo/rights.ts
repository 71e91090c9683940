import { addDays } from '@lantoa/vietnam/days'
import { demoId } from './ids.ts'
import type { Items } from './items.ts'
import type { Home } from './people.ts'
import { COMMUNES, SINCE } from './places.ts'

type RightsRequest = Items['rightsRequests'][number]

const KINDS = ['see', 'correct', 'see', 'object', 'withdraw', 'see'] as const
/** After how many days each was answered; the last one still waits. */
const ANSWERED_AFTER = [1, 2, 1, 2, 6] as const

/** What one person of each of some homes asks for, in every commune, from a Tuesday on. */
export function createRightsRequests(homes: readonly Home[]): RightsRequest[] {
  return COMMUNES.flatMap(({ code }, place) => {
    const asking = homes.filter(({ hamlet }) => hamlet.commune.code === code).slice(0, KINDS.length)
    return asking.flatMap(({ people: [person] }, index): RightsRequest[] => {
      const kind = KINDS[index]
      if (!person || !kind) return []
      const { residentId } = person.record
      const rightsRequestId = demoId('rightsRequest', place * KINDS.length + index)
      return [{ rightsRequestId, unitCode: code, since: dayOf(index), residentId, kind, takenAt: 'office' }]
    })
  })
}

/** All but the last of each commune are begun on the day on which they came. */
export function begunRequests(homes: readonly Home[]): Items['rightsBegun'] {
  return answeredOf(homes).map(({ rightsRequestId, since }) => ({ rightsRequestId, status: 'in_progress', on: since }))
}

export function answeredRequests(homes: readonly Home[]): Items['rightsAnswered'] {
  return answeredOf(homes).map(({ rightsRequestId, since, after }) => {
    return { rightsRequestId, status: 'answered', on: addDays(since, after) }
  })
}

function answeredOf(homes: readonly Home[]) {
  return createRightsRequests(homes).flatMap((request) => {
    const after = ANSWERED_AFTER[numberOf(request.rightsRequestId) % KINDS.length]
    return after === undefined ? [] : [{ ...request, after }]
  })
}

function numberOf(id: string): number {
  return Number.parseInt(id.slice(-12), 16)
}

function dayOf(index: number): string {
  return addDays(SINCE, 84 + index * 7)
}

/** A phone was lost once. */
export function createBreaches(): Items['breaches'] {
  return [
    {
      ...{ breachId: demoId('breach', 0), unitCode: '31027', since: addDays(SINCE, 90), kind: 'lost_device' },
      ...{ what: 'Mất một điện thoại của tổ; máy có mã khóa, đã thu hồi quyền.', people: 412 },
      ...{ discoveredAt: `${addDays(SINCE, 90)}T08:00:00+07:00`, notifiedAt: `${addDays(SINCE, 91)}T09:30:00+07:00` },
      measures: 'Đã thu hồi máy, báo cơ quan chuyên trách và báo cho các hộ.',
    },
  ]
}
