import { expect, test } from 'vitest'
import { lifecycle } from './lifecycle.ts'

const life = lifecycle({ planned: ['opened', 'declined'], opened: ['closed'], closed: [], declined: [] })

test.each([
  ['planned', 'opened', true],
  ['opened', 'planned', false],
  ['closed', 'closed', false],
] as const)('from %s to %s: %s', (from, to, allowed) => {
  expect(life.allows(from, to)).toBe(allowed)
})

test('is drawn in the documents, and its schema knows its states alone', () => {
  const schema = life.schema('ThingStatus', 'How far it got')
  expect(schema.meta()?.description).toBe('How far it got: planned → opened | declined; opened → closed')
  expect(schema.options).toEqual(['planned', 'opened', 'closed', 'declined'])
  expect(schema.safeParse('lost').success).toBe(false)
})
