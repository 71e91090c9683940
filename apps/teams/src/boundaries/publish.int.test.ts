import { contentOf } from '@lantoa/chassis/testing/topic-content'
import { fixtureOf } from '@lantoa/contracts/fixtures'
import { boundariesChanged, boundaryChangeTopic } from '@lantoa/contracts/teams/boundaries.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { draftOf, startBoundaryTeams, tanNinh, unit } from '../../test/boundary-world.ts'
import { codesOf, sentTo } from '../../test/started-teams.ts'

let world: Awaited<ReturnType<typeof startBoundaryTeams>>
beforeAll(async () => {
  world = await startBoundaryTeams()
})
afterAll(() => world.service.stop())

const fixture = fixtureOf(boundariesChanged)

/** What was told of a change so far: its versions and states. */
async function toldOf(changeId: string) {
  const sent = await sentTo(world.service, boundaryChangeTopic.name)
  return sent.filter(({ key }) => key === changeId)
}

async function storyOf({ changeId }: { changeId: string }): Promise<string[]> {
  const told = await toldOf(changeId)
  return told.map(({ sequence, data }) => `${sequence} ${(data as { status: string }).status}`)
}

test('an applied change is told of as the fixture has it', async () => {
  const results = await world
    .operator()
    .importUnits.many([
      unit('31027', 'commune', '91'),
      unit('31066', 'commune', '91'),
      unit('31027.07', 'hamlet', '31027'),
    ])
  expect(codesOf(results)).toEqual(['accepted', 'accepted', 'accepted'])
  const { changeId, title, on, legalAct } = fixture
  const begins = { kind: 'xã', name: 'U Minh Thượng', parentCode: '91' }
  const body = draftOf(
    [
      { kind: 'merge', from: [{ code: '31027' }, { code: '31066' }], into: { code: '31027', begins } },
      { kind: 'rename', code: '31027.07', name: 'Minh Thuận B' },
    ],
    { title, on, legalAct },
  )
  const officer = world.officer('91')
  const params = { changeId }
  await officer.draftBoundaryChange({ params, body }).orThrow()
  await officer.previewBoundaryChange({ params, ifMatch: 1 }).orThrow()
  await officer.applyBoundaryChange({ params, ifMatch: 2 }).orThrow()
  expect((await toldOf(changeId)).at(-1)).toEqual({ key: changeId, sequence: 3, data: fixture })
})

test('every version is told once, from the draft to the undoing; what is repeated or refused is not', async () => {
  const officer = world.officer('38')
  const params = { changeId: uuid() }
  const body = draftOf(tanNinh)
  await officer.draftBoundaryChange({ params, body }).orThrow()
  await officer.draftBoundaryChange({ params, body }).orThrow()
  await officer.draftBoundaryChange({ params, body: draftOf(tanNinh, { title: 'Khác' }) })
  expect(await storyOf(params)).toEqual(['1 draft'])
  await officer.reviseBoundaryChange({ params, body: draftOf(tanNinh, { title: 'Khác' }), ifMatch: 1 }).orThrow()
  expect((await officer.applyBoundaryChange({ params, ifMatch: 2 })).error?.code).toBe('not-previewed')
  await officer.previewBoundaryChange({ params, ifMatch: 2 }).orThrow()
  await officer.applyBoundaryChange({ params, ifMatch: 3 }).orThrow()
  expect((await officer.applyBoundaryChange({ params, ifMatch: 4 })).error?.code).toBe('change-applied')
  await officer.undoBoundaryChange({ params, ifMatch: 4 }).orThrow()
  expect((await officer.undoBoundaryChange({ params, ifMatch: 5 })).error?.code).toBe('not-applied')
  expect(await storyOf(params)).toEqual(['1 draft', '2 draft', '3 previewed', '4 applied', '5 undone'])
})

test('a state that cannot be told of is not written either, nor are its units', async () => {
  const { database } = world.service.parts
  const params = await world.previewed(tanNinh)
  const before = await world.historyOf('15712.01')
  const sent = (await sentTo(world.service, 'teams.unit.v1')).length
  await database.query(
    `ALTER TABLE outbox ADD CONSTRAINT full_disk CHECK (topic <> '${boundaryChangeTopic.name}') NOT VALID`,
  )
  const { error } = await world.officer('38').applyBoundaryChange({ params, ifMatch: 2 })
  await database.query('ALTER TABLE outbox DROP CONSTRAINT full_disk')
  expect(error?.status).toBe(500)
  expect(await world.officer('38').getBoundaryChange({ params }).orThrow()).toMatchObject({ status: 'previewed' })
  expect(await world.historyOf('15712.01')).toEqual(before)
  expect(await sentTo(world.service, 'teams.unit.v1')).toHaveLength(sent)
  await world.officer('38').applyBoundaryChange({ params, ifMatch: 2 }).orThrow()
  expect(await storyOf(params)).toEqual(['1 draft', '2 previewed', '3 applied'])
  await world.undo(params).orThrow()
})

test('steps, names and who did it stay out of the log', async () => {
  const content = await contentOf(world.service.parts.eventLog, boundaryChangeTopic)
  expect(content.length).toBeGreaterThan(2)
  const fields = Object.keys(fixture).sort()
  for (const { data } of content) expect(Object.keys(data).sort()).toEqual(fields)
})
