import { hasRight, type Right } from '@lantoa/sdk/rights'
import type { Scorecard } from './statuses.ts'

type Way = 'approve' | 'revise' | 'copy' | 'retire'

const WAYS: readonly { readonly way: Way; readonly right: Right; readonly of: readonly Scorecard['status'][] }[] = [
  { way: 'approve', right: 'scorecards:approve', of: ['draft'] },
  { way: 'revise', right: 'scorecards:define', of: ['draft'] },
  { way: 'copy', right: 'scorecards:define', of: ['approved', 'superseded', 'retired'] },
  { way: 'retire', right: 'scorecards:approve', of: ['draft', 'approved'] },
]

/** What somebody with these roles may do with a scorecard as it stands. */
export function waysWith(status: Scorecard['status'], roles: readonly string[]): readonly Way[] {
  return WAYS.filter(({ right, of }) => of.includes(status) && hasRight(roles, right)).map(({ way }) => way)
}
