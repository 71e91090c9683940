import { defineRoute } from '@lantoa/contracts/define-route'
import { expect, test } from 'vitest'
import { z } from 'zod'
import { isRepeat } from './repeat.ts'

function routeWith(more: z.ZodRawShape) {
  return defineRoute({
    method: 'put',
    path: '/notes/{noteId}',
    operationId: 'putNote',
    summary: '',
    permission: 'visits:record',
    params: z.strictObject({ noteId: z.string() }),
    body: z.strictObject({
      text: z.string(),
      tags: z.array(z.string()).default([]),
      place: z.object({ lane: z.string().optional() }).optional(),
      ...more,
    }),
    response: z.object({}),
  })
}

const route = routeWith({})
const grown = routeWith({ urgent: z.boolean().default(false), until: z.string().nullable().default(null) })
const before = { noteId: 'a', text: 'x', tags: [] }

test.each([
  ['the same', route, before, { ...before }],
  ['fields in another order', route, before, { tags: [], text: 'x', noteId: 'a' }],
  ['empty fields left out', route, before, { noteId: 'a', text: 'x', place: { lane: undefined } }],
  ['what was recorded before a field with a default came', grown, before, { ...before, urgent: false, until: null }],
  ['a stored thing that has more fields than the input', route, { ...before, version: 3, receivedAt: 'now' }, before],
  ['what no longer fits the schema', route, { noteId: 'a', text: 1 }, { noteId: 'a', text: 1 }],
])('is a repeat: %s', (_what, of, known, input) => {
  expect(isRepeat(of, known, input)).toBe(true)
})

test.each([
  ['another text', route, before, { ...before, text: 'y' }],
  ['another order in a list', route, { ...before, tags: ['a', 'b'] }, { ...before, tags: ['b', 'a'] }],
  ['a new field that says something', grown, before, { ...before, urgent: true, until: null }],
  ['a nested field', route, before, { ...before, place: { lane: '5' } }],
])('is no repeat: %s', (_what, of, known, input) => {
  expect(isRepeat(of, known, input)).toBe(false)
})
