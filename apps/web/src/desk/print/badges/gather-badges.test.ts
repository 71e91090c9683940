import { expect, test } from 'vitest'
import { membersOn } from './gather-badges.ts'

type Member = Parameters<typeof membersOn>[0][number]
const member = (membershipId: string, role: Member['role'], from: string, until: string | null = null): Member => ({
  ...{ membershipId, bodyId: 'b', personId: membershipId, role, from, until },
  ...{ affiliations: ['women_union'], ambassador: false },
})

test('a badge is for who belongs to the team today, who leads it first', () => {
  const all = [
    member('young', 'member', '2026-03-01'),
    member('old', 'member', '2025-08-01'),
    member('left', 'member', '2025-08-01', '2026-03-17'),
    member('leaves', 'deputy', '2025-08-01', '2026-03-18'),
    member('to come', 'member', '2026-03-18'),
    member('leader', 'leader', '2026-03-17'),
  ]
  const ids = membersOn(all, '2026-03-17').map(({ membershipId }) => membershipId)
  expect(ids).toEqual(['leader', 'leaves', 'old', 'young'])
})
