import type { Lantoa } from '@lantoa/sdk/client'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { settled } from '../src/settled.ts'
import { startAllInOne } from './all-in-one.ts'
import { expectSoon } from './expectations.ts'
import { applied, bringOldWorld, hamletOf, homesOf, LAST_EVENING, PHU_YEN, TEAM, THANH_HOA, visitTo } from './reform.ts'

const WEEK = { period: '2025-W27' }
const OLD_UNITS = ['38', '66', '54', '397', '15712', '15715', '15952', '15463', '22240', '22252', hamletOf('22252')]

/** 1 July 2025 as the sample scenario tells it. */
describe('the day on which the communes changed', () => {
  let deployment: Awaited<ReturnType<typeof startAllInOne>>
  let lantoa: Lantoa
  let before: unknown
  const changes: { changeId: string }[] = []

  beforeAll(async () => {
    deployment = await startAllInOne()
    lantoa = deployment.sender
    await bringOldWorld(lantoa)
    const [first = ''] = homesOf('15952')
    await lantoa.teams.recordVisitBatch.many([visitTo(first, LAST_EVENING)])
    await allSettled()
    before = await numbersOf(OLD_UNITS)
  }, 240_000)
  afterAll(() => deployment?.stop())

  const allSettled = () => settled(deployment.as('admin'), { patience: 60_000 })
  const observer = () => deployment.as('observer')

  async function numbersOf(codes: readonly string[]) {
    const all = codes.map((unit) => observer().reporting.getUnitValues({ params: { unit }, query: WEEK }))
    return (await Promise.all(all)).map(({ data, error }) => error?.code ?? data?.values)
  }

  test('a preview tells what will be', async () => {
    const { params, preview } = await applied(lantoa, 'Thanh Hóa', THANH_HOA)
    changes.push(params)
    expect(preview.ended.map(({ code }) => code)).toEqual([
      ...['15712', '15715', '15718', '15952', '15865', '15463', '15469', '397', '399', '394'],
    ])
    const homes = ['15712', '15715', '15718', '15952', '15865', '15463', '15469'].flatMap(homesOf).length
    expect(preview.households).toMatchObject({ moving: homes, unassigned: 0 })
    const visited = preview.indicators.filter(({ unit, indicatorId }) => unit === '15715' && indicatorId === 'I-05')
    const merged = ['15712', '15715', '15718'].flatMap(homesOf).length
    expect(visited).toMatchObject([
      { before: { denominator: homesOf('15715').length }, after: { denominator: merged } },
    ])
  })

  test('Tân Ninh has the homes of all three, at once; Thái Hòa’s code is its', async () => {
    const homes = ['15712', '15715', '15718'].flatMap(homesOf).length
    await expectSoon(observer(), '15715', WEEK, { 'I-04': `0/${homes} = 0` })
    const { error } = await observer().reporting.getUnitValues({ params: { unit: '15712' }, query: {} })
    expect(error).toMatchObject({ code: 'closed-unit', successors: ['15715@2025-07-01'] })
    const { data } = await observer().teams.getUnit({ params: { code: '15715' }, query: { asOf: '2024-05-01' } })
    expect(data).toMatchObject({ name: 'Thái Hòa', validTo: '2025-07-01' })
  })

  test('the team of Hoằng Đồng stays what it is, and what it did counts in Hoằng Hóa', async () => {
    const homes = ['15952', '15865'].flatMap(homesOf).length
    const body = await lantoa.teams.getBody({ params: { bodyId: TEAM } }).orThrow()
    expect(body).toMatchObject({ unitCode: '15952', status: 'active' })
    await expectSoon(observer(), '15865', WEEK, { 'I-04': `1/${homes} = ${percent(1, homes)}` })
  })

  test('a visit of the evening before, sent afterwards, was in Hoằng Đồng and counts in Hoằng Hóa', async () => {
    const [, second = ''] = homesOf('15952')
    const [result] = await lantoa.teams.recordVisitBatch.many([visitTo(second, LAST_EVENING)])
    expect(result).toMatchObject({ accepted: true, value: { hamletCode: '15952.01', visitedOn: '2025-06-30' } })
    const homes = ['15952', '15865'].flatMap(homesOf).length
    await expectSoon(observer(), '15865', WEEK, { 'I-04': `2/${homes} = ${percent(2, homes)}` })
  })

  test('homes of what was split wait, and are placed one by one', async () => {
    const waiting = homesOf('22252')
    const { params, preview } = await applied(lantoa, 'Phú Yên', PHU_YEN)
    changes.push(params)
    expect(preview.waiting).toMatchObject([{ code: '22252.01' }])
    expect(preview.households).toMatchObject({ unassigned: waiting.length })
    await allSettled()
    const ofProvince = ['22240', '22252', '22255'].flatMap(homesOf).length
    await expectSoon(observer(), '66', WEEK, { 'I-04': `0/${ofProvince} = 0` })
    await expectSoon(observer(), '22240', WEEK, { 'I-04': `0/${homesOf('22240').length} = 0` })
    const unassigned = await lantoa.identity.countUnassigned({ query: { unit: '22240' } }).orThrow()
    expect(unassigned).toMatchObject({ households: waiting.length, hamlets: [{ hamletCode: '22252.01' }] })
    const items = waiting.slice(0, 2).map((householdId) => ({ householdId, hamletCode: '22240.01' }))
    const results = await lantoa.identity.assignHouseholds.many(items)
    expect(results.every(({ accepted }) => accepted)).toBe(true)
    await expectSoon(observer(), '22240', WEEK, { 'I-04': `0/${homesOf('22240').length + 2} = 0` })
    await expectSoon(observer(), '66', WEEK, { 'I-04': `0/${ofProvince} = 0` })
  })

  test('undone, every number is what it was but for the visit that came late', async () => {
    for (const params of changes.toReversed()) {
      const { version } = await lantoa.teams.getBoundaryChange({ params }).orThrow()
      await lantoa.teams.undoBoundaryChange({ params, ifMatch: version }).orThrow()
    }
    await allSettled()
    await expectSoon(observer(), '15952', WEEK, {
      'I-04': `2/${homesOf('15952').length} = ${percent(2, homesOf('15952').length)}`,
    })
    const after = await numbersOf(OLD_UNITS)
    const without = (all: unknown) =>
      JSON.parse(JSON.stringify(all).replaceAll(/\{[^{}]*"indicatorId":"I-04"[^{}]*\}/g, '0'))
    expect(without(after)).toEqual(without(before))
    const recounted = await deployment.as('admin').reporting.recompute().orThrow()
    expect(recounted).toMatchObject({ differing: 0 })
  }, 60_000)
})

/** As an indicator is written. */
function percent(numerator: number, denominator: number): string {
  return String(Math.round((numerator * 1000) / denominator) / 10)
}
