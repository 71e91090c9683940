import { unitChanged } from '@lantoa/contracts/teams/units.events'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BEFORE, REFORM, type Steps, startBoundaryTeams, unit } from '../../test/boundary-world.ts'
import { codesOf, sentTo } from '../../test/started-teams.ts'
import { writeUnits } from './published.ts'

let world: Awaited<ReturnType<typeof startBoundaryTeams>>
beforeAll(async () => {
  world = await startBoundaryTeams()
})
afterAll(() => world.service.stop())

const officer = () => world.officer('38')

async function undone(steps: Steps): Promise<void> {
  await world.undo(await world.applied(steps)).orThrow()
}

/** The sequences that were told of one version, in order. */
async function toldOf(ref: string): Promise<number[]> {
  const sent = await sentTo(world.service, 'teams.unit.v1')
  return sent.filter(({ key }) => key === ref).map(({ sequence }) => sequence)
}

test('a hamlet goes with its commune on the day of a merger that was undone', async () => {
  await undone([{ kind: 'merge', from: [{ code: '15712' }], into: { code: '15715' } }])
  const params = { code: '15712' }
  const { etag = '' } = await officer().getUnit({ params })
  const body = { on: REFORM, successors: [{ code: '15715', extent: 'full' as const }] }
  const closed = await officer().closeUnit({ params, body, ifMatch: etag }).orThrow()
  expect(closed.moved).toEqual(['15712.01'])
  expect(await world.historyOf('15712.01')).toEqual([`${BEFORE}…${REFORM} 15712`, `${REFORM}… 15715`])
  expect(await toldOf(`15712.01@${REFORM}`)).toEqual([1, 2, 3])
})

test('a hamlet whose beginning was undone is registered again, on that day or another', async () => {
  const begins = { kind: 'thôn', name: 'Mới', parentCode: '15664' }
  const into = ['15664.05', '15664.06'].map((code) => ({ code, begins }))
  await undone([{ kind: 'split', of: '15664.01', into }])
  const register = (hamletCode: string, validFrom: string) =>
    officer().registerHamlet({ params: { hamletCode }, body: { kind: 'thôn', name: 'Mới', validFrom } })
  expect(await register('15664.05', REFORM)).toMatchObject({ etag: '"3"', data: { change: 'created', validTo: null } })
  expect(await toldOf(`15664.05@${REFORM}`)).toEqual([1, 2, 3])
  expect((await register('15664.05', REFORM)).data?.change).toBe('unchanged')
  expect(await register('15664.06', '2026-01-01')).toMatchObject({ etag: '"1"', data: { change: 'created' } })
  expect(await world.historyOf('15664.06')).toEqual([`${REFORM}…${REFORM} 15664`, '2026-01-01… 15664'])
})

test('a unit whose beginning was undone is no successor', async () => {
  const begins = { kind: 'xã', name: 'Mới', parentCode: '38' }
  await undone([{ kind: 'merge', from: [{ code: '15865' }], into: { code: '15867', begins } }])
  const ended = { ...unit('15868', 'commune', '38'), validTo: REFORM }
  const successors = [{ code: '15867', validFrom: REFORM, extent: 'full' as const }]
  expect(codesOf(await officer().importUnits.many([{ ...ended, successors }]))).toEqual(['unknown-unit'])
})

test('a commune whose beginning was undone is imported again', async () => {
  const begins = { kind: 'xã', name: 'Mới', parentCode: '38' }
  await undone([{ kind: 'merge', from: [{ code: '15865' }], into: { code: '15866', begins } }])
  const commune = { ...unit('15866', 'commune', '38'), name: 'Mới', validFrom: REFORM }
  const results = await officer().importUnits.many([commune])
  expect(results).toMatchObject([{ accepted: true, value: { change: 'created', validTo: null } }])
  expect(await world.historyOf('15866')).toEqual([`${REFORM}… 38`])
})

test('a new name that was undone is imported again from the same day on', async () => {
  await undone([{ kind: 'rename', code: '15952', name: 'Mới' }])
  const renamed = { ...unit('15952', 'commune', '38'), name: 'Mới', validFrom: REFORM, continues: true }
  expect(codesOf(await officer().importUnits.many([renamed]))).toEqual(['accepted'])
  expect(await world.historyOf('15952')).toEqual([`${BEFORE}…${REFORM} 38`, `${REFORM}… 38`])
})

test('a version older than the one known is neither written nor told of: the command fails', async () => {
  const { database, units } = world.service.parts
  const state = unitChanged.schema.parse({ ...unit('15718', 'commune', '38'), validTo: null, successors: [] })
  const before = await toldOf(`15718@${BEFORE}`)
  const write = { state, sequence: 0, correlationId: uuid() }
  const writing = database.transaction((tx) => writeUnits(tx, units, [write], { source: '/teams', now: new Date() }))
  await expect(writing).rejects.toThrow(`15718@${BEFORE}`)
  expect(await toldOf(`15718@${BEFORE}`)).toEqual(before)
})
