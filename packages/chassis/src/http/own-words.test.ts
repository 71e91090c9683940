import { APIS } from '@lantoa/contracts/apis'
import { itemSchema } from '@lantoa/contracts/define-batch'
import type { Route } from '@lantoa/contracts/define-route'
import { schemasIn } from '@lantoa/contracts/schemas-in'
import { expect, test } from 'vitest'
import { z } from 'zod'
import type { FieldProblems } from './field-problems.ts'
import { parseInput } from './parse-input.ts'

const ENGLISH_OF_ZOD = /\b(Invalid|Too big|Too small|Unrecognized|expected|received \w+|Required|discriminator)\b/
const SAYS_NOTHING = 'as the documents describe it'
const LONG = 'x'.repeat(5_000)
const WRONG = [
  undefined,
  null,
  -1,
  1.5,
  1e300,
  true,
  '',
  'x',
  LONG,
  [],
  ['x', 'x'],
  Array(2_001).fill(null),
  {},
  { x: 1 },
]
const DAYS = ['2026-02-30', '0999-01-01', '9999-01-01', '2026-02-30T00:00:00Z', '0999-01-01T00:00:00Z']

const routes: readonly Route[] = Object.values(APIS).flatMap((api) =>
  Object.values(api).flatMap((slice): Route[] => Object.values(slice)),
)

/** Every schema of every route, the whole parts first, and those within them alone. */
function schemasOf(route: Route) {
  const parts = { params: route.params, query: route.query, body: route.body, item: itemSchema(route) }
  const all = Object.entries(parts).flatMap(([part, schema]) => schemasIn(schema, `${route.operationId} ${part}`))
  return all.filter(({ schema }) => schema._zod.def.type !== 'transform') // one step of a chain is nothing by itself
}

test.each(routes)('what is wrong with a request of $operationId is said in our words', (route) => {
  for (const { at, schema } of schemasOf(route)) {
    for (const value of [...WRONG, ...DAYS]) {
      const errors: FieldProblems = []
      parseInput(z.object({ field: schema as z.ZodType }), { field: value }, '', errors)
      for (const { detail } of errors) {
        expect(detail, at).not.toMatch(ENGLISH_OF_ZOD)
        expect(detail, at).not.toContain(SAYS_NOTHING)
        expect(detail, at).not.toContain(LONG)
      }
    }
  }
})

test('a field is named once', () => {
  const errors: FieldProblems = []
  parseInput(z.object({ list: z.array(z.string()).min(1) }), { list: '' }, '', errors)
  expect(errors).toEqual([{ pointer: '/list', detail: 'a list' }])
})
