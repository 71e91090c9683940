import { BodyRecord, changeBodyStatus, setUpBody } from '@lantoa/contracts/teams/bodies.http'
import { describe, expect, test } from 'vitest'
import { BEFORE, callerOf, REFORM, sampleTree, TODAY } from '../../test/sample-tree.ts'
import { type StoredBody, viewOf } from './body.ts'
import { decideSetUp, decideStatus, type SetUpFacts } from './domain.ts'

const BODY = '01990f3e-7c1a-7000-8000-0000000000b1'
const OTHER = '01990f3e-7c1a-7000-8000-0000000000b2'
const legalAct = { number: '12/QĐ-UBND', issuer: 'UBND xã Triệu Sơn', date: '2025-08-01' }
const team = { kind: 'community_team', unitCode: '15664', hamletCodes: ['15664.01'], legalAct, from: '2025-08-01' }
const committee = { ...team, kind: 'steering_committee', hamletCodes: [] }

function command(record: object, units = ['15664'], bodyId = BODY) {
  const input = { ...setUpBody.params.parse({ bodyId }), ...BodyRecord.parse({ ...team, ...record }) }
  return { input, caller: callerOf(units), correlationId: 'c1' }
}

function facts(more: Partial<SetUpFacts> = {}): SetUpFacts {
  return { known: undefined, superior: undefined, rivals: [], tree: sampleTree(), today: TODAY, ...more }
}

function bodyOf(record: object = {}, bodyId = BODY): StoredBody {
  const decision = decideSetUp(command(record, ['VN'], bodyId), facts({ superior: undefined }))
  if (!decision.ok) throw new Error(decision.code)
  return { ...decision.value, version: 3 }
}

const active = { status: 'active' }
const head = bodyOf({ ...committee, ...active }, OTHER)

describe('setting up', () => {
  test.each<[string, object, Partial<SetUpFacts>, Partial<StoredBody>]>([
    ['forms first', {}, {}, { status: 'forming', active: [], unitValidFrom: BEFORE }],
    ['may be at work at once', active, {}, { status: 'active', active: [{ from: '2025-08-01', until: null }] }],
    ['keeps each hamlet once', { hamletCodes: ['15664.02', '15664.02'] }, {}, { hamletCodes: ['15664.02'] }],
    ['reports to a committee', { superiorId: OTHER }, { superior: head }, { superiorId: OTHER }],
    [
      'may follow a committee that ended',
      { ...committee, ...active, from: '2025-09-01' },
      { rivals: [ended('2025-09-01')] },
      {},
    ],
    ['may form while another is at work', committee, { rivals: [head] }, { active: [] }],
    ['of a youth team needs no hamlet', { kind: 'youth_volunteer_team', hamletCodes: [] }, {}, { hamletCodes: [] }],
    ['of a second team is no matter', active, { rivals: [bodyOf(active, OTHER)] }, { status: 'active' }],
    ['keeps the unit as it was', { unitCode: '15715', hamletCodes: ['15712.01'] }, {}, { unitValidFrom: REFORM }],
  ])('%s', (_, record, more, expected) => {
    expect(decideSetUp(command(record, ['38']), facts(more))).toMatchObject({ ok: true, fresh: true, value: expected })
  })

  test.each<[string, string, object, Partial<SetUpFacts>, string[]?]>([
    ['day-in-future', '/from', { from: '2026-03-18' }, {}],
    ['day-in-future', '/legalAct/date', { legalAct: { number: '1', issuer: 'UBND', date: '2026-03-18' } }, {}],
    ['unknown-unit', '/unitCode', { unitCode: '15999' }, {}],
    ['closed-unit', '/unitCode', { unitCode: '15712', hamletCodes: [] }, {}],
    ['wrong-level', '/unitCode', { unitCode: '15664.01' }, {}],
    ['outside-scope', '/unitCode', {}, {}, ['15715']],
    ['outside-scope', '/unitCode', {}, {}, ['15664.01']],
    ['team-without-hamlet', '/hamletCodes', { hamletCodes: [] }, {}],
    ['unknown-unit', '/hamletCodes/1', { hamletCodes: ['15664.01', '15664.09'] }, {}],
    ['hamlet-elsewhere', '/hamletCodes/0', { hamletCodes: ['15712.01'] }, {}],
    ['unknown-superior', '/superiorId', { superiorId: OTHER }, {}],
    ['wrong-superior', '/superiorId', { superiorId: OTHER }, { superior: bodyOf() }],
    ['body-exists', '/kind', { ...committee, ...active }, { rivals: [head] }],
  ])('%s names %s', (code, pointer, record, more, units) => {
    expect(decideSetUp(command(record, units), facts(more))).toMatchObject({ ok: false, code, pointer })
  })

  test('before its unit says from when that is', () => {
    const decision = decideSetUp(command({ from: '2019-12-31' }), facts())
    expect(decision).toMatchObject({ code: 'unknown-unit', pointer: '/unitCode', validFrom: BEFORE })
  })

  test('of a second committee names the first', () => {
    const decision = decideSetUp(command({ ...committee, ...active }), facts({ rivals: [head] }))
    expect(decision).toMatchObject({ detail: expect.stringContaining(OTHER) })
  })

  test('again, also after its status changed: what it was', () => {
    const known = ended('2026-01-01', bodyOf(active))
    expect(decideSetUp(command(active), facts({ known }))).toEqual({ ok: true, fresh: false, value: known })
  })

  test.each([[{ unitCode: '15715' }], [{ hamletCodes: ['15664.02'] }], [{ name: 'Tổ 2' }], [{ status: 'active' }]])(
    'again with %o: differs',
    (record) => {
      expect(decideSetUp(command(record), facts({ known: bodyOf() }))).toMatchObject({ code: 'body-differs' })
    },
  )
})

describe('status', () => {
  const at = (
    body: StoredBody | undefined,
    status: string,
    from = TODAY,
    more: { units?: string[]; rivals?: StoredBody[] } = {},
  ) => {
    const input = {
      ...changeBodyStatus.params.parse({ bodyId: BODY }),
      ...changeBodyStatus.body.parse({ status, from }),
    }
    const given = { input, ifMatch: 3, caller: callerOf(more.units ?? ['15664']), correlationId: 'c1' }
    return decideStatus(given, { body, rivals: more.rivals ?? [], tree: sampleTree(), today: TODAY })
  }

  test.each<[string, string, string]>([
    ['forming', 'active', 'ok'],
    ['forming', 'dissolved', 'ok'],
    ['forming', 'suspended', 'status-out-of-order'],
    ['active', 'suspended', 'ok'],
    ['active', 'dissolved', 'ok'],
    ['active', 'active', 'status-out-of-order'],
    ['active', 'forming', 'status-out-of-order'],
    ['suspended', 'active', 'ok'],
    ['suspended', 'dissolved', 'ok'],
    ['dissolved', 'active', 'status-out-of-order'],
    ['dissolved', 'forming', 'status-out-of-order'],
  ])('%s → %s: %s', (from, to, expected) => {
    const body = { ...bodyOf(), status: from as StoredBody['status'] }
    const decision = at(body, to)
    expect(decision.ok ? 'ok' : decision.code).toBe(expected)
  })

  test('adds a day to the history, from which the stretches at work follow', () => {
    const decision = at(bodyOf(active), 'suspended')
    expect(decision).toMatchObject({
      ok: true,
      value: {
        active: [{ from: '2025-08-01', until: TODAY }],
        statuses: [{ status: 'active' }, { status: 'suspended', from: TODAY }],
      },
    })
  })

  test.each<[string, ReturnType<typeof at>]>([
    ['not-found', at(undefined, 'active')],
    ['not-found', at(bodyOf(), 'active', TODAY, { units: ['15715'] })],
    ['precondition-failed', at({ ...bodyOf(), version: 4 }, 'active')],
    ['day-in-future', at(bodyOf(), 'active', '2026-03-18')],
    ['status-out-of-order', at(bodyOf(), 'active', '2025-07-31')],
    ['body-exists', at(bodyOf(committee), 'active', TODAY, { rivals: [head] })],
  ])('%s', (code, decision) => {
    expect(decision).toMatchObject({ ok: false, code })
  })
})

test.each([
  [undefined, ['no-leader', 'fewer-than-three-members']],
  [{ memberCount: 2, isLed: true }, ['fewer-than-three-members']],
  [{ memberCount: 3, isLed: false }, ['no-leader']],
  [{ memberCount: 3, isLed: true }, []],
])('of %o it warns %o', (staff, warnings) => {
  expect(viewOf(bodyOf(), staff).warnings).toEqual(warnings)
})

function ended(from: string, body: StoredBody = head): StoredBody {
  const [first] = body.statuses
  const statuses = [...body.statuses, { status: 'dissolved' as const, from }]
  return { ...body, statuses, status: 'dissolved', active: [{ from: first?.from ?? from, until: from }] }
}
