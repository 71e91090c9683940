import type { TestService } from '@lantoa/chassis/testing/started-service'
import { type BodyState, bodyChanged } from '@lantoa/contracts/teams/bodies.events'
import { type UnitState, unitChanged } from '@lantoa/contracts/teams/units.events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { HAMLET, idOf, OTHER_HAMLET, startReportingForTest } from '../../../test/commune.ts'
import { recompute } from '../../counting/recompute/recompute.ts'

const SINCE = '2025-07-01'
const MERGED_ON = '2026-01-01'
const unit: Omit<UnitState, 'code' | 'validTo' | 'successors'> = {
  ...{ level: 'hamlet', kind: 'ấp', name: 'Minh Thuận', parentCode: '31027', validFrom: SINCE },
}

let service: TestService
beforeAll(async () => {
  service = await startReportingForTest()
  await publishTeams([[stretch(HAMLET, null)], [stretch(OTHER_HAMLET, null)]], 1)
  await service.settled()
})
afterAll(() => service.stop())

function stretch(hamletCode: string, until: string | null, from = SINCE) {
  return { hamletCode, from, until }
}

/** A team set up for each of the two hamlets, and what each serves. */
async function publishTeams(serving: readonly BodyState['serves'][], sequence: number): Promise<void> {
  const active = [{ from: '2025-08-01', until: null }]
  const states = serving.map((serves, index): BodyState => {
    const hamletCodes = [index === 0 ? HAMLET : OTHER_HAMLET]
    return {
      ...{ bodyId: idOf(9, index) as never, kind: 'community_team', unitCode: '31027', hamletCodes, serves },
      ...{ superiorId: null, statuses: [{ status: 'active', from: '2025-08-01' }], active, members: [] },
    }
  })
  await service.publish(
    bodyChanged,
    states.map((data) => ({ key: data.bodyId, data, sequence })),
  )
}

async function publishHamlet(code: string, facts: Pick<UnitState, 'validTo' | 'successors'>, sequence: number) {
  const data = { ...unit, code, ...facts }
  await service.publish(unitChanged, [{ key: `${code}@${SINCE}`, data, sequence }])
}

/** Hamlets with a team, and hamlets, before and after the day of the merge; both views tell the same. */
async function covered() {
  const lead = service.as({ roles: ['province_lead'], units: ['91'] }).reporting
  const days = { from: '2025-12-31', until: MERGED_ON, step: 'day' } as const
  const views = ['as-now', 'as-was'] as const
  const found = await Promise.all(
    ['31027', '91'].flatMap((code) =>
      views.map((view) =>
        lead.getSeries({ params: { indicatorId: 'I-03' }, query: { unit: code, ...days, view } }).orThrow(),
      ),
    ),
  )
  const said = found.map(({ points }) => points.map(({ numerator, denominator }) => `${numerator} of ${denominator}`))
  expect(new Set(said.map((one) => one.join())).size).toBe(1)
  return said[0]
}

test('after a merge of hamlets their teams cover one hamlet, and after the undoing two', async () => {
  expect(await covered()).toEqual(['2 of 2', '2 of 2'])
  const successors = [{ code: OTHER_HAMLET, validFrom: SINCE, extent: 'full' as const }]
  await publishHamlet(HAMLET, { validTo: MERGED_ON, successors }, 2)
  await publishTeams(
    [[stretch(HAMLET, MERGED_ON), stretch(OTHER_HAMLET, null, MERGED_ON)], [stretch(OTHER_HAMLET, null)]],
    2,
  )
  await service.settled()
  expect(await covered()).toEqual(['2 of 2', '1 of 1'])
  expect(await recompute(service.parts)).toMatchObject({ differing: 0 })
  await publishHamlet(HAMLET, { validTo: null, successors: [] }, 3)
  await publishTeams([[stretch(HAMLET, null)], [stretch(OTHER_HAMLET, null)]], 3)
  await service.settled()
  expect(await covered()).toEqual(['2 of 2', '2 of 2'])
})

test('the team of a hamlet that is no more covers none', async () => {
  await publishHamlet(HAMLET, { validTo: MERGED_ON, successors: [] }, 4)
  await publishTeams([[stretch(HAMLET, MERGED_ON)]], 4)
  await service.settled()
  expect(await covered()).toEqual(['2 of 2', '1 of 1'])
  expect(await recompute(service.parts)).toMatchObject({ differing: 0 })
})
