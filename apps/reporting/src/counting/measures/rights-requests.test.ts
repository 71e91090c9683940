import type { EventData } from '@lantoa/contracts/define-event'
import type { rightsRequests } from '@lantoa/contracts/identity/rights-requests'
import { expect, test } from 'vitest'
import { rightsRequestSource } from './rights-requests.ts'

type RightsRequest = EventData<typeof rightsRequests.changed>

/** Received on a Tuesday: an answer is due on the Thursday. */
const request = (...later: [string, string][]) =>
  ({
    ...{ rightsRequestId: 'r', unitCode: '31027', since: '2026-03-17', kind: 'see' },
    states: [['received', '2026-03-17'], ...later].map(([status, from]) => ({ status, from })),
  }) as unknown as RightsRequest

const counted = (one: RightsRequest) =>
  rightsRequestSource.measures.map(({ contributions }) => contributions(one).length)

test.each([
  ['not answered yet', request(), [1, 0]],
  ['answered on its last day', request(['in_progress', '2026-03-18'], ['answered', '2026-03-19']), [1, 1]],
  ['answered a day late', request(['in_progress', '2026-03-18'], ['answered', '2026-03-20']), [1, 0]],
  ['refused in time', request(['in_progress', '2026-03-18'], ['refused', '2026-03-18']), [1, 1]],
  [
    'taken up again',
    request(['in_progress', '2026-03-18'], ['answered', '2026-03-18'], ['in_progress', '2026-03-19']),
    [1, 0],
  ],
  ['withdrawn', request(['withdrawn', '2026-03-18']), [0, 0]],
])('a request that is %s', (_what, one, counts) => {
  expect(counted(one)).toEqual(counts)
})

test('counts in its unit on the day by which an answer is due', () => {
  const [due] = rightsRequestSource.measures
  expect(due?.contributions(request())).toMatchObject([{ unit: '31027', day: '2026-03-19' }])
})
