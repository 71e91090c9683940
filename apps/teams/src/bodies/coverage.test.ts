import { buildTree } from '@lantoa/units/tree'
import { expect, test } from 'vitest'
import { BEFORE, callerOf, REFORM, STATES, sampleTree, TODAY, unitState } from '../../test/sample-tree.ts'
import { holdsBody, type StoredBody, territoryOf } from './body.ts'
import { findGaps } from './coverage.ts'

const tree = sampleTree()

function body(
  kind: StoredBody['kind'],
  unitCode: string,
  unitValidFrom: string,
  hamletCodes: string[] = [],
): StoredBody {
  const legalAct = { number: '1', issuer: 'UBND', date: BEFORE }
  const facts = {
    superiorId: null,
    name: null,
    legalAct,
    statuses: [],
    status: 'active' as const,
    active: [],
    version: 1,
  }
  return { bodyId: `${kind} ${unitCode}` as StoredBody['bodyId'], kind, unitCode, unitValidFrom, hamletCodes, ...facts }
}

const mergedHamlet = unitState({
  code: '15664.01',
  parentCode: '15664',
  validTo: '2026-01-01',
  successors: [{ code: '15664.02', validFrom: BEFORE, extent: 'full' }],
})

const whole = [
  body('steering_committee', '15664', BEFORE),
  body('support_group', '15664', BEFORE),
  body('steering_committee', '15715', REFORM),
  body('support_group', '15715', REFORM),
]

test.each<[string, StoredBody[], [string, string[]][]]>([
  [
    'nothing',
    [],
    [
      ['15664', ['steering_committee', 'support_group']],
      ['15664.01', ['community_team']],
      ['15664.02', ['community_team']],
      ['15712.01', ['community_team']],
      ['15715', ['steering_committee', 'support_group']],
    ],
  ],
  [
    'a team for each hamlet',
    [...whole, body('community_team', '15664', BEFORE, ['15664.01', '15664.02', '15712.01'])],
    [],
  ],
  ['a youth team', [...whole, body('youth_volunteer_team', '15664', BEFORE, ['15664.01'])], gapsOfHamlets()],
  [
    'the committee of a commune that is no more',
    [...whole.slice(1), body('steering_committee', '15712', BEFORE)],
    [['15664', ['steering_committee']], ...gapsOfHamlets()],
  ],
])('with %s', (_, active, expected) => {
  expect(findGaps(tree, '38', TODAY, active).map(({ unitCode, lacks }) => [unitCode, lacks])).toEqual(expected)
})

test('a hamlet that took the place of a served one is served', () => {
  const merged = tree.withRows([mergedHamlet])
  const gaps = findGaps(merged, '15664', TODAY, [...whole, body('community_team', '15664', BEFORE, ['15664.01'])])
  expect(gaps).toEqual([])
})

test('a hamlet with the code of one that went elsewhere is not served by the team of that one', () => {
  const reused = tree.withRows([mergedHamlet, unitState({ ...mergedHamlet, validFrom: '2026-02-01', validTo: null })])
  const team = {
    ...body('community_team', '15664', BEFORE, ['15664.01']),
    statuses: [{ status: 'active', from: BEFORE }],
  }
  const gaps = findGaps(reused, '15664', TODAY, [...whole, team as StoredBody])
  expect(gaps.map(({ unitCode }) => unitCode)).toEqual(['15664.01'])
})

test('the territory of a unit is its communes with all that went into them', () => {
  const refs = territoryOf(tree, '15715', TODAY).map(({ code, validFrom }) => `${code}@${validFrom}`)
  expect(refs.sort()).toEqual(['15712@2020-01-01', '15715@2020-01-01', '15715@2025-07-01'])
  expect(territoryOf(tree, '91', TODAY)).toHaveLength(1)
})

test.each<[string, ReturnType<typeof callerOf>, boolean]>([
  ['the commune into which its own went', callerOf(['15715']), true],
  ['the province', callerOf(['38']), true],
  ['another commune', callerOf(['15664']), false],
  ['its own people', callerOf([], 'community_team 15712'), true],
  ['somebody with all its hamlets', callerOf(['15712.01', '15664.01']), true],
  ['somebody with one of them', callerOf(['15712.01']), false],
])('a team of an old commune belongs to %s: %s', (_, caller, expected) => {
  const team = body('community_team', '15712', BEFORE, ['15712.01', '15664.01'])
  expect(holdsBody(caller, team, tree, TODAY)).toBe(expected)
})

test('a team whose hamlet went into another belongs to whoever has that', () => {
  const merged = tree.withRows([mergedHamlet])
  const statuses = [{ status: 'active' as const, from: BEFORE }]
  const team = { ...body('community_team', '15664', BEFORE, ['15664.01']), statuses }
  expect(holdsBody(callerOf(['15664.02']), team, merged, TODAY)).toBe(true)
  expect(holdsBody(callerOf(['15664.02']), team, tree, TODAY)).toBe(false)
})

test('a code that means another area now gives no right to what it meant', () => {
  const reused = buildTree([
    ...STATES,
    unitState({
      code: '23710',
      name: 'A Dơk',
      parentCode: '38',
      validTo: REFORM,
      successors: [{ code: '15664', validFrom: BEFORE, extent: 'full' }],
    }),
    unitState({ code: '23710', name: 'Ia Băng', parentCode: '91', validFrom: REFORM }),
  ])
  const team = body('community_team', '23710', BEFORE)
  expect(['23710', '91', '15664', '38'].map((code) => holdsBody(callerOf([code]), team, reused, TODAY))).toEqual([
    false,
    false,
    true,
    true,
  ])
})

function gapsOfHamlets(): [string, string[]][] {
  return ['15664.01', '15664.02', '15712.01'].map((code) => [code, ['community_team']])
}
