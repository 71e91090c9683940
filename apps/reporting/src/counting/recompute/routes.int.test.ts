import type { TestService } from '@lantoa/chassis/testing/started-service'
import { TOPICS } from '@lantoa/contracts/events'
import { householdChanged } from '@lantoa/contracts/identity/households.events'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  HAMLET,
  OTHER_HAMLET,
  publishHolders,
  publishHouseholds,
  publishVisits,
  startReportingForTest,
} from '../../../test/commune.ts'
import { history } from '../../../test/world.ts'
import { eventsOf, type Source } from '../measures/source.ts'
import { SOURCES } from '../measures/sources.ts'

/** The topic of every event in which something is measured. */
const MEASURED = new Set(
  Object.values<Source>(SOURCES)
    .flatMap(eventsOf)
    .map(({ topic }) => topic),
)

let service: TestService
const admin = () => service.as({ roles: ['admin'] }).reporting

beforeAll(async () => {
  service = await startReportingForTest()
})
afterAll(() => service.stop())

async function cells(): Promise<string[]> {
  const rows = await service.parts.database.query<{ text: string }>(
    `SELECT concat_ws(' ', unit, measure, day, amount, own) AS text FROM cell ORDER BY 1`,
  )
  return rows.map(({ text }) => text)
}

test('a recompute from the log finds every cell as it is live', async () => {
  const histories = fc.sample(history, { numRuns: 8, seed: 17 })
  for (const [round, sent] of histories.entries()) {
    for (const { source, key, data, sequence = 0, id } of sent) {
      const entry = { key, data, sequence: sequence + round * 100, id: id && `${id}/${round}` }
      await service.publish((SOURCES[source] as Source).event, [entry])
    }
  }
  await publishHouseholds(service, HAMLET, 1, 30)
  await publishVisits(service, OTHER_HAMLET, 1, 30)
  await publishHolders(service, HAMLET, 1, 30)
  await service.settled()
  const before = await cells()
  const result = await admin().recompute().orThrow()
  expect(result).toMatchObject({ differing: 0, replaced: false, cells: before.length })
  expect(result.records).toBeGreaterThan(200)
  expect(await cells()).toEqual(before)
})

test('what was damaged is found and put right, and counting goes on', async () => {
  const before = await cells()
  const { database } = service.parts
  await database.query(`UPDATE cell SET amount = amount + 5 WHERE unit = '31027' AND measure = 'households'`)
  await database.query(`DELETE FROM cell WHERE unit = $1 AND measure = 'households'`, [HAMLET])
  const result = await admin().recompute().orThrow()
  expect(result.replaced).toBe(true)
  expect(result.differing).toBeGreaterThan(1)
  expect(await cells()).toEqual(before)
  await publishHouseholds(service, HAMLET, 31, 40)
  await service.settled()
  expect(await admin().recompute().orThrow()).toMatchObject({ differing: 0, replaced: false })
})

test('a record that could not be applied is left out of both', async () => {
  const data = { householdId: 'x', status: 'active', places: [] }
  const { topic } = householdChanged
  const headers = {
    ce_type: 'identity.household-changed.v1',
    ce_id: 'a',
    ce_time: '2026-03-17T00:00:00Z',
    ce_sequence: '1',
  }
  await service.parts.eventLog.publish([{ topic: topic.name, key: 'x', headers, value: JSON.stringify(data) }])
  await service.settled()
  expect(
    (
      await service
        .as({ roles: ['admin'] })
        .reporting.getStatus()
        .orThrow()
    ).deadLetters,
  ).toBe(1)
  expect(await admin().recompute().orThrow()).toMatchObject({ differing: 0 })
  const [letter] = (await admin().listDeadLetters().orThrow()).items
  await admin()
    .dropDeadLetter({ params: { deadLetterId: letter?.deadLetterId ?? '' } })
    .orThrow()
  expect(await admin().recompute().orThrow()).toMatchObject({ differing: 0 })
})

test('reading all topics again counts nothing twice', async () => {
  const before = await cells()
  const { topics } = await admin()
    .replay({ body: { from: 0 } })
    .orThrow()
  expect(topics).toHaveLength(service.follows.length)
  await service.settled()
  expect(await cells()).toEqual(before)
  expect(await admin().recompute().orThrow()).toMatchObject({ differing: 0 })
})

test('it owns no topic, so there is none to send again', async () => {
  const { error } = await admin().republish({ body: { topic: 'teams.unit.v1' } })
  expect(error).toMatchObject({ status: 404, code: 'unknown-topic', pointer: '/topic' })
  expect(await admin().applyTopics().orThrow()).toEqual({ changed: [], topics: [] })
})

test('without all topics there is no recompute, which would forget what they told', async () => {
  const before = await cells()
  await service.loseTopic('teams.visit-recorded.v1')
  expect((await admin().recompute()).error).toMatchObject({
    code: 'try-later',
    detail: expect.stringContaining('teams.visit-recorded.v1'),
  })
  expect(await cells()).toEqual(before)
  await service.parts.eventLog.applyTopics(TOPICS)
})

test('only one recompute at a time, and not for everyone', async () => {
  const both = await Promise.all([admin().recompute(), admin().recompute()])
  expect(both.map(({ error }) => error?.code).sort()).toEqual(['already-recomputing', undefined])
  expect((await service.as({ roles: ['province_lead'] }).reporting.recompute()).error?.code).toBe('forbidden')
})

test('freshness names every topic', async () => {
  const { topics } = await service
    .as({ roles: ['observer'] })
    .reporting.getFreshness()
    .orThrow()
  expect(topics).toHaveLength(MEASURED.size)
  expect(topics.every(({ lag }) => lag === 0)).toBe(true)
  expect(topics.find(({ topic }) => topic === 'teams.unit.v1')?.appliedAt).toMatch(/Z$/)
})
