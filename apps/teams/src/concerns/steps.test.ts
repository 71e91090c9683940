import type { Caller } from '@lantoa/chassis/http/caller'
import { ConcernId } from '@lantoa/contracts/ids'
import { permissionsOf, type Role } from '@lantoa/contracts/permissions'
import { type ConcernStatus, concernLife, DAYS_TO_ANSWER } from '@lantoa/contracts/teams/concerns'
import { addDays } from '@lantoa/vietnam/days'
import { expect, test } from 'vitest'
import { sampleTree, TODAY } from '../../test/sample-tree.ts'
import { publishedState, type StoredConcern, viewOf } from './concern.ts'
import { decideCorrection, decideRaising } from './domain.ts'
import { decideStep, type Said, STEPS } from './steps.ts'

const NOW = new Date('2026-03-17T13:15:00Z')
const context = { tree: sampleTree(), today: TODAY, now: NOW }
const concernId = ConcernId.parse('01990f3e-7c1a-7000-8000-0000000000e2')

function caller(role: Role, units: string[], subject: string = role): Caller {
  return { subject, roles: [role], permissions: permissionsOf([role]), units, token: '' }
}
const volunteer = caller('volunteer', ['15664.01'])
const commune = caller('commune_officer', ['15664'])
const province = caller('province_officer', ['38'])

const SAID = { unitCode: '15664.01', topic: 'signal', text: 'Không có sóng', raisedOn: '2026-03-01' } as const

function raised(more: { kind?: 'question' | 'difficulty'; dueOn?: string } = {}): StoredConcern {
  const input = { concernId, kind: 'difficulty' as const, ...SAID, ...more } as never
  const decided = decideRaising({ input, caller: volunteer, correlationId: '' }, context)
  if (!decided.ok) throw new Error(decided.detail)
  return decided.value
}

type Act = readonly [keyof typeof STEPS, Caller, Said?]

function after(first: StoredConcern, ...acts: readonly Act[]) {
  return acts.reduce<ReturnType<typeof decideStep>>(
    (before, [name, by, said = {}]) =>
      before.ok
        ? decideStep({ input: said, caller: by, ifMatch: before.value.version }, before.value, STEPS[name], context)
        : before,
    { ok: true, value: first, fresh: true },
  )
}

function endOf(...given: Parameters<typeof after>) {
  const decided = after(...given)
  return decided.ok ? decided.value.status : decided.code
}

test('the difficulty of the evening goes up, to the operator, and comes back answered', () => {
  const decided = after(
    raised(),
    ['accept', commune, { dueOn: '2026-04-10' }],
    ['forward', commune, { text: 'Xã không làm được.' }],
    ['forward', province, { organisation: 'Viettel Thanh Hóa' }],
    ['answer', province, { text: 'Đã dựng trạm.' }],
    ['close', volunteer, { helped: true }],
  )
  expect(decided.ok && decided.value).toMatchObject({
    ...{ status: 'closed', level: 'province', organisation: 'Viettel Thanh Hóa', dueOn: '2026-04-10', helped: true },
    version: 6,
  })
  expect(decided.ok && decided.value.steps.map(({ status, by }) => `${status} ${by.as}`)).toEqual([
    'new team',
    'accepted commune',
    'forwarded commune',
    'forwarded province',
    'answered province',
    'closed team',
  ])
})

test.each<[string, Act[], string]>([
  ['the province before it is forwarded', [['accept', province]], 'handled-elsewhere'],
  [
    'the commune once it is forwarded',
    [
      ['forward', commune],
      ['answer', commune, { text: 'x' }],
    ],
    'handled-elsewhere',
  ],
  [
    'the commune for an organisation',
    [
      ['forward', commune, { organisation: 'VNPT' }],
      ['answer', commune, { text: 'x' }],
    ],
    'answered',
  ],
  [
    'nobody above the province',
    [
      ['forward', commune],
      ['forward', province],
    ],
    'no-superior',
  ],
  ['an officer who has not taken it on', [['answer', commune, { text: 'x' }]], 'status-out-of-order'],
  ['a day to come', [['accept', commune, { on: '2026-03-18' }]], 'day-in-future'],
  ['a day before the last step', [['accept', commune, { on: '2026-02-28' }]], 'before-last-change'],
  ['a due day before it was raised', [['accept', commune, { dueOn: '2026-02-28' }]], 'due-before-raised'],
  ['its unit only', [['accept', caller('commune_officer', ['15715'])]], 'not-found'],
  ['who raised it may take it back', [['withdraw', volunteer]], 'withdrawn'],
  ['no neighbour takes it back', [['withdraw', caller('volunteer', ['15664.01'], 'hoa')]], 'outside-scope'],
  [
    'what was rejected may be opened again',
    [
      ['reject', commune, { text: 'x' }],
      ['reopen', volunteer, { text: 'y' }],
      ['accept', commune],
    ],
    'accepted',
  ],
  [
    'nothing comes after a withdrawal',
    [
      ['withdraw', volunteer],
      ['accept', commune],
    ],
    'status-out-of-order',
  ],
])('a difficulty: %s', (_what, acts, end) => {
  expect(endOf(raised(), ...acts)).toBe(end)
})

test.each<[string, Act[], string]>([
  ['is answered at once', [['answer', commune, { text: 'x' }]], 'answered'],
  [
    'is asked again',
    [
      ['answer', commune, { text: 'x' }],
      ['reopen', volunteer, { text: 'y' }],
    ],
    'asked',
  ],
  [
    'becomes a difficulty',
    [
      ['turn', commune, { dueOn: '2026-04-01' }],
      ['accept', commune],
    ],
    'accepted',
  ],
  ['is not forwarded before', [['forward', commune]], 'status-out-of-order'],
])('a question %s', (_what, acts, end) => {
  expect(endOf(raised({ kind: 'question' }), ...acts)).toBe(end)
})

test('a question that became a difficulty remembers that it was asked', () => {
  const decided = after(raised({ kind: 'question' }), ['turn', commune])
  expect(decided.ok && decided.value).toMatchObject({ kind: 'difficulty', raisedAs: 'question', status: 'new' })
})

test('a question that became a difficulty has its own days, from that one on, if nobody says a day', () => {
  const asked = raised({ kind: 'question', dueOn: '2026-03-08' })
  const turned = after(asked, ['turn', commune])
  expect(turned.ok && turned.value).toMatchObject({ dueOn: addDays(context.today, DAYS_TO_ANSWER.difficulty) })
  expect(turned.ok && viewOf(turned.value, volunteer, context.today).overdue).toBe(false)
  expect(turned.ok && publishedState(turned.value, context.tree)).not.toHaveProperty('firstDueOn')
  const moved = after(asked, ['turn', commune, { dueOn: '2026-04-01' }], ['accept', commune, { dueOn: '2026-05-01' }])
  expect(moved.ok && publishedState(moved.value, context.tree)).toMatchObject({ firstDueOn: '2026-04-01' })
})

test('a step that moves the due day keeps the former one, and an answer is in time by the first', () => {
  const late = raised({ dueOn: '2026-03-10' })
  const decided = after(
    late,
    ['accept', commune, { dueOn: '2027-12-31' }],
    ['forward', commune, { dueOn: '2028-01-31' }],
  )
  expect(decided.ok && decided.value.steps.map(({ formerDueOn }) => formerDueOn)).toEqual([
    ...[undefined, '2026-03-10', '2027-12-31'],
  ])
  expect(decided.ok && publishedState(decided.value, context.tree)).toMatchObject({
    ...{ dueOn: '2028-01-31', firstDueOn: '2026-03-10' },
  })
})

test('once it was answered the day by which it was due stays', () => {
  const answered = after(raised(), ['accept', commune], ['answer', commune, { text: 'x' }])
  if (!answered.ok) throw new Error(answered.code)
  const correct = (concern: StoredConcern, input: object) =>
    decideCorrection(
      { input: { concernId, ...input } as never, caller: commune, ifMatch: concern.version, correlationId: '' },
      concern,
      context,
    )
  expect(correct(answered.value, { dueOn: '2026-12-31' })).toMatchObject({ ok: false, code: 'concern-answered' })
  expect(correct(answered.value, { text: 'Sóng yếu' }).ok).toBe(true)
  expect(correct(raised(), { dueOn: '2026-12-31' }).ok).toBe(true)
})

test('a changed version is refused, whatever the step', () => {
  const given = { input: {}, caller: commune, ifMatch: 7 }
  expect(decideStep(given, raised(), STEPS.accept, context)).toMatchObject({ code: 'precondition-failed' })
})

test.each<[Act[], string, boolean]>([
  [[], '2026-03-16', true],
  [[], '2026-03-17', false],
  [
    [
      ['accept', commune],
      ['answer', commune, { text: 'x' }],
    ],
    '2026-03-16',
    false,
  ],
  [
    [
      ['accept', commune],
      ['answer', commune, { text: 'x' }],
      ['reopen', volunteer, { text: 'y' }],
    ],
    '2026-03-16',
    true,
  ],
])('after %j what was due on %s is overdue: %s', (acts, dueOn, overdue) => {
  const decided = after(raised({ dueOn }), ...acts)
  expect(decided.ok && viewOf(decided.value, volunteer, context.today).overdue).toBe(overdue)
})

test('every state is reached, and every step leads to one that may follow', () => {
  const reached = new Set<ConcernStatus>(['asked', 'new', ...concernLife.states.flatMap(concernLife.next)])
  expect([...reached].sort()).toEqual([...concernLife.states].sort())
})
