import { setTimeout as sleep } from 'node:timers/promises'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { homesOf, LAST_EVENING, visitOf } from '../src/demo/reform/world.ts'
import { settled } from '../src/settled.ts'
import { startAllInOne } from './all-in-one.ts'
import type { Deployment } from './deployment.ts'
import { expectSoon } from './expectations.ts'
import { applied, bringOldWorld, draftOf } from './reform.ts'

const WEEK = { period: '2025-W27' }
const TIMES = 4
const homes = homesOf('15952')
let deployment: Deployment

beforeAll(async () => {
  deployment = await startAllInOne('reform')
  await bringOldWorld(deployment.as)
}, 240_000)
afterAll(() => deployment?.stop())

/** Late visits to all homes of a hamlet, again and again, until told to stop; answers how many were accepted. */
async function sendVisits(until: AbortSignal): Promise<number> {
  const { teams } = deployment.as('volunteer')
  let accepted = 0
  while (!until.aborted) {
    const items = homes.map((householdId) => ({ ...visitOf(0), visitId: uuid(), householdId, startedAt: LAST_EVENING }))
    const results = await teams.recordVisitBatch.many(items)
    expect(results.filter((result) => !result.accepted)).toEqual([])
    accepted += results.length
    await sleep(20)
  }
  return accepted
}

test('visits that come in while their commune merges and is taken back are all kept, and counted where they belong', async () => {
  const officer = deployment.as('province_officer')
  const stop = new AbortController()
  const sending = sendVisits(stop.signal)
  for (let time = 0; time < TIMES; time += 1) {
    const { params } = await applied(officer, draftOf('thanh-hoa'))
    const { version } = await officer.teams.getBoundaryChange({ params }).orThrow()
    await officer.teams.undoBoundaryChange({ params, ifMatch: version }).orThrow()
  }
  const last = await applied(officer, draftOf('thanh-hoa'))
  stop.abort()
  const accepted = await sending
  expect(accepted).toBeGreaterThan(TIMES * homes.length)
  await settled(deployment.as('admin'), { patience: 60_000 })
  await expectSoon(deployment.as('observer'), '15865', WEEK, { 'I-04': '20/100 = 20' })
  expect(await deployment.as('admin').reporting.recompute().orThrow()).toMatchObject({ differing: 0 })
  const kept = await Promise.all(
    homes.map((householdId) => Array.fromAsync(officer.teams.listVisits.all({ query: { householdId, limit: 500 } }))),
  )
  expect(kept.flat()).toHaveLength(accepted + 1)
  expect(new Set(kept.flat().map(({ hamletCode }) => hamletCode))).toEqual(new Set(['15952.01']))
  await officer.teams.undoBoundaryChange({ params: last.params, ifMatch: 3 }).orThrow()
  await expectSoon(deployment.as('observer'), '15952', WEEK, { 'I-04': '20/20 = 100' })
}, 120_000)
