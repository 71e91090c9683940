import { expect, test } from 'vitest'
import type { Scorecard } from './statuses.ts'
import { waysWith } from './ways-with-scorecard.ts'

const STATUSES: readonly Scorecard['status'][] = ['draft', 'approved', 'superseded', 'retired']

test.each<[role: string, draft: string[], approved: string[], superseded: string[], retired: string[]]>([
  ['province_officer', ['revise'], ['copy'], ['copy'], ['copy']],
  ['province_lead', ['approve', 'retire'], ['retire'], [], []],
  ['commune_officer', [], [], [], []],
  ['commune_lead', [], [], [], []],
  ['team_leader', [], [], [], []],
  ['observer', [], [], [], []],
  ['newer-than-this-page', [], [], [], []],
])('what %s may do with a scorecard, by its status', (role, ...ways) => {
  expect(STATUSES.map((status) => waysWith(status, [role]))).toEqual(ways)
})

test('who drafts and approves may do both', () => {
  expect(waysWith('draft', ['province_lead', 'province_officer'])).toEqual(['approve', 'revise', 'retire'])
})
