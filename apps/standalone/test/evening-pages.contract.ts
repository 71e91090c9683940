import type { Role } from '@lantoa/contracts/permissions'
import { CHROMIUM } from '@lantoa/testkit/chromium'
import { addDays, dayOf, isoWeekOf } from '@lantoa/vietnam/days'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sendWorld } from '../src/demo/send.ts'
import { settled } from '../src/settled.ts'
import {
  beRefused,
  findCorePerson,
  findNobody,
  seeActivated,
  visitGrandmother,
  visitTrader,
} from './evening-at-doors.ts'
import {
  answerQuestion,
  carryUp,
  logInAtDesk,
  mergeStudents,
  planSession,
  publish,
  seeNumber,
} from './evening-at-office.ts'
import {
  DIFFICULTY,
  fetchSessions,
  holdSession,
  joinSession,
  QUESTION,
  raiseBoth,
  writeStudentDownAgain,
} from './evening-beyond-doors.ts'
import { DOORS, withDoors } from './evening-doors.ts'
import { NUMBERS } from './evening-numbers.ts'
import { expectSoon } from './expectations.ts'
import { handOf } from './field-hand.ts'
import type { PagesDeployment } from './pages-deployment.ts'
import { COMMUNE, PROVINCE } from './place.ts'
import { createScenario, HAMLET } from './scenario.ts'
import { openPhone, type Phone } from './start-field.ts'

/** Of what comes through all services. */
const PATIENCE_MS = 60_000
const { visited, withCorePerson, withAccount, withLevel2, answered, session } = NUMBERS
/** An Minh, of which newspapers wrote and where nothing is counted yet. */
const NEIGHBOUR = '31018'

/** The evening of the sample scenario, typed into the pages by who lives it, wherever the services run. */
export function describeEveningOnPages(start: () => Promise<PagesDeployment>): void {
  describe('an evening typed into the pages', { timeout: 180_000 }, () => {
    let deployment: PagesDeployment
    let scenario: ReturnType<typeof withDoors>
    let browser: Browser
    let phone: Phone
    /** Of the doors; it begins when the services run, which takes long. */
    let today = ''
    let week = { period: '' }

    beforeAll(async () => {
      deployment = await start()
      today = dayOf(new Date())
      week = { period: isoWeekOf(today) }
      const [admin, officer] = [deployment.as('admin'), deployment.as('commune_officer')]
      const memberIds = (['team_leader', 'volunteer'] as const).map(deployment.subjectOf)
      scenario = withDoors(createScenario({ visitedAt: new Date().toISOString(), memberIds }))
      const sender = { ...officer, teams: { ...officer.teams, importUnits: admin.teams.importUnits } }
      await sendWorld(sender, scenario, () => undefined, new AbortController().signal)
      const round = { params: { teamId: scenario.teamId, isoWeek: week.period }, ifMatch: 0 }
      const householdIds = scenario.doors.map(({ householdId }) => householdId)
      await officer.teams.orderRound({ ...round, body: { householdIds } }).orThrow()
      await planSession(officer.teams)
      await settled(admin, { patience: 90_000 })
      browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
      phone = await openPhone(browser)
    }, 1_200_000)
    afterAll(async () => {
      await browser?.close()
      await deployment?.stop()
    })

    const hand = handOf(() => phone.page)
    const observer = () => deployment.as('observer')
    const openDesk = (role: Role) => logInAtDesk(browser, deployment, role)
    const seeOnDesk = (desk: Page, indicator: string, unit: string, expected: string, time = `on=${today}`) =>
      seeNumber(desk, `${deployment.baseUrl}/desk/i/${indicator}/u/${unit}?${time}`, expected)
    const claim = (indicatorId: string, unit: string, figure: object) =>
      publish(deployment.as('province_officer').reporting, { indicatorId, unit, time: today, ...figure })

    async function sendAll(): Promise<void> {
      await hand.follow(/Tất cả đã gửi|còn trên máy/)
      await hand.tap('Gửi ngay')
      await hand.allSent()
    }

    test('the volunteer logs in, sets her PIN, and finds the five homes of the evening at the head of her week', async () => {
      await hand.arrive(deployment.baseUrl)
      await deployment.identify(phone.page, 'volunteer')
      await hand.setPin()
      await hand.allSent()
      await phone.page.evaluate('navigator.serviceWorker.ready')
      const rows = await phone.page.locator('.list .row strong').allTextContents()
      expect(rows.slice(0, 5)).toEqual(Object.values(DOORS).map(({ people: [[name]] }) => `Nhà ${name}`))
      await expectSoon(observer(), HAMLET, week, { 'I-04': visited.hamlet.before })
      await fetchSessions(phone.page)
    })

    test('without a network she writes down five visits and what people did at them', async () => {
      await phone.context.setOffline(true)
      await phone.page.reload()
      await hand.open()
      await visitGrandmother(phone.page)
      await beRefused(phone.page)
      await findCorePerson(phone.page)
      await visitTrader(phone.page)
      await findNobody(phone.page)
      await phone.page.getByText('10 lượt còn trên máy').waitFor()
      await phone.page.reload()
      await hand.open()
      await phone.page.getByText('10 lượt còn trên máy').waitFor()
    })

    test('and that a lane has no signal, what the trader asks, and that she was at the session', async () => {
      await raiseBoth(phone.page)
      await joinSession(phone.page)
      await phone.page.getByText('13 lượt còn trên máy').waitFor()
    })

    test('with a network all is sent once, though the first answer is lost', async () => {
      let lost = 0
      await phone.page.route('**/visits/batch', async (route) => {
        if (lost > 0) return route.fallback()
        lost += 1
        await route.fetch()
        await route.abort()
      })
      await phone.context.setOffline(false)
      await sendAll()
      expect(lost).toBe(1)
      const counted = phone.page.locator('[data-state=counted]')
      await expect.poll(() => counted.count(), { timeout: PATIENCE_MS }).toBeGreaterThanOrEqual(5)
      expect(await phone.page.locator('[data-state=saved], [data-state=look-again]').count()).toBe(0)
      const { teams } = deployment.as('commune_officer')
      const visits = await Promise.all(
        scenario.doors.map(({ householdId }) => teams.listVisits({ query: { householdId } }).orThrow()),
      )
      expect(visits.map(({ items }) => items.map(({ outcome, nextTryOn }) => `${outcome} ${nextTryOn ?? ''}`))).toEqual(
        [['done '], [`refused ${addDays(today, 14)}`], ['done '], ['done '], [`absent ${addDays(today, 7)}`]],
      )
    })

    test('the leader had been at the door of the student too: both visits are kept', async () => {
      const { page } = await openPhone(browser)
      const leader = handOf(() => page)
      await leader.arrive(deployment.baseUrl)
      await deployment.identify(page, 'team_leader')
      await leader.setPin()
      await fetchSessions(page)
      await holdSession(page)
      await writeStudentDownAgain(page)
      await leader.follow('Ghi từ phiếu giấy')
      await leader.tap('Hôm nay')
      await page.getByRole('button', { name: DOORS.student.people[0][0] }).click()
      await leader.tap('Có, gặp được')
      await leader.tap('Làm xong')
      await leader.tap('Không việc nào trong đây')
      await leader.tap('Lưu lượt thăm')
      const query = { householdId: scenario.doors[2]?.householdId ?? '' }
      const visits = () => deployment.as('commune_officer').teams.listVisits({ query }).orThrow()
      const sources = async () => (await visits()).items.map(({ source }) => source).sort()
      await expect.poll(sources, { timeout: PATIENCE_MS }).toEqual(['app', 'paper'])
      await settled(deployment.as('admin'), { patience: PATIENCE_MS })
      await expectSoon(observer(), HAMLET, week, { 'I-04': visited.hamlet.after })
    })

    test('who was written down by two is one person again, and is counted once', async () => {
      await expectSoon(observer(), HAMLET, { on: today }, { 'I-26': withAccount.doubled })
      const desk = await openDesk('commune_officer')
      await desk.goto(`${deployment.baseUrl}/desk/duplicates?unit=${COMMUNE}`)
      await mergeStudents(desk)
      await expectSoon(observer(), HAMLET, { on: today }, { 'I-26': withAccount.after, 'I-14': withLevel2.before })
    })

    test('the difficulty goes up to an operator and comes back, and the question is answered', async () => {
      const desk = await openDesk('commune_officer')
      const concerns = `${deployment.baseUrl}/desk/concerns?unit=${COMMUNE}`
      await desk.goto(concerns)
      await carryUp(desk)
      await desk.goto(concerns)
      await answerQuestion(desk)
      await hand.go('concerns')
      await phone.page
        .getByText(/Có tin mới/)
        .first()
        .waitFor()
      for (const text of [DIFFICULTY, QUESTION]) await phone.page.getByRole('link', { name: text }).waitFor()
      await settled(deployment.as('admin'), { patience: PATIENCE_MS })
      await expectSoon(observer(), HAMLET, { period: today.slice(0, 7) }, { 'I-58': answered })
      await expectSoon(observer(), COMMUNE, { period: `${today.slice(0, 4)}..${today}` }, session)
    })

    test('the officer reads the numbers of the evening for the hamlet and the commune', async () => {
      const desk = await openDesk('commune_officer')
      await seeOnDesk(desk, 'I-04', HAMLET, visited.hamlet.after, `period=${week.period}`)
      await seeOnDesk(desk, 'I-05', HAMLET, withCorePerson.after)
      await seeOnDesk(desk, 'I-26', HAMLET, withAccount.after)
      await seeOnDesk(desk, 'I-14', HAMLET, withLevel2.before)
      await seeOnDesk(desk, 'I-04', COMMUNE, visited.commune.after, `period=${week.period}`)
      await desk.goto(`${deployment.baseUrl}/desk/u/${COMMUNE}?period=${week.period}`)
      await desk.getByRole('row', { name: 'Ấp Minh Thuận B' }).getByRole('link', { name: '53,3 %' }).waitFor()
    })

    test('what was published stands beside it', async () => {
      await claim('I-01', COMMUNE, { numerator: 26 })
      await claim('I-14', NEIGHBOUR, { value: 90 })
      await claim('I-19', NEIGHBOUR, { value: 2000, qualifier: 'nearly' })
      const desk = await openDesk('province_officer')
      await desk.goto(`${deployment.baseUrl}/desk/u/${COMMUNE}?on=${today}`)
      await desk.getByText(/^Số công bố: 26 .*Báo An Giang/).waitFor()
      await desk.goto(`${deployment.baseUrl}/desk/u/${NEIGHBOUR}?on=${today}`)
      await desk.getByText(/^Số công bố: 90 % .*Báo An Giang/).waitFor()
      await desk.getByText(/^Số công bố: gần 2\.000 .*nghi vấn/).waitFor()
      await expectSoon(observer(), COMMUNE, { on: today }, { 'I-01': '26' })
      await expectSoon(observer(), NEIGHBOUR, { on: today }, { 'I-14': '0/0 = no data' })
    })

    test('the province reads the same, and no names', async () => {
      const desk = await openDesk('province_officer')
      await seeOnDesk(desk, 'I-04', PROVINCE, visited.commune.after, `period=${week.period}`)
      await seeOnDesk(desk, 'I-05', HAMLET, withCorePerson.after)
      await desk.getByRole('cell', { name: HAMLET }).first().waitFor()
      await desk.getByRole('button', { name: 'Hiện tên' }).click()
      await desk.getByRole('cell', { name: 'N*** M*** K***' }).waitFor()
      expect(await desk.content()).not.toContain(DOORS.student.people[0][0])
    })

    test('what the appointment did not move, the activation does', async () => {
      await hand.go('')
      await seeActivated(phone.page)
      await expectSoon(observer(), HAMLET, { on: today }, { 'I-14': withLevel2.after })
      const desk = await openDesk('commune_officer')
      await seeOnDesk(desk, 'I-14', HAMLET, withLevel2.after)
      await seeOnDesk(desk, 'I-14', COMMUNE, withLevel2.after)
      expect(phone.complaints.filter((text) => !/ERR_INTERNET_DISCONNECTED|ERR_FAILED/.test(text))).toEqual([])
    })
  })
}
