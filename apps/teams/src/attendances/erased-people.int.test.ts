import type { TestService } from '@lantoa/chassis/testing/started-service'
import { countWaiting } from '@lantoa/chassis/testing/topic-content'
import { attendanceChanged } from '@lantoa/contracts/teams/sessions.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { EVENING, startTeamsForTest } from '../../test/known-world.ts'
import { sessionsOf } from '../../test/session-world.ts'
import { sentTo } from '../../test/started-teams.ts'
import { forgetResidents } from './published.ts'

let service: TestService
beforeAll(async () => {
  service = await startTeamsForTest()
})
afterAll(() => service.stop())

const { plan, settle, attend, leader } = sessionsOf(() => service)

/** Waits until somebody waits for a lock, or has been answered without one. */
async function waitsOrIsDone(answer: Promise<unknown>): Promise<void> {
  let isDone = false
  void answer.finally(() => {
    isDone = true
  })
  while (!isDone && (await countWaiting(service.parts.database)) === 0);
}

test('what is withdrawn while its person is erased is told last as withdrawn, and under the new id', async () => {
  const [person = ''] = await settle(1)
  const { sessionId } = await plan({ status: 'held', startsAt: '2026-03-17T08:00:00+07:00' })
  const { attendanceId } = await attend(sessionId, person).orThrow()
  const withdrawing = await service.parts.database.transaction(async (tx) => {
    const name = uuid()
    await forgetResidents(tx, [{ id: person, name, countsFor: name }], { source: '/teams', now: EVENING })
    const answer = leader()
      .withdrawAttendance({ params: { attendanceId }, body: { reason: 'was_not_there' } })
      .orThrow()
    await waitsOrIsDone(answer)
    return [answer]
  })
  await Promise.all(withdrawing)
  const told = (await sentTo(service, attendanceChanged.topic.name)).filter(({ key }) => key === attendanceId)
  const sequences = told.map(({ sequence }) => sequence)
  expect(sequences).toEqual(sequences.toSorted((a, b) => a - b))
  expect(told.at(-1)?.data).toMatchObject({ counts: false })
  expect(told.at(-1)?.data).not.toMatchObject({ attendeeId: person })
})
