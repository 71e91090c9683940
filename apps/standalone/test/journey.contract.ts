import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendWorld } from '../src/demo/send.ts'
import { settled } from '../src/settled.ts'
import type { Deployment } from './deployment.ts'
import { createEvening, TUESDAY } from './evening.ts'
import { NUMBERS } from './evening-numbers.ts'
import { expectSoon } from './expectations.ts'
import { createScenario, HAMLET } from './scenario.ts'

const COMMUNE = '31027'
const PROVINCE = '91'
const WEEK = { period: '2026-W12' }
const FRIDAY = '2026-03-20'
const { visited, withCorePerson, withAccount, withLevel2 } = NUMBERS

/** The evening of the sample scenario, from the door to the province, wherever the services run. */
export function describeEvening(start: () => Promise<Deployment>): void {
  describe('an evening in Minh Thuận B', () => {
    const scenario = createScenario()
    const evening = createEvening(scenario)
    let deployment: Deployment

    beforeAll(async () => {
      deployment = await start()
      const [admin, officer] = [deployment.as('admin'), deployment.as('commune_officer')]
      const lantoa = { ...officer, teams: { ...officer.teams, importUnits: admin.teams.importUnits } }
      await sendWorld(lantoa, scenario, () => undefined, new AbortController().signal)
      await settled(admin, { patience: 90_000 })
    }, 240_000)
    afterAll(() => deployment?.stop())

    test('the weeks before are counted', async () => {
      const observer = deployment.as('observer')
      await expectSoon(observer, HAMLET, WEEK, { 'I-04': visited.hamlet.before })
      const before = { 'I-05': withCorePerson.before, 'I-14': withLevel2.before, 'I-26': withAccount.before }
      await expectSoon(observer, HAMLET, { on: TUESDAY }, before)
      await expectSoon(observer, COMMUNE, WEEK, { 'I-04': visited.commune.before })
      await expectSoon(observer, COMMUNE, { on: TUESDAY }, { 'I-01': '26', 'I-02': '104', 'I-03': '26/26 = 100' })
      await expectSoon(observer, '31018', { on: TUESDAY }, { 'I-01': '0', 'I-14': '0/0 = no data' })
    })

    test('five visits are accepted, and say when to knock again', async () => {
      const results = await deployment.as('volunteer').teams.recordVisitBatch.many(evening.visits)
      const nextTries = results.map((result) => (result.accepted ? result.value.nextTryOn : result.problem.code))
      expect(nextTries).toEqual([null, '2026-03-31', null, null, expect.stringMatching(/^2026-03/)])
    })

    test('soon they count in the hamlet, the commune and the province', async () => {
      const observer = deployment.as('observer')
      const accepted = performance.now()
      await expectSoon(observer, HAMLET, WEEK, { 'I-04': visited.hamlet.after })
      await expectSoon(observer, COMMUNE, WEEK, { 'I-04': visited.commune.after })
      await expectSoon(observer, PROVINCE, WEEK, { 'I-04': visited.commune.after })
      await expectSoon(observer, HAMLET, { on: TUESDAY }, { 'I-05': withCorePerson.after })
      console.log(
        `five visits: in every indicator ${Math.round(performance.now() - accepted)} ms after their acceptance`,
      )
    })

    test('sending them again changes nothing, and answers as before', async () => {
      const volunteer = deployment.as('volunteer')
      const again = await volunteer.teams.recordVisitBatch.many(evening.visits)
      expect(again.every(({ accepted }) => accepted)).toBe(true)
      const differing = evening.visits.map((visit) => ({ ...visit, outcome: 'postponed' as const }))
      const refused = await volunteer.teams.recordVisitBatch.many(differing)
      expect(refused.map((result) => !result.accepted && result.problem.code)).toEqual(Array(5).fill('visit-differs'))
      await settled(deployment.as('admin'), { patience: 10_000 })
      await expectSoon(deployment.as('observer'), HAMLET, WEEK, { 'I-04': visited.hamlet.after })
    })

    test('a second visit to one home is kept, and the home counts once', async () => {
      const volunteer = deployment.as('volunteer')
      const { visitId, ...body } = evening.second
      await volunteer.teams.recordVisit({ params: { visitId }, body }).orThrow()
      const query = { householdId: evening.studentHome }
      expect((await volunteer.teams.listVisits({ query }).orThrow()).items).toHaveLength(2)
      await settled(deployment.as('admin'), { patience: 10_000 })
      await expectSoon(deployment.as('observer'), HAMLET, WEEK, { 'I-04': visited.hamlet.after })
    })

    test('an e-wallet makes one more person who can pay without cash', async () => {
      const opened = {
        kind: 'e_wallet',
        provider: 'momo',
        status: 'opened',
        openedOn: TUESDAY,
        withTeamHelp: true,
      } as const
      const account = { params: { accountId: uuid() }, body: { residentId: evening.trader, ...opened } }
      await deployment.as('volunteer').payments.trackAccount(account).orThrow()
      await expectSoon(deployment.as('observer'), HAMLET, { on: TUESDAY }, { 'I-26': withAccount.after })
    })

    test('an appointment moves nothing, the activation on Friday does', async () => {
      const { identity } = deployment.as('volunteer')
      const observer = deployment.as('observer')
      const record = (step: 'chip_card' | 'level2_appointment' | 'level2_activated', on: string) =>
        identity
          .recordStep({ params: { residentId: evening.daughter, step }, body: { state: 'done', on, evidence: 'seen' } })
          .orThrow()
      await record('chip_card', TUESDAY)
      await record('level2_appointment', TUESDAY)
      await settled(deployment.as('admin'), { patience: 10_000 })
      await expectSoon(observer, HAMLET, { on: FRIDAY }, { 'I-14': withLevel2.before })
      await record('level2_activated', FRIDAY)
      await expectSoon(observer, HAMLET, { on: FRIDAY }, { 'I-14': withLevel2.after })
      await expectSoon(observer, PROVINCE, { on: FRIDAY }, { 'I-14': withLevel2.after })
    })

    test('a number opens: the home of the student is among those behind it', async () => {
      const { reporting } = deployment.as('commune_lead')
      const contributors = reporting.listContributors.all({
        params: { indicatorId: 'I-05' },
        query: { unit: HAMLET, on: TUESDAY },
      })
      const ids = await Array.fromAsync(contributors, ({ id }) => id)
      expect(ids).toHaveLength(48)
      expect(ids).toContain(evening.studentHome)
    })

    test('the volunteer sees no other hamlet, and the province no names', async () => {
      const elsewhere = scenario.households.find(({ hamletCode }) => hamletCode !== HAMLET)?.householdId ?? ''
      const visit = {
        params: { visitId: uuid() },
        body: { ...evening.second, householdId: elsewhere, visitId: undefined },
      }
      const { error } = await deployment.as('volunteer').teams.recordVisit(visit)
      expect(error?.code).toBe('unknown-household')
      const { data } = await deployment
        .as('province_officer')
        .identity.getResident({ params: { residentId: evening.student } })
      expect(data).toMatchObject({ masked: true, name: expect.not.stringContaining('Nguyễn') })
    })

    test('counting everything again from the log comes to the same', async () => {
      const recounted = await deployment.as('admin').reporting.recompute().orThrow()
      expect(recounted).toMatchObject({ differing: 0 })
      expect(recounted.cells).toBeGreaterThan(100)
    }, 60_000)
  })
}
