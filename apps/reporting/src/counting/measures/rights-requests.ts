import type { EventData } from '@lantoa/contracts/define-event'
import { rightsRequests } from '@lantoa/contracts/identity/rights-requests'
import { answerBy } from '@lantoa/vietnam/rights-clocks'
import { flow } from './measure.ts'
import { isAs, placeOn } from './registers.ts'
import { source } from './source.ts'

type RightsRequest = EventData<typeof rightsRequests.changed>

export const rightsRequestSource = source(rightsRequests.changed, [
  flow('rights-requests-due', 'rights-request', 'yêu cầu về dữ liệu đến hạn trả lời', (request: RightsRequest) =>
    onItsDay(request, !isAs(request, 'withdrawn')),
  ),
  flow(
    'rights-requests-in-time',
    'rights-request',
    'yêu cầu về dữ liệu đã trả lời đúng hạn',
    (request: RightsRequest) => onItsDay(request, isAnsweredBy(request, answerBy(request.since))),
  ),
])

/** All of it counts on the day by which an answer is due, so that both are of one period. */
function onItsDay(request: RightsRequest, counts: boolean) {
  return counts ? [{ unit: placeOn(request, request.since), day: answerBy(request.since) }] : []
}

/** A refusal with its reason is an answer; one that was taken up again is none. */
function isAnsweredBy({ states }: RightsRequest, day: string): boolean {
  const last = states.at(-1)
  return (last?.status === 'answered' || last?.status === 'refused') && last.from <= day
}
