import { expect, test } from 'vitest'
import type { Me } from '../../phone/me.ts'
import { visitorIn } from './of-me.ts'

type Body = Me['bodies'][number]
const body = (bodyId: string, hamletCode: string, more: Partial<Body> = {}): Body => ({
  ...{ bodyId, kind: 'community_team', name: null, unitCode: '31027', status: 'active', role: 'member' },
  ...{ hamletCodes: [hamletCode], colleagues: [] },
  ...more,
})
const me = (personId: string | null, bodies: Body[]) => ({ personId, bodies }) as unknown as Me // what is read of it

test.each([
  ['her team of the hamlet', me('p', [body('a', '31027.08'), body('b', '31027.07')]), { teamId: 'b', visitorId: 'p' }],
  ['her only team, elsewhere', me('p', [body('a', '31027.08')]), { teamId: 'a', visitorId: 'p' }],
  ['no committee', me('p', [body('a', '31027.07', { kind: 'support_group' })]), undefined],
  ['no team that rests', me('p', [body('a', '31027.07', { status: 'suspended' })]), undefined],
  ['nobody whom no team knows', me(null, [body('a', '31027.07')]), undefined],
  ['nobody before it is read who she is', undefined, undefined],
])('a home of a hamlet is visited by %s', (_what, who, visitor) => {
  expect(visitorIn(who, '31027.07')).toEqual(visitor)
})
