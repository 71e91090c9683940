import { expect, test } from 'vitest'
import { z } from 'zod'
import { issueWords } from './issue-words.ts'

const Named = z.string().meta({ examples: ['Hoa'] })
const Birth = z.union([z.strictObject({ date: z.iso.date() }), z.strictObject({ year: z.int() })])
const Step = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('merge') }),
  z.object({ kind: z.literal('split'), into: z.array(z.string()).min(2) }),
])

test.each([
  [z.string(), 1, 'text'],
  [Named, null, 'text such as Hoa'],
  [Named, undefined, 'missing: text such as Hoa'],
  [Named, ['a', 'b'], 'text such as Hoa, given once and not as a list'],
  [z.coerce.number(), 'x', 'a number'],
  [z.int(), 1.5, 'a whole number'],
  [z.boolean(), 'yes', 'true or false'],
  [z.array(z.int()), {}, 'a list'],
  [z.object({}), 1, 'an object with fields'],
  [z.uuid(), 'x', 'an id (UUID) such as 01990f3e-7c1a-7000-8000-000000000001'],
  [z.iso.date(), '17/03/2026', 'a day such as 2026-03-17'],
  [z.iso.datetime({ offset: true }), '2026', 'an instant with its offset such as 2026-03-17T18:40:00+07:00'],
  [z.string().regex(/a/), 'b', 'a value as the documents describe it'],
  [z.string().regex(/a/, 'an a'), 'b', 'an a'],
  [z.enum(['a', 'b']), 'c', 'one of a, b'],
  [z.literal(true), false, 'just true'],
  [z.string().min(1), '', 'text of at least 1 character'],
  [z.string().max(2), 'abc', 'text of at most 2 characters'],
  [z.array(z.int()).min(1), [], 'at least 1 entry'],
  [z.number().min(2), 1, 'a number of at least 2'],
  [z.number().gt(2), 2, 'a number above 2'],
  [z.number().lt(2), 2, 'a number below 2'],
  [z.number().multipleOf(0.5), 0.3, 'a multiple of 0.5'],
  [z.strictObject({}), { a: 1 }, 'unknown field'],
  [Birth, { date: 'x' }, 'a day such as 2026-03-17'],
  [Birth, 'x', 'an object with fields'],
  [Birth, {}, 'date: missing: a day such as 2026-03-17, or year: missing: a number'],
  [Step, { kind: 'x' }, 'one of merge, split'],
  [z.string().refine(() => false), 'x', 'a value as the documents describe it'],
])('%#: of %j is said: %s', (schema, value, words) => {
  const { error } = z.object({ field: schema }).safeParse({ field: value }, { error: issueWords })
  expect(error?.issues.map(({ message }) => message)).toEqual([words])
})
