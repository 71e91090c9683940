import { expect, test } from 'vitest'
import { hasRight, type Right } from './rights.ts'

test.each<[roles: string[], right: Right, has: boolean]>([
  [['volunteer'], 'merchants:record', true],
  [['volunteer'], 'bodies:manage', false],
  [['observer', 'commune_officer'], 'bodies:manage', true],
  [['newer-than-this-client'], 'units:read', false],
  [[], 'units:read', false],
])('%j and %s: %s', (roles, right, has) => {
  expect(hasRight(roles, right)).toBe(has)
})
