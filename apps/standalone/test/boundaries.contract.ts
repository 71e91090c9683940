import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { COMMUNES, hamletOf } from '../src/demo/reform/places.ts'
import { homesOf, REFORM_TEAM, visitOf } from '../src/demo/reform/world.ts'
import { settled } from '../src/settled.ts'
import type { Deployment } from './deployment.ts'
import { expectSoon } from './expectations.ts'
import { applied, bringOldWorld, draftOf } from './reform.ts'

const WEEK = { period: '2025-W27' }
const LAST_DAY = { on: '2025-06-30', view: 'as-was' } as const
const OLD_UNITS = ['38', '66', '54', '394', '397', '399', ...COMMUNES.map(({ code }) => code), hamletOf('22252')]
const LATE_HOME = 1

/** 1 July 2025 as the sample scenario tells it, wherever the services run. */
export function describeReform(start: () => Promise<Deployment>): void {
  describe('the day on which the communes changed', () => {
    let deployment: Deployment
    let before: unknown
    const changes: { changeId: string }[] = []

    beforeAll(async () => {
      deployment = await start()
      await bringOldWorld(deployment.as)
      before = await numbersOf(OLD_UNITS)
    }, 240_000)
    afterAll(() => deployment?.stop())

    const allSettled = () => settled(deployment.as('admin'), { patience: 60_000 })
    const observer = () => deployment.as('observer')
    const officer = () => deployment.as('province_officer')

    async function numbersOf(codes: readonly string[]) {
      const all = codes.map((unit) => observer().reporting.getUnitValues({ params: { unit }, query: WEEK }))
      return (await Promise.all(all)).map(({ data, error }) => error?.code ?? [data?.values, data?.claimed])
    }
    async function valuesOf(unit: string, query: { on?: string; period?: string; view?: 'as-was' } = {}) {
      const { values, claimed, ...rest } = await observer()
        .reporting.getUnitValues({ params: { unit }, query })
        .orThrow()
      const value = (id: string) => {
        const found = values.find(({ indicatorId }) => indicatorId === id)
        return found && [found.numerator, found.denominator, found.value]
      }
      return {
        name: rest.unit.name,
        value,
        claim: (id: string) => claimed.find(({ indicatorId }) => indicatorId === id),
      }
    }

    test('a preview tells what will be', async () => {
      const { params, preview } = await applied(officer(), draftOf('thanh-hoa'))
      changes.push(params)
      const ofThanhHoa = COMMUNES.filter(({ parentCode }) => parentCode !== '54').map(({ code }) => code)
      expect(preview.ended.map(({ code }) => code).sort()).toEqual([...ofThanhHoa, '394', '397', '399'].sort())
      expect(preview.households).toMatchObject({ moving: ofThanhHoa.flatMap(homesOf).length, unassigned: 0 })
      const visited = preview.indicators.filter(({ unit, indicatorId }) => unit === '15715' && indicatorId === 'I-05')
      expect(visited).toMatchObject([{ before: { denominator: 30 }, after: { denominator: 90 } }])
    })

    test('Văn Sơn had cameras in all its hamlets; of Tân Ninh nobody knows more than 1 of ?', async () => {
      await allSettled()
      const was = await valuesOf('15712', LAST_DAY)
      expect([was.name, was.value('I-05')]).toEqual(['Văn Sơn', [0, 40, 0]])
      expect(was.claim('I-43')).toMatchObject({ numerator: 1, denominator: 1, value: 100, partial: false })
      const now = await valuesOf('15715', { on: '2025-07-01' })
      expect([now.name, now.value('I-05')]).toEqual(['Tân Ninh', [0, 90, 0]])
      const gap = { numerator: 1, denominator: null, value: null, partial: true }
      expect(now.claim('I-43')).toMatchObject({ ...gap, coverage: { predecessors: 3, reported: 1 } })
      const { error } = await observer().reporting.getUnitValues({ params: { unit: '15712' }, query: {} })
      expect(error).toMatchObject({ code: 'closed-unit', successors: ['15715@2025-07-01'] })
    })

    test('its code is Thái Hòa in a record of 2024', async () => {
      const { data } = await observer().teams.getUnit({ params: { code: '15715' }, query: { asOf: '2024-05-01' } })
      expect(data).toMatchObject({ name: 'Thái Hòa', validTo: '2025-07-01' })
      const was = await valuesOf('15715', { on: '2024-05-01', view: 'as-was' })
      expect([was.name, was.value('I-05')]).toEqual(['Thái Hòa', [0, 30, 0]])
      const now = await valuesOf('15715', { on: '2024-05-01' })
      expect([now.name, now.value('I-05')]).toEqual(['Tân Ninh', [0, 90, 0]])
    })

    test('what was told of the district Triệu Sơn stays with it; the commune of that name inherits none', async () => {
      const district = await valuesOf('397', LAST_DAY)
      const told = ['I-01', 'I-02', 'I-26'].map((id) => district.claim(id)?.numerator ?? district.claim(id)?.value)
      expect([district.name, ...told]).toEqual(['Triệu Sơn', 254, 769, 76.7])
      expect(district.value('I-05')).toEqual([0, 175, 0])
      const commune = await valuesOf('15664')
      expect(['I-01', 'I-02', 'I-26'].map(commune.claim)).toEqual([undefined, undefined, undefined])
      expect([commune.name, commune.value('I-05')]).toEqual(['Triệu Sơn', [0, 85, 0]])
    })

    test('the team of Hoằng Đồng stays what it is, and what it did counts in Hoằng Hóa', async () => {
      const { teams } = officer()
      const body = await teams.getBody({ params: { bodyId: REFORM_TEAM } }).orThrow()
      expect(body).toMatchObject({ unitCode: '15952', status: 'active', memberCount: 3 })
      const { items } = await teams.listVisits({ query: { householdId: homesOf('15952')[0] ?? '' } }).orThrow()
      expect(items).toMatchObject([{ hamletCode: '15952.01', visitedOn: '2025-06-30' }])
      await expectSoon(observer(), '15865', WEEK, { 'I-04': '1/100 = 1' })
    })

    test('a visit of the evening before, sent afterwards, was in Hoằng Đồng and counts in Hoằng Hóa', async () => {
      const { recordVisitBatch } = deployment.as('volunteer').teams
      const [result] = await recordVisitBatch.many([visitOf(LATE_HOME)])
      expect(result).toMatchObject({ accepted: true, value: { hamletCode: '15952.01', visitedOn: '2025-06-30' } })
      await expectSoon(observer(), '15865', WEEK, { 'I-04': '2/100 = 2' })
      const was = await valuesOf('15952', { ...WEEK, view: 'as-was' })
      expect([was.name, was.value('I-04')]).toEqual(['Hoằng Đồng', [2, 20, 10]])
      expect((await valuesOf('15865@2025-07-01', { ...WEEK, view: 'as-was' })).value('I-04')).toEqual([0, 100, 0])
      expect((await valuesOf('399', { ...WEEK, view: 'as-was' })).value('I-04')).toEqual([2, 100, 2])
    })

    test('homes of what was split wait, and are placed one by one', async () => {
      const waiting = homesOf('22252')
      const { params, preview } = await applied(officer(), draftOf('phu-yen'))
      changes.push(params)
      expect(preview.waiting).toMatchObject([{ code: '22252.01' }])
      expect(preview.households).toMatchObject({ unassigned: 10 })
      await allSettled()
      await expectSoon(observer(), '66', WEEK, { 'I-04': '0/40 = 0' })
      await expectSoon(observer(), '22240', WEEK, { 'I-04': '0/16 = 0' })
      await expectSoon(observer(), '22255', WEEK, { 'I-04': '0/14 = 0' })
      const { identity } = officer()
      const unassigned = await identity.countUnassigned({ query: { unit: '22240' } }).orThrow()
      expect(unassigned).toMatchObject({ households: 10, hamlets: [{ hamletCode: '22252.01' }] })
      const items = waiting.slice(0, 6).map((householdId) => ({ householdId, hamletCode: '22240.01' }))
      const results = await identity.assignHouseholds.many(items)
      expect(results.every(({ accepted }) => accepted)).toBe(true)
      await expectSoon(observer(), '22240', WEEK, { 'I-04': '0/22 = 0' })
      await expectSoon(observer(), '66', WEEK, { 'I-04': '0/40 = 0' })
      expect((await valuesOf('22252', LAST_DAY)).value('I-05')).toEqual([0, 10, 0])
    })

    test('undone, every number is what it was but for the visit that came late', async () => {
      const { teams } = officer()
      for (const params of changes.toReversed()) {
        const { version } = await teams.getBoundaryChange({ params }).orThrow()
        await teams.undoBoundaryChange({ params, ifMatch: version }).orThrow()
      }
      await allSettled()
      await expectSoon(observer(), '15952', WEEK, { 'I-04': '2/20 = 10' })
      const after = await numbersOf(OLD_UNITS)
      const without = (all: unknown) =>
        JSON.parse(JSON.stringify(all).replaceAll(/\{[^{}]*"indicatorId":"I-04"[^{}]*\}/g, '0'))
      expect(without(after)).toEqual(without(before))
      const recounted = await deployment.as('admin').reporting.recompute().orThrow()
      expect(recounted).toMatchObject({ differing: 0 })
    }, 60_000)
  })
}
