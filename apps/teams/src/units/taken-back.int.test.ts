import { afterAll, beforeAll, expect, test } from 'vitest'
import { BEFORE, REFORM, type Steps, startBoundaryTeams } from '../../test/boundary-world.ts'
import { sentTo } from '../../test/started-teams.ts'

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
