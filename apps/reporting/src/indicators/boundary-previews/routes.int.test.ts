import type { TestService } from '@lantoa/chassis/testing/started-service'
import type { BodyId } from '@lantoa/contracts/ids'
import { type BodyState, bodyChanged } from '@lantoa/contracts/teams/bodies.events'
import { type UnitState, unitChanged } from '@lantoa/contracts/teams/units.events'
import { refOf } from '@lantoa/units/unit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  HAMLET,
  idOf,
  OTHER_HAMLET,
  publishCorePersons,
  publishHolders,
  publishHouseholds,
  publishResidents,
  publishVisits,
  startReportingForTest,
} from '../../../test/commune.ts'

const SINCE = '2025-07-01'
const TODAY = '2026-03-17'
const FAR = '31018.01'
let service: TestService

const officer = (units: readonly string[]) => service.as({ roles: ['province_officer'], units: [...units] }).reporting

function unit(code: string, parentCode: string, more: Partial<UnitState> = {}): UnitState {
  const level = code.includes('.') ? 'hamlet' : 'commune'
  return { code, level, parentCode, kind: level, name: code, validFrom: SINCE, validTo: null, successors: [], ...more }
}

function tell(states: readonly UnitState[], sequence: number): Promise<void> {
  return service.publish(
    unitChanged,
    states.map((data) => ({ key: refOf(data), data, sequence })),
  )
}

/** A team of two hamlets in two communes, with people who are in another team too: they do not add up. */
function team(number: number, hamletCodes: string[], people: number[]): BodyState {
  const open = { from: SINCE, until: null }
  return {
    ...{ bodyId: idOf(3, number) as unknown as BodyId, kind: 'community_team', unitCode: '31027', hamletCodes },
    ...{ superiorId: null, statuses: [], active: [open] },
    members: people.map((person) => ({
      ...{ membershipId: idOf(4, person) as never, personId: idOf(5, person) as never, role: 'member' as const },
      ...{ affiliations: ['other' as const], ambassador: false, ...open },
    })),
  }
}

beforeAll(async () => {
  service = await startReportingForTest()
  await tell([unit(FAR, '31018')], 1)
  await publishHouseholds(service, HAMLET, 1, 20)
  await publishHouseholds(service, OTHER_HAMLET, 21, 30)
  await publishHouseholds(service, FAR, 31, 70)
  await publishVisits(service, HAMLET, 1, 5)
  await publishVisits(service, FAR, 31, 40)
  await publishCorePersons(service, FAR, 31, 33)
  await publishResidents(service, HAMLET, [1, 10], { birthMonth: '1980-05' })
  await publishResidents(service, FAR, [11, 40], { birthMonth: '1980-05', level2Since: '2026-01-05' })
  await publishHolders(service, FAR, 11, 20)
  const teams = [team(1, [HAMLET, FAR], [1, 2]), team(2, [OTHER_HAMLET], [2, 3])]
  await service.publish(
    bodyChanged,
    teams.map((data) => ({ key: data.bodyId, data, sequence: 1 })),
  )
  await service.settled()
  await service.parts.units.ensure([FAR])
})
afterAll(() => service.stop())

const into = (code: string, validFrom: string, extent: 'full' | 'partial' = 'full') => [{ code, validFrom, extent }]
const moved = (code: string, before: string, after: string) => [
  unit(code, before, { validTo: TODAY }),
  unit(code, after, { validFrom: TODAY }),
]
/** As a client sends it: a field that is there has a value. */
function asSent({ nameEn: _none, ...version }: UnitState) {
  return version
}

/** Both communes become one, and one hamlet of it goes into another. */
const MERGER = [
  unit('31027', '91', { validTo: TODAY, successors: into('31099', TODAY) }),
  unit('31018', '91', { validTo: TODAY, successors: into('31099', TODAY) }),
  unit('31099', '91', { validFrom: TODAY }),
  ...moved(HAMLET, '31027', '31099'),
  ...moved(FAR, '31018', '31099'),
  unit(OTHER_HAMLET, '31027', { validTo: TODAY, successors: into(HAMLET, TODAY) }),
]
const CODES = ['31027', '31018', '31099', HAMLET, OTHER_HAMLET, FAR, '91']

async function valuesOf(code: string) {
  const { data } = await officer(['VN']).getUnitValues({ params: { unit: code }, query: {} })
  return data?.values.map(({ indicatorId, numerator, denominator, value }) => [
    indicatorId,
    numerator,
    denominator,
    value,
  ])
}

async function previewed() {
  const body = { on: TODAY, versions: MERGER.map(asSent), units: CODES }
  const { items } = await officer(['91']).previewBoundaries({ body }).orThrow()
  return (code: string, side: 'before' | 'after') =>
    items.flatMap(({ unit: of, indicatorId, [side]: figure }) =>
      of === code && figure ? [[indicatorId, figure.numerator, figure.denominator, figure.value]] : [],
    )
}

test('what is shown before is what there is, and what is shown after is what comes', async () => {
  const shown = await previewed()
  for (const code of CODES.filter((one) => one !== '31099')) {
    expect(shown(code, 'before'), code).toEqual(await valuesOf(code))
  }
  expect(shown('31099', 'before')).toEqual([])
  expect(shown('31027', 'after')).toEqual([])
  await tell(MERGER, 2)
  await service.settled()
  for (const code of ['31099', HAMLET, FAR, '91']) {
    await expect.poll(() => valuesOf(code), { timeout: 5_000 }).toEqual(shown(code, 'after'))
  }
  expect(shown('31099', 'after')).toContainEqual(['I-02', 3, null, 3])
})

test('units that are not the caller’s cannot be thought under his', async () => {
  const versions = moved(FAR, '31099', '31018').map(asSent)
  const body = { on: TODAY, versions, units: ['31066'] }
  expect((await officer([HAMLET]).previewBoundaries({ body })).error).toMatchObject({
    code: 'outside-scope',
    pointer: '/versions',
  })
  expect((await officer(['38']).previewBoundaries({ body: { ...body, versions: [] } })).data?.items).toEqual([])
})

test('a past that only the caller tells opens no unit that is not his', async () => {
  const past = { validFrom: '2020-01-01', validTo: '2020-02-01' }
  const versions = [unit('38', 'VN', { ...past, level: 'province', parentCode: null }), unit('31099', '38', past)]
  const body = { on: '2020-01-01', versions: versions.map(asSent), units: ['31099'] }
  expect((await officer(['38']).previewBoundaries({ body })).data?.items).toEqual([])
  const ofHolder = await officer(['31099']).previewBoundaries({ body })
  expect(ofHolder.data?.items.length).toBeGreaterThan(0)
})
