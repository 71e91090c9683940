import { expect, test } from 'vitest'
import type { Me } from '../../phone/me.ts'
import { badgesOf } from './badge-facts.ts'

const membership = { membershipId: 'm1', from: '2025-08-01', until: null, ambassador: true }
const team = {
  ...{ bodyId: 'b1', kind: 'community_team', name: 'Tổ ấp 7', unitCode: '31027', status: 'active', role: 'leader' },
  ...{ hamletCodes: ['31027.07'], colleagues: [], membership },
}
const commune = { code: '31027', kind: 'xã', name: 'U Minh Thượng' }

function badges(more: object) {
  const me = { bodies: [{ ...team, ...more }], hamlets: [{ code: '31027.07', ancestors: [commune] }] }
  return badgesOf(me as unknown as Me, '2026-03-17')
}

test('a badge says the team, its commune, the role, and lasts until the year ends', () => {
  expect(badges({})).toEqual([
    {
      ...{ membershipId: 'm1', team: 'Tổ ấp 7', unit: 'Xã U Minh Thượng', role: 'leader', isAmbassador: true },
      ...{ from: '2025-08-01', until: '2026-12-31' },
    },
  ])
})

test.each([
  ['2026-07-01', '2026-06-30'],
  ['2027-02-01', '2026-12-31'],
])('of a membership that is over on %s the last day is %s', (until, last) => {
  expect(badges({ membership: { ...membership, until } })).toMatchObject([{ until: last }])
})

test.each([
  ['who is no member', { membership: null, role: null }],
  ['a team that is suspended', { status: 'suspended' }],
  ['a committee', { kind: 'steering_committee' }],
  ['answers of before badges were told', { membership: undefined }],
])('there is none of %s', (_case, more) => expect(badges(more)).toEqual([]))
