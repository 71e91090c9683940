import { expect, test } from 'vitest'
import { idOf, problem, serverOf, visitAt } from '../../test/phone.ts'
import {
  accountAt,
  appAt,
  attendanceAt,
  billAt,
  changeAt,
  completionAt,
  concernAt,
  concernStepAt,
  consentAt,
  homeAt,
  leaveAt,
  numberAt,
  ofSessionAt,
  personAt,
  readingAt,
  reportWithdrawalAt,
  scamReportAt,
  stepAt,
  takingBackAt,
  withdrawalAt,
} from '../../test/records.ts'
import type { NewRecord } from './kinds/kind.ts'
import { isHistory } from './kinds/step.ts'
import { IN_ORDER, kindOf } from './kinds.ts'

const HOME = idOf(1)
const TODAY = new Date().toISOString().slice(0, 10)
const pays = { service: 'water' as const, since: TODAY }
const used = { status: 'used' as const, on: TODAY }

const ALL: readonly NewRecord[] = [
  ...[homeAt(1), personAt(1, 20), numberAt(1, 20, 600, null, '0912 345 678'), consentAt(1, 20, 200)],
  ...[takingBackAt(1, 20, 210), stepAt(1, 20, 300), appAt(1, 20, 310), visitAt(1, 100), withdrawalAt(1, 100, 110)],
  ...[accountAt(1, 20, 400), changeAt(1, 20, 500, used), billAt(1, 850), attendanceAt(1, 20, 800)],
  ...[ofSessionAt('joining', 1, 810), ofSessionAt('session-held', 1, 820), completionAt(1, 20, 880)],
  ...[leaveAt(1, 20, 700), concernAt(1, 830)],
  concernStepAt(1, 840),
  readingAt(1, 860),
  scamReportAt(1),
  reportWithdrawalAt(1, 890),
]

test('each kind goes behind what it stands on', () => {
  expect(IN_ORDER.map(({ name }) => name)).toEqual(ALL.map(({ kind }) => kind))
})

test.each(ALL.map((record) => [record.kind, record] as const))('a %s belongs to its home', (_kind, record) => {
  expect(kindOf(record).laneOf(record)).toBe(HOME)
})

test('only of visits reporting says when they are counted', () => {
  expect(IN_ORDER.filter(({ counted }) => counted).map(({ name }) => name)).toEqual(['visit'])
})

test.each<[NewRecord['kind'], NewRecord, object]>([
  ['household', homeAt(1), { householdId: HOME, version: 1 }],
  ['resident', personAt(1, 20), { residentId: idOf(20), householdId: HOME }],
  ['correction', numberAt(1, 20, 600, null, '0912 345 678'), { correctionId: idOf(600), fields: [] }],
  ['consent', consentAt(1, 20, 200), { consentId: idOf(200) }],
  ['consent-withdrawal', takingBackAt(1, 20, 210), { consentId: idOf(200) }],
  ['step', stepAt(1, 20, 300), { residentId: idOf(20), step: 'level1' }],
  ['app', appAt(1, 20, 310), { residentId: idOf(20), app: 'vneid', device: 'smartphone' }],
  ['visit', visitAt(1, 100), { visitId: idOf(100) }],
  ['visit-withdrawal', withdrawalAt(1, 100, 110), { visitId: idOf(100) }],
  ['account', accountAt(1, 20, 400), { accountId: idOf(400) }],
  ['account-change', changeAt(1, 20, 500, used), { accountId: idOf(400) }],
  ['bill', billAt(1, 850), { billId: idOf(850) }],
  ['attendance', attendanceAt(1, 20, 800), { attendanceId: idOf(800) }],
  ['joining', ofSessionAt('joining', 1, 810), { attendanceId: idOf(810) }],
  ['session-held', ofSessionAt('session-held', 1, 820), { sessionId: HOME, status: 'held' }],
  ['completion', completionAt(1, 20, 880), { completionId: idOf(880) }],
  ['leave', leaveAt(1, 20, 700), { residentId: idOf(20), leftOn: TODAY }],
  ['concern', concernAt(1, 830), { concernId: idOf(830), version: 1 }],
  ['concern-step', concernStepAt(1, 840), { concernId: HOME, status: 'closed' }],
  ['message-reading', readingAt(1, 860), { messageId: HOME, readAt: TODAY }],
  ['scam-report', scamReportAt(1), { scamReportId: HOME, version: 1 }],
  ['scam-report-withdrawal', reportWithdrawalAt(1, 890), { scamReportId: HOME, status: 'withdrawn' }],
])('an answer to a %s names it', (_kind, record, value) => {
  const kind = kindOf(record)
  expect(kind.answered(value).name).toBe(kind.nameOf(record))
  expect(kind.answered({}).name).not.toBe(kind.nameOf(record))
})

const YEARS_BEHIND = {
  madeAt: '2019-01-01T14:00:00Z',
  correction: Date.parse('2026-03-17T14:00:00Z') - Date.parse('2019-01-01T14:00:00Z'),
}

test.each<[string, NewRecord, object]>([
  ['the first day of a home', homeAt(1, { openedOn: '2019-01-01' }), { openedOn: '2026-03-17' }],
  ['a first day that somebody named', homeAt(1, { openedOn: '2025-12-01' }), { openedOn: '2025-12-01' }],
  ['the first day of a person', personAt(1, 20, { from: '2019-01-01' }), { from: '2026-03-17' }],
  [
    'the day of a step',
    stepAt(1, 20, 300, { body: { state: 'done', on: '2019-01-01', evidence: 'seen' } }),
    { on: '2026-03-17' },
  ],
  [
    'the day of an account',
    { ...accountAt(1, 20, 400), body: { ...accountAt(1, 20, 400).body, openedOn: '2019-01-01' } },
    { openedOn: '2026-03-17' },
  ],
  [
    'the day on which an account got further',
    changeAt(1, 20, 500, { status: 'used', on: '2019-01-01' }),
    { on: '2026-03-17' },
  ],
  ['when a message was read', readingAt(1, 860, '2019-01-01T14:00:00Z'), { readAt: '2026-03-17T14:00:00.000Z' }],
  [
    'the day on which an app was seen',
    appAt(1, 20, 310, { status: 'installed', on: '2019-01-01' }),
    { on: '2026-03-17' },
  ],
  ['the day on which a lesson was finished', completionAt(1, 20, 880, '2019-01-01'), { day: '2026-03-17' }],
  ['the day of a bill', billAt(1, 850, { since: '2019-01-01' }), { since: '2026-03-17' }],
  ['the day on which a difficulty was raised', concernAt(1, 800, '2019-01-01'), { raisedOn: '2026-03-17' }],
  ['the day on which a trick was tried', scamReportAt(1, '2019-01-01'), { since: '2026-03-17' }],
  ['the day on which a report was taken back', reportWithdrawalAt(1, 890, '2019-01-01'), { on: '2026-03-17' }],
  ['the day on which somebody left', leaveAt(1, 20, 700, '2019-01-01'), { on: '2026-03-17' }],
  [
    'the day since which an account pays for something',
    changeAt(1, 20, 500, { service: 'water', since: '2019-01-01' }),
    { since: '2026-03-17' },
  ],
  [
    'when something was corrected',
    {
      ...numberAt(1, 20, 600, null, '1'),
      body: { ...numberAt(1, 20, 600, null, '1').body, madeAt: '2019-01-01T13:50:00Z' },
    },
    { madeAt: '2026-03-17T13:50:00.000Z' },
  ],
  [
    'when a consent was given',
    { ...consentAt(1, 20, 200), body: { ...consentAt(1, 20, 200).body, givenAt: '2019-01-01T13:50:00Z' } },
    { givenAt: '2026-03-17T13:50:00.000Z' },
  ],
  [
    'when a consent was taken back',
    takingBackAt(1, 20, 210, '2019-01-01T13:50:00Z'),
    { withdrawnAt: '2026-03-17T13:50:00.000Z' },
  ],
  [
    'when a visit began',
    visitAt(1, 100, { startedAt: '2019-01-01T13:50:00Z' }),
    { startedAt: '2026-03-17T13:50:00.000Z', deviceAt: '2019-01-01T13:50:00Z' },
  ],
  [
    'a visit of which a sheet says the day',
    visitAt(1, 100, { source: 'paper', startedAt: '2018-12-31T05:00:00Z' }),
    { startedAt: '2018-12-31T05:00:00Z' },
  ],
])('a clock that was wrong: %s is put right, and nothing else', (_what, record, right) => {
  const { correct } = kindOf(record)
  expect(correct(record, YEARS_BEHIND)).toEqual({ ...record, body: { ...record.body, ...right } })
  expect(correct(record, { ...YEARS_BEHIND, correction: 0 })).toEqual(record)
})

test('a visit from paper does not begin after it was written down, however far ahead the clock was', () => {
  const { correct } = kindOf(visitAt(1, 100))
  const noon = visitAt(1, 100, { source: 'paper', startedAt: '2026-03-17T05:00:00.000Z' })
  const ahead = { madeAt: '2026-03-17T06:00:00Z', correction: -4 * 3_600_000 }
  expect(correct(noon, ahead)).toEqual({ ...noon, body: { ...noon.body, startedAt: '2026-03-17T02:00:00.000Z' } })
})

const steps = (state: string) => ({ steps: [{ step: 'level1', state, on: TODAY, evidence: 'seen' }] })
const home = {
  householdId: HOME,
  hamletCode: '31027.08',
  address: { number: '1', lane: 'Kênh Xáng' },
  devices: [],
  language: null,
}
const person = {
  ...personAt(1, 20).body,
  residentId: idOf(20),
  since: TODAY,
  phone: '+84912345678',
  personalNumberEnds: '123',
}
const account = {
  ...{ ...accountAt(1, 20, 400).body, accountId: idOf(400), withTeamHelp: false, lastCheckOn: null },
  ...{ essentialServices: [], version: 3 },
}
const NOW = new Date().toISOString()
const began = { startedAt: '2026-03-17T13:50:00Z' }
const called = { phone: '0912 345 678', personalNumber: '091 055 000 123' }

test.each<[string, NewRecord, object, boolean | undefined]>([
  ['a home that has moved since', homeAt(1), { ...home, places: [{ hamletCode: '31027.07', from: TODAY }] }, true],
  ['a home of another hamlet', homeAt(1), { ...home, places: [{ hamletCode: '31027.08', from: TODAY }] }, false],
  ['a person whose number is written otherwise', personAt(1, 20, called), person, true],
  ['a person of another name', personAt(1, 20, { ...called, name: 'Lê Thị Na' }), person, false],
  ['a person of another personal number', personAt(1, 20, { personalNumber: '091055000124' }), person, false],
  [
    'a consent',
    consentAt(1, 20, 200),
    { consentId: idOf(200), ...consentAt(1, 20, 200).body, withdrawnAt: null },
    true,
  ],
  ['a consent to something else', consentAt(1, 20, 200), { ...consentAt(1, 20, 200).body, purpose: 'photo' }, false],
  ['a consent that somebody else took back', takingBackAt(1, 20, 210), { withdrawnAt: '2026-03-17T10:00:00Z' }, true],
  ['a consent that holds again', takingBackAt(1, 20, 210), { withdrawnAt: null }, false],
  [
    'a visit that came without what the clock showed',
    visitAt(1, 100, { ...began, deviceAt: '2019-01-01T13:50:00Z' }),
    visitAt(1, 100, began).body,
    true,
  ],
  ['a visit that began later', visitAt(1, 100, began), visitAt(1, 100, { startedAt: NOW }).body, false],
  [
    'a step that is done by now',
    stepAt(1, 20, 300, { body: { state: 'guided', on: TODAY, evidence: 'seen' } }),
    steps('done'),
    true,
  ],
  ['a step that is not done there', stepAt(1, 20, 300), steps('guided'), false],
  ['a visit that somebody withdrew', withdrawalAt(1, 100, 110), { withdrawal: { reason: 'other' } }, true],
  ['a visit that counts', withdrawalAt(1, 100, 110), { visitId: idOf(100) }, false],
  ['an account that is used by now', accountAt(1, 20, 400), { ...account, status: 'used' }, true],
  ['an account that was declined', accountAt(1, 20, 400), { ...account, status: 'declined' }, false],
  ['an account of another bank', accountAt(1, 20, 400), { ...account, provider: 'zalopay' }, false],
  ['a change that goes less far', changeAt(1, 20, 500, used), { ...account, status: 'closed' }, true],
  ['a change that goes further', changeAt(1, 20, 500, used), { ...account, status: 'opened' }, false],
  ['what an account pays for since then', changeAt(1, 20, 500, pays), { ...account, essentialServices: [pays] }, true],
  [
    'what it pays for since later',
    changeAt(1, 20, 500, { ...pays, since: '2020-01-01' }),
    { ...account, essentialServices: [pays] },
    false,
  ],
  [
    'that it pays for something else',
    changeAt(1, 20, 500, pays),
    { ...account, essentialServices: [{ ...pays, service: 'tuition' }] },
    false,
  ],
  ['a check that was followed by one', changeAt(1, 20, 500, { on: TODAY }), { ...account, lastCheckOn: TODAY }, true],
  ['a check after the last one', changeAt(1, 20, 500, { on: TODAY }), { ...account, lastCheckOn: '2020-01-01' }, false],
  ['a session that was held', ofSessionAt('session-held', 1, 820), { status: 'held' }, true],
  ['a session that was put off', ofSessionAt('session-held', 1, 820), { status: 'postponed' }, false],
  ['one that is closed', concernStepAt(1, 840), { status: 'closed' }, true],
  ['one that was answered anew', concernStepAt(1, 840), { status: 'answered' }, false],
  ['one that is asked again', concernStepAt(1, 840, 'reopen'), { status: 'asked' }, true],
  ['a report whose words were corrected', scamReportAt(1), { ...scamReportAt(1).body, what: 'Khác', version: 2 }, true],
  ['a report of something else', scamReportAt(1), { ...scamReportAt(1).body, kind: 'prize' }, false],
  ['a report of another way', scamReportAt(1), { ...scamReportAt(1).body, medium: 'sms' }, false],
  ['a report that was taken back', reportWithdrawalAt(1, 890), { status: 'withdrawn' }, true],
  ['a report that was passed on meanwhile', reportWithdrawalAt(1, 890), { status: 'passed' }, undefined],
  ['somebody who has left', leaveAt(1, 20, 700), { householdId: HOME, leftOn: '2020-01-01' }, true],
  ['somebody of another home by now', leaveAt(1, 20, 700), { householdId: idOf(2), leftOn: null }, false],
  ['somebody who lives there', leaveAt(1, 20, 700), { householdId: HOME, leftOn: null }, false],
])('%s stands there: whether that says all of it', async (_what, record, theirs, expected) => {
  const { lantoa } = serverOf({ 'GET ': () => ({ body: theirs }) })
  expect(await kindOf(record).isThere(lantoa, record)).toBe(expected)
})

test.each([
  ['is away', 503, 'try-later', undefined],
  ['asks for a login', 401, 'unauthenticated', undefined],
  ['shows it to nobody here', 403, 'outside-scope', false],
  ['knows nothing of it any more', 404, 'not-found', false],
])(
  'what stands there cannot be read where the service %s: whether it says all',
  async (_why, status, code, expected) => {
    const { lantoa } = serverOf({ 'GET ': () => ({ status, body: problem(code, status) }) })
    // Corrections and readings are never compared; who joined a session or finished a lesson already stands there.
    const apart = ['correction', 'joining', 'completion', 'message-reading']
    const checked = ALL.filter(({ kind }) => !apart.includes(kind))
    const said = await Promise.all(checked.map((record) => kindOf(record).isThere(lantoa, record)))
    expect(said).toEqual(checked.map(() => expected))
  },
)

test.each<[what: string, lives: object, mergedInto: string | null, asked: number, answer: object]>([
  ['in this home', { householdId: HOME, leftOn: null }, null, 1, { accepted: true }],
  [
    'in the home into which this one was merged',
    { householdId: idOf(2), leftOn: null },
    idOf(2),
    1,
    { accepted: true },
  ],
  [
    'in another home',
    { householdId: idOf(2), leftOn: null },
    null,
    0,
    { accepted: false, problem: { code: 'resident-elsewhere' } },
  ],
  [
    'in another home than that into which this one was merged',
    { householdId: idOf(2), leftOn: null },
    idOf(3),
    0,
    { accepted: false, problem: { code: 'resident-elsewhere' } },
  ],
  ['nowhere any more', { householdId: HOME, leftOn: TODAY }, null, 0, { accepted: true }],
])('that somebody left a home is sent of who lives %s', async (_what, lives, mergedInto, asked, answer) => {
  const theirs = { residentId: idOf(20), version: 3, ...lives }
  const { lantoa, asked: requests } = serverOf({
    'GET /identity/v1/residents/': () => ({ body: theirs }),
    'GET /identity/v1/households/': () => ({ body: { householdId: HOME, mergedInto } }),
    'POST /identity/v1/residents/': () => ({ body: { ...theirs, leftOn: TODAY } }),
  })
  const { data } = await kindOf(leaveAt(1, 20, 700)).send(lantoa, [leaveAt(1, 20, 700)])
  expect(data?.results).toMatchObject([answer])
  expect(requests.filter(({ method }) => method === 'POST')).toHaveLength(asked)
})

test.each([
  ['guided', 'done', true],
  ['done', 'done', true],
  ['guided', 'guided', true],
  ['guided', 'declined', true],
  ['guided', 'not_started', false],
  ['done', 'guided', false],
  ['done', 'declined', false],
] as const)('mine is %s, and later %s was recorded: mine is history is %s', (mine, theirs, expected) => {
  expect(isHistory(mine, theirs)).toBe(expected)
})

const GIVEN_AT = '2026-03-17T10:00:00Z'

test.each<[what: string, theirs: object, saidAt: string, sent: object[]]>([
  ['at its time', { withdrawnAt: null }, '2026-03-18T10:00:00Z', [{ withdrawnAt: '2026-03-18T10:00:00Z' }]],
  ['not before it was given', { withdrawnAt: null }, '2026-03-17T09:59:00Z', [{ withdrawnAt: GIVEN_AT }]],
  ['once', { withdrawnAt: '2026-03-18T08:00:00Z' }, '2026-03-18T10:00:00Z', []],
])('a consent is taken back %s', async (_what, theirs, saidAt, sent) => {
  const consent = { consentId: idOf(200), givenAt: GIVEN_AT, version: 7, ...theirs }
  const { lantoa, asked } = serverOf({
    'GET /identity/v1/consents/': () => ({ body: consent }),
    'POST /identity/v1/consents/': () => ({ body: consent }),
  })
  const record = takingBackAt(1, 20, 210, saidAt)
  const { data } = await kindOf(record).send(lantoa, [record])
  const posts = asked.filter(({ method }) => method === 'POST')
  expect(posts.map(({ body }) => body)).toEqual(sent)
  expect(posts.map(({ headers }) => headers.get('if-match'))).toEqual(sent.map(() => '"7"'))
  expect(data?.results).toMatchObject([{ accepted: true, value: { consentId: idOf(200) } }])
})

test.each<[what: string, body: Parameters<typeof changeAt>[3], path: string]>([
  ['got further', used, 'advance'],
  ['pays for', pays, 'essential-services'],
  ['was made sure of', { on: TODAY }, 'check'],
])('that an account %s has a route of its own', async (_what, body, path) => {
  const { lantoa, asked } = serverOf({ 'GET ': () => ({ body: account }), 'POST ': () => ({ body: account }) })
  const record = changeAt(1, 20, 500, body)
  await kindOf(record).send(lantoa, [record])
  expect(asked.at(-1)).toMatchObject({ path: `/payments/v1/accounts/${idOf(400)}/${path}`, body })
})
