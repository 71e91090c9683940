import { type Permission, permissionsOf } from '@lantoa/contracts/permissions'
import type { TargetDraft } from '@lantoa/contracts/reporting/targets.http'
import { lastDayOf } from '@lantoa/contracts/teams/campaigns'
import { buildTree } from '@lantoa/units/tree'
import type { UnitVersion } from '@lantoa/units/unit'
import { describe, expect, test } from 'vitest'
import { createCatalogue } from '../../indicators/definitions/catalogue.ts'
import type { KnownCampaign } from '../known-campaigns/campaign.ts'
import { decideApproval, decideDraft, decideRevision } from './domain.ts'
import { elapsedOf, lengthOf, type StoredTarget } from './target.ts'

const NOW = new Date('2026-03-17T13:15:00Z')

function unit(code: string, level: UnitVersion['level'], parentCode: string | null): UnitVersion {
  return { code, level, kind: level, name: code, parentCode, validFrom: '2025-07-01', validTo: null, successors: [] }
}
const BEFORE = { validFrom: '2010-01-01', validTo: '2025-07-01' }
const TREE = buildTree([
  unit('91', 'province', null),
  { ...unit('91', 'province', null), ...BEFORE, successors: [{ code: '91', validFrom: '2025-07-01', extent: 'full' }] },
  unit('31027', 'commune', '91'),
  unit('31018', 'commune', '91'),
  unit('31027.07', 'hamlet', '31027'),
])

const id = (number: number) => `01990f3e-7c1a-7000-8000-00000000000${number}` as never
const DRAFT: TargetDraft = {
  ...{ indicatorId: 'I-05', unit: '31027', from: '2025-07-15', until: '2025-10-22', value: 85 },
}
const caller = (...units: string[]) => {
  const permissions: ReadonlySet<Permission> = permissionsOf(['commune_officer'])
  return { subject: 'officer', units, roles: [], permissions, token: '' }
}
const known = (rest: Partial<StoredTarget> = {}): StoredTarget => ({
  ...{
    targetId: id(9),
    indicatorId: 'I-05',
    unit: '91',
    unitOn: '2026-03-16',
    from: '2025-07-01',
    until: '2025-12-31',
    value: 80,
  },
  ...{ baseline: null, legalAct: null, parentTargetId: null, campaignId: null, status: 'draft', version: 1 },
  ...{ draftedAs: null, draftedBy: 'officer', draftedAt: NOW.toISOString(), approvedAt: null, approvedBy: null },
  ...{ supersededBy: null, supersededFrom: null },
  ...rest,
})
const campaign = (number: number, unit: string): [string, KnownCampaign] => {
  const days = { unitOn: '2025-07-10', from: '2025-07-15', until: '2025-10-22' }
  return [id(number), { campaignId: id(number), sequence: 1, unit, ...days, status: 'running' }]
}
const CAMPAIGNS = new Map([campaign(5, '31027'), campaign(6, '91'), campaign(7, '31018'), campaign(8, '31027.07')])
const facts = (...targets: StoredTarget[]) => ({
  catalogue: createCatalogue([]),
  tree: TREE,
  targets: new Map(targets.map((target) => [target.targetId, target])),
  campaigns: CAMPAIGNS,
  today: '2026-03-17',
  now: NOW,
})
const draft = (change: object, ...targets: StoredTarget[]) =>
  decideDraft({ input: { targetId: id(1), ...DRAFT, ...change }, caller: caller('31027') }, facts(...targets))

test.each([
  ['2025-07-15', 100, '2025-10-22'],
  ['2026-01-01', 365, '2026-12-31'],
  ['2024-02-28', 2, '2024-02-29'],
  ['2026-03-17', 1, '2026-03-17'],
])('from %s, %i days: until %s', (from, length, until) => {
  expect(lastDayOf({ startsOn: from, length })).toBe(until)
  expect(lengthOf({ from, until })).toBe(length)
})

test.each([
  ['2025-07-14', 0],
  ['2025-07-15', 1],
  ['2025-09-02', 50],
  ['2025-10-22', 100],
  ['2026-03-17', 100],
])('on %s %i of the 100 days have begun', (today, elapsed) => {
  expect(elapsedOf({ from: '2025-07-15', until: '2025-10-22' }, today)).toBe(elapsed)
})

const COUNT = { indicatorId: 'I-01' }
test.each<[string, object, string | undefined]>([
  ['a rate', {}, undefined],
  ['0 %', { value: 0 }, undefined],
  ['100 %', { value: 100 }, undefined],
  ['a length in place of the last day', { until: undefined, length: 100 }, undefined],
  ['a count above 100', { ...COUNT, value: 101 }, undefined],
  ['what can only be claimed', { indicatorId: 'I-38' }, undefined],
  ['less than nothing', { value: -0.1 }, 'target-out-of-range /value'],
  ['more than all', { value: 100.1 }, 'target-out-of-range /value'],
  ['a rate with three decimals', { value: 84.005 }, 'target-out-of-range /value'],
  ['half a team', { ...COUNT, value: 1.5 }, 'target-out-of-range /value'],
  ['a negative count', { ...COUNT, value: -1 }, 'target-out-of-range /value'],
  ['a baseline above all', { baseline: 101 }, 'target-out-of-range /baseline'],
  ['no end', { until: undefined }, 'either-until-or-length /until'],
  ['two ends', { length: 100 }, 'either-until-or-length /until'],
  ['an end before the start', { until: '2025-07-14' }, 'ends-before-start /until'],
  [
    'an act not signed yet',
    { legalAct: { number: '1', issuer: 'UBND', date: '2099-01-01' } },
    'day-in-future /legalAct/date',
  ],
  ['no such indicator', { indicatorId: 'P-77' }, 'unknown-indicator /indicatorId'],
  ['days before its definition', { from: '2019-12-31' }, 'not-defined-then /from'],
  ['a hamlet that has no such number', { unit: '31027.07', indicatorId: 'I-03' }, 'not-at-this-level /unit'],
  ['no such unit', { unit: '99999' }, 'unknown-unit /unit'],
  ['the unit of others', { unit: '31018' }, 'outside-scope /unit'],
])('a target of %s', (_what, change, expected) => {
  const decision = draft(change)
  expect(decision.ok ? undefined : `${decision.code} ${decision.pointer}`).toBe(expected)
})

const PART = { parentTargetId: id(9) }
test.each<[string, object, StoredTarget, string | undefined]>([
  ['of the unit above', {}, known(), undefined],
  ['that is not there', { parentTargetId: id(8) }, known(), 'unknown-parent'],
  ['of another indicator', {}, known({ indicatorId: 'I-06' }), 'parent-does-not-fit'],
  ['that ends earlier', {}, known({ until: '2025-10-21' }), 'parent-does-not-fit'],
  ['that begins later', {}, known({ from: '2025-07-16' }), 'parent-does-not-fit'],
  ['two levels above', { unit: '31027.07' }, known(), 'parent-does-not-fit'],
  ['of the same unit', {}, known({ unit: '31027' }), 'parent-does-not-fit'],
  ['of what had the code of the unit above before', {}, known({ unitOn: '2025-06-30' }), 'parent-does-not-fit'],
])('a part of a target %s', (_what, change, parent, expected) => {
  const decision = draft({ ...PART, ...change }, parent)
  expect(decision.ok ? undefined : decision.code).toBe(expected)
})

test.each([
  ['of its unit', { campaignId: id(5) }, undefined],
  ['of the unit above', { campaignId: id(6) }, undefined],
  ['of its unit, for some of the days', { campaignId: id(5), from: '2025-08-01', until: '2025-08-31' }, undefined],
  ['of its unit, for a unit beneath', { campaignId: id(5), unit: '31027.07' }, undefined],
  ['of a unit that is not the caller’s', { campaignId: id(7) }, 'unknown-campaign'],
  ['that nobody has', { campaignId: id(4) }, 'unknown-campaign'],
  ['that began later', { campaignId: id(5), from: '2025-07-14' }, 'campaign-does-not-fit'],
  ['that ended before', { campaignId: id(5), until: '2025-10-23' }, 'campaign-does-not-fit'],
  ['of a unit beneath', { campaignId: id(8) }, 'campaign-does-not-fit'],
])('a target of a campaign %s', (_what, change, expected) => {
  const decision = draft(change)
  expect(decision.ok ? undefined : decision.code).toBe(expected)
})

test('what a campaign is to reach does not take the place of what its unit is to reach', () => {
  const ofCampaign = known({ targetId: id(1), campaignId: id(6) })
  const rivals = [
    known({ targetId: id(2), status: 'approved' }),
    known({ targetId: id(3), status: 'approved', campaignId: id(6) }),
  ]
  const approved = decideApproval(
    { input: { targetId: id(1) }, ifMatch: 1, caller: caller('91') },
    facts(ofCampaign, ...rivals),
  )
  expect(approved.ok && approved.value.superseded.map(({ targetId }) => targetId)).toEqual([id(3)])
})

describe('a draft that is there', () => {
  const mine = known({ targetId: id(1), unit: '31027', from: DRAFT.from, until: '2025-10-22', value: 85 })
  const revise = (ifMatch: number, target: StoredTarget, units = ['31027']) => {
    const input = { targetId: id(1), ...DRAFT, value: 90 }
    return decideRevision({ input, ifMatch, caller: caller(...units) }, facts(target))
  }

  test('sent again is what it was; otherwise it is refused', () => {
    expect(draft({}, mine)).toEqual({ ok: true, value: mine, fresh: false })
    expect(draft({ value: 84 }, mine)).toMatchObject({ code: 'target-differs' })
    expect(draft({}, { ...mine, unitOn: '2025-06-30' })).toMatchObject({ code: 'target-differs' })
  })

  test('is revised by who has seen its version, until it is approved', () => {
    expect(revise(1, mine)).toMatchObject({ ok: true, value: { value: 90, version: 2, status: 'draft' } })
    expect(revise(2, mine)).toMatchObject({ code: 'precondition-failed' })
    expect(revise(1, { ...mine, status: 'approved' })).toMatchObject({ code: 'target-not-draft' })
    expect(revise(1, mine, ['31018'])).toMatchObject({ code: 'not-found' })
  })
})

test.each<[string, Partial<StoredTarget>, string | undefined]>([
  ['of a year that it cuts in two', { from: '2025-01-01', until: '2025-12-31' }, '2025-07-01'],
  ['that ends on its first day', { from: '2025-01-01', until: '2025-07-01' }, '2025-07-01'],
  ['of the same days', {}, 'whole'],
  ['that begins on its last day', { from: '2025-12-31', until: '2026-12-31' }, 'whole'],
  ['before it', { from: '2025-01-01', until: '2025-06-30' }, undefined],
  ['that was replaced before it', { from: '2025-01-01', supersededFrom: '2025-07-01' }, undefined],
  ['that was replaced within it', { from: '2025-01-01', supersededFrom: '2025-07-02' }, '2025-07-01'],
  ['of another indicator', { indicatorId: 'I-06' }, undefined],
  ['of another unit', { unit: '31027' }, undefined],
  ['of the unit on an earlier day', { unitOn: '2025-07-01' }, 'whole'],
  ['of the unit that had the code before', { unitOn: '2025-06-30' }, undefined],
  ['that is only drafted', { status: 'draft' }, undefined],
])('an approval replaces a target %s from a day on: %s %s', (_what, rest, from) => {
  const replaced = (day: string) =>
    day === 'whole'
      ? { status: 'superseded', supersededBy: id(9), supersededFrom: other.from }
      : { supersededBy: id(9), supersededFrom: day }
  const other = known({ targetId: id(2), status: 'approved', version: 2, ...rest })
  const command = { input: { targetId: id(9) }, ifMatch: 1, caller: caller('91') }
  expect(decideApproval(command, facts(known(), other))).toEqual({
    ...{ ok: true, fresh: true },
    value: {
      approved: { ...known(), status: 'approved', approvedBy: 'officer', approvedAt: NOW.toISOString(), version: 2 },
      superseded: from ? [{ ...other, ...replaced(from), version: 3 }] : [],
    },
  })
})
