import { APIS } from '@lantoa/contracts/apis'
import type { Route } from '@lantoa/contracts/define-route'
import { EVENTS } from '@lantoa/contracts/events'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { UNDECLARED, valuesOf } from '../../test/values-of.ts'
import { serialiserOf } from './serialiser.ts'

const routes: Route[] = Object.values(APIS).flatMap((api) =>
  Object.values(api).flatMap((slice) => Object.values(slice)),
)
const answers = routes.map((route) => [route.operationId, route.response] as const)
const events = Object.values(EVENTS).flatMap((all) => all.map((event) => [event.type, event.schema] as const))

/** Few of what is made up at random keep all that a contract asks of them: of the others only the types are looked at. */
function byZod(schema: z.ZodType, value: unknown): string | undefined {
  const { success, data } = schema.safeParse(value)
  return success ? JSON.stringify(data) : undefined
}

describe('every answer and event of the contracts is written as zod writes it, without what is undeclared', () => {
  test.each([...answers, ...events])('%s', (_name, schema) => {
    const write = serialiserOf(schema, false)
    fc.assert(
      fc.property(valuesOf(schema), (value) => {
        const expected = byZod(schema, value)
        if (expected !== undefined) expect(write(value)).toBe(expected)
      }),
      { numRuns: 30 },
    )
  })

  test('most of what is made up fits', () => {
    const fitting = [...answers, ...events].filter(([, schema]) =>
      fc.sample(valuesOf(schema), { numRuns: 20, seed: 1 }).some((value) => byZod(schema, value) !== undefined),
    )
    expect(fitting.length / (answers.length + events.length)).toBeGreaterThan(0.9)
  })
})

const Thing = z.object({ id: z.uuid(), size: z.int(), kind: z.enum(['a', 'b']).optional(), many: z.array(z.number()) })

test.each([
  ['a text for a number', { id: fc.sample(fc.uuid(), 1)[0], size: '1', many: [] }],
  ['a choice that is none', { id: fc.sample(fc.uuid(), 1)[0], size: 1, kind: 'c', many: [] }],
  ['a field that is missing', { size: 1, many: [] }],
  ['no list', { id: fc.sample(fc.uuid(), 1)[0], size: 1, many: 1 }],
  ['no number', { id: fc.sample(fc.uuid(), 1)[0], size: 1, many: [Number.NaN] }],
  ['nothing', undefined],
])('%s is refused', (_name, value) => {
  expect(() => serialiserOf(Thing, false)(value)).toThrow(z.ZodError)
})

test('in tests patterns and limits are looked at as well', () => {
  const value = { id: 'no id', size: 1, many: [], ...UNDECLARED }
  expect(serialiserOf(Thing, false)(value)).toBe('{"id":"no id","size":1,"many":[]}')
  expect(() => serialiserOf(Thing)(value)).toThrow(z.ZodError)
})

test('a schema may hold itself', () => {
  const Tree = z.object({
    name: z.string(),
    get children() {
      return z.array(Tree)
    },
  })
  const tree = { name: '"', children: [{ name: 'ỏ\n', children: [], ...UNDECLARED }] }
  expect(serialiserOf(Tree, false)(tree)).toBe('{"name":"\\"","children":[{"name":"ỏ\\n","children":[]}]}')
})
