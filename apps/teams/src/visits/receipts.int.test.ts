import type { TestService } from '@lantoa/chassis/testing/started-service'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { doorsOf, ELSEWHERE, HAMLET } from '../../test/door-world.ts'
import { COMMUNE, startTeamsForTest } from '../../test/known-world.ts'

const ON = '2026-03-17'
let service: TestService
let team: string

beforeAll(async () => {
  service = await startTeamsForTest()
  team = await setUpTeam()
})
afterAll(() => service.stop())

const { officer, volunteer, setUpTeam, publish, publishState, makeHome, visit } = doorsOf(() => service)

async function receiptsOf(visitIds: string[], teams = volunteer()) {
  const { items } = await teams.listVisitReceipts({ body: { visitIds } }).orThrow()
  return items
}

const ended = (hamletCode: string) => [{ hamletCode, from: '2025-07-01', until: ON }]

test('recorded, withdrawn and unknown are answered in the order of the question', async () => {
  const [kept, withdrawn] = [
    await visit(await makeHome(), ON, 'done', team),
    await visit(await makeHome(), ON, 'done', team),
  ]
  await volunteer()
    .withdrawVisit({ params: { visitId: withdrawn }, body: { reason: 'wrong_home' } })
    .orThrow()
  const nobodys = uuid()
  const receivedAt = '2026-03-17T13:15:00.000Z'
  expect(await receiptsOf([withdrawn, nobodys, kept.toUpperCase()])).toEqual([
    { visitId: withdrawn, state: 'withdrawn', receivedAt },
    { visitId: nobodys, state: 'unknown' },
    { visitId: kept, state: 'recorded', receivedAt },
  ])
})

test('a visit of somebody else is answered as one that nobody has, also to his own team and its officer', async () => {
  const visitId = await visit(await makeHome(), ON, 'done', team)
  const others = [volunteer('hoa'), officer(), volunteer('lan', ['31018'])]
  const [ofHoa, ofOfficer, ofLan] = await Promise.all(others.map((teams) => receiptsOf([visitId], teams)))
  expect([ofHoa, ofOfficer]).toEqual([[{ visitId, state: 'unknown' }], [{ visitId, state: 'unknown' }]])
  expect(ofLan).toMatchObject([{ visitId, state: 'recorded' }]) // her own, though she looks after another hamlet by now
})

test('of a home that was merged it is said into which, where that is one of the caller', async () => {
  const homes = [await makeHome(), await makeHome(), await makeHome(), await makeHome(ELSEWHERE)]
  const [merged = '', twice = '', heir = '', far = ''] = homes
  const gone = await makeHome()
  const visits = [await visit(merged, ON, 'done', team), await visit(gone, ON, 'done', team)]
  await publishState(merged, 2, { status: 'merged', mergedInto: twice, places: ended(HAMLET) })
  await publishState(twice, 2, { status: 'merged', mergedInto: heir, places: ended(HAMLET) })
  await publishState(gone, 2, { status: 'merged', mergedInto: far, places: ended(HAMLET) })
  const receipts = await receiptsOf(visits)
  expect(receipts).toMatchObject([{ state: 'merged', mergedInto: heir }, { state: 'merged' }])
  expect(JSON.stringify(receipts)).not.toContain(far)
})

test('of a home in a split hamlet it is held until an officer places the home', async () => {
  const hamlets = ['51', '52', '53'].map((number) => `${COMMUNE}.${number}`)
  for (const hamletCode of hamlets) {
    const body = { kind: 'ấp', name: hamletCode.slice(-2), validFrom: '2025-07-01' }
    await officer().registerHamlet({ params: { hamletCode }, body }).orThrow()
  }
  const [split = '', ...parts] = hamlets
  const home = await makeHome(split)
  const teams = volunteer('lan', [COMMUNE])
  const visitId = uuid()
  const body = {
    householdId: home,
    teamId: team,
    visitorIds: [uuid()],
    startedAt: `${ON}T11:00:00Z`,
    outcome: 'done' as const,
  }
  await teams.recordVisit({ params: { visitId }, body }).orThrow()
  expect(await receiptsOf([visitId])).toMatchObject([{ state: 'recorded' }])
  const successors = parts.map((code) => ({ code, extent: 'partial' as const }))
  await officer()
    .closeUnit({ params: { code: split }, body: { on: ON, successors }, ifMatch: 1 })
    .orThrow()
  // What a process knows of units follows a moment later.
  await vi.waitFor(async () => expect(await receiptsOf([visitId])).toMatchObject([{ state: 'held' }]))
  await publish(home, 2, [split, '2025-07-01'], [parts[0] ?? '', ON])
  expect(await receiptsOf([visitId])).toMatchObject([{ state: 'recorded' }])
})

test('of a home that was erased it stays recorded', async () => {
  const home = await makeHome()
  const visitId = await visit(home, ON, 'done', team)
  await publishState(home, 2, null)
  expect(await receiptsOf([visitId])).toMatchObject([{ state: 'recorded' }])
})

test.each([
  [0, 'at least 1 entry'],
  [501, 'at most 500 entries'],
])('%i ids are refused: %s', async (count, words) => {
  const visitIds = Array.from({ length: count }, () => uuid())
  const { error } = await volunteer().listVisitReceipts({ body: { visitIds } })
  expect(error?.errors).toMatchObject([{ pointer: '/visitIds', detail: expect.stringContaining(words) }])
})

test('who records no visits asks for none', async () => {
  const { teams } = service.as({ roles: ['province_officer'], units: ['91'] })
  expect((await teams.listVisitReceipts({ body: { visitIds: [uuid()] } })).error?.code).toBe('forbidden')
})
