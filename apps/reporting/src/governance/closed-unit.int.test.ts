import type { TestService } from '@lantoa/chassis/testing/started-service'
import { unitChanged } from '@lantoa/contracts/teams/units.events'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { COMMUNE, idOf, startReportingForTest } from '../../test/commune.ts'
import { CARD } from '../../test/scorecard.ts'

const [CLOSED, HEIR, ON] = ['31018', '31027', '2026-03-01']
const GROUP = { unit: CLOSED, name: 'Các ấp', level: 'hamlet' as const, kinds: ['ấp'] }
const AIM = { indicatorId: 'I-05', unit: CLOSED, from: '2026-03-01', length: 100, value: 85 }
const CARDS = { ...CARD, unit: CLOSED, level: 'hamlet' as const }

const id = (number: number) => idOf(7, number) as never
const scorecard = { params: { scorecardId: id(1) } }
const target = { params: { targetId: id(2) } }
const unitGroup = { params: { unitGroupId: id(3) } }

let service: TestService
const officer = (role = 'province_officer', unit = '91') => service.as({ roles: [role], units: [unit] }).reporting

/** Whatever was said of a unit while it was there, in its order. */
const SAID = {
  'a scorecard, drafted': () => officer().draftScorecard({ ...scorecard, body: CARDS }),
  'a scorecard, revised': () => officer().reviseScorecard({ ...scorecard, body: { ...CARDS, name: 'A' }, ifMatch: 1 }),
  'a scorecard, revised again': () =>
    officer().reviseScorecard({ ...scorecard, body: { ...CARDS, name: 'B' }, ifMatch: 2 }),
  'a scorecard, approved': () => officer('province_lead').approveScorecard({ ...scorecard, ifMatch: 3 }),
  'a scorecard, retired': () =>
    officer('province_lead').retireScorecard({ ...scorecard, body: { reason: 'Đã bãi bỏ' }, ifMatch: 4 }),
  'a target, drafted': () => officer('commune_officer').draftTarget({ ...target, body: AIM }),
  'a target, revised': () =>
    officer('commune_officer').reviseTarget({ ...target, body: { ...AIM, value: 86 }, ifMatch: 1 }),
  'a target, revised again': () =>
    officer('commune_officer').reviseTarget({ ...target, body: { ...AIM, value: 87 }, ifMatch: 2 }),
  'a target, approved': () => officer('commune_lead').approveTarget({ ...target, ifMatch: 3 }),
  'a group, defined': () => officer().defineUnitGroup({ ...unitGroup, body: GROUP }),
  'a group, changed': () => officer().changeUnitGroup({ ...unitGroup, body: { ...GROUP, name: 'A' }, ifMatch: 1 }),
  'a group, changed again': () =>
    officer().changeUnitGroup({ ...unitGroup, body: { ...GROUP, name: 'B' }, ifMatch: 2 }),
}

beforeAll(async () => {
  service = await startReportingForTest()
  for (const [what, say] of Object.entries(SAID)) {
    const { error } = await say()
    expect(error, what).toBeUndefined()
  }
  const successors = [{ code: HEIR, validFrom: '2025-07-01', extent: 'full' as const }]
  const closed = COMMUNE.filter(({ code }) => code === CLOSED).map((one) => ({ ...one, validTo: ON, successors }))
  await service.publish(
    unitChanged,
    closed.map((data) => ({ key: `${data.code}@${data.validFrom}`, data, sequence: 2 })),
  )
  await service.settled()
  await service.parts.units.catchUp()
})
afterAll(() => service.stop())

test.each(Object.entries(SAID))('%s before its unit was closed, is done when it is sent again', async (_what, say) => {
  expect((await say()).error).toBeUndefined()
})

test('nothing new is said of it: who says so hears what took its place', async () => {
  const closed = { code: 'closed-unit', successors: [`${HEIR}@2025-07-01`] }
  const retired = { ...scorecard, body: { reason: 'Khác' }, ifMatch: 5 }
  expect((await officer('province_lead').retireScorecard(retired)).error).toMatchObject(closed)
  const revised = { ...target, body: { ...AIM, value: 88 }, ifMatch: 4 }
  expect((await officer('commune_officer').reviseTarget(revised)).error).toMatchObject(closed)
  const changed = { ...unitGroup, body: { ...GROUP, name: 'C' }, ifMatch: 3 }
  expect((await officer().changeUnitGroup(changed)).error).toMatchObject(closed)
})

test('whoever has none of it hears that there is none', async () => {
  const elsewhere = officer('province_officer', '66')
  const changed = { ...unitGroup, body: { ...GROUP, name: 'B' }, ifMatch: 2 }
  expect((await elsewhere.changeUnitGroup(changed)).error?.code).toBe('not-found')
  const revised = { ...scorecard, body: { ...CARDS, name: 'A' }, ifMatch: 1 }
  expect((await elsewhere.reviseScorecard(revised)).error?.code).toBe('not-found')
})
