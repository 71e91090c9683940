import { expect, test } from 'vitest'
import { commandOf, putThing } from '../../test/put-thing.ts'
import type { Database } from '../database/database.ts'
import { accept, refuse } from '../http/outcome.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { command, type Decided, type Recorded } from './command.ts'

type Thing = { id: string; size: number; of: string }

// None of the transactions needs one: the facts of this test are in memory.
const database = { transaction: (work: (tx: unknown) => Promise<unknown>) => work(undefined) } as unknown as Database
const units = { tree: () => undefined } as unknown as ServiceParts['units']

const HIDDEN = refuse('not-found', 'There is no such thing in your units.')
const known: ReadonlyMap<string, Thing> = new Map([
  ['own', { id: 'own', size: 5, of: 'a' }],
  ['old', { id: 'old', size: 5, of: 'a' }],
])

/** A register of things that only their own callers see, and that are at most 100 big. */
const put = command({ name: 'teams', database, units, now: () => new Date() }, putThing, {
  keys: ({ id }) => ({ thing: id }),
  gather: async () => known,
  recorded: {
    find({ input: { id } }, things): Recorded<Thing> | undefined {
      const value = things.get(id)
      return value && { value, recordedAs: id === 'old' ? undefined : { id, size: value.size } }
    },
    sees: (caller, { of }) => caller.subject === of,
    hidden: HIDDEN,
    differs: 'too-big',
  },
  decide({ input: { id, size }, caller }, things): Decided<Thing, 'too-big' | 'outside-scope'> {
    if (size > 100) return refuse('outside-scope', 'of others')
    const before = things.get(id)
    if (!before) return { ok: true, value: { id, size, of: caller.subject }, fresh: true }
    return before.size === size ? { ok: true, value: before, fresh: false } : refuse('too-big', 'other content')
  },
  write: async (_tx, fresh) => void written.push(...fresh.map(({ value }) => value.id)),
  answer: ({ id, size }) => accept({ id, seen: size }),
})
let written: string[] = []

test.each([
  ['what is sent again is answered as it is', 'own', 5, 'a', { ok: true, value: { id: 'own', seen: 5 } }],
  ['another content is refused', 'own', 6, 'a', { code: 'too-big', pointer: '/id' }],
  ['so is one that was kept without how it was sent', 'old', 6, 'a', { code: 'too-big' }],
  ['which is known again by what it says', 'old', 5, 'a', { ok: true, value: { id: 'old', seen: 5 } }],
  ['to who may not see it, the same content is not there', 'own', 5, 'b', HIDDEN],
  ['nor another one', 'own', 6, 'b', HIDDEN],
  ['nor of what was kept without how it was sent', 'old', 6, 'b', HIDDEN],
  ['a command that is no good is refused for that, under an id of others', 'own', 101, 'b', { code: 'outside-scope' }],
  ['and under one that nobody has', 'none', 101, 'b', { code: 'outside-scope' }],
])('%s', async (_what, id, size, subject, answer) => {
  written = []
  expect(await put.many([commandOf(id, size, { subject })])).toMatchObject([answer])
  expect(written).toEqual([])
})

const numbers = [{ pointer: '/note', detail: 'words without numbers' }]
test.each([
  ['that was recorded so before', 'own', 5, { ok: true }],
  ['that was kept so without how it was sent', 'old', 5, { ok: true }],
  ['that is new', 'new', 5, { code: 'invalid-request', errors: numbers }],
  ['that is no good', 'new', 101, { code: 'invalid-request', errors: numbers }],
])('of numbers of people in words, one %s', async (_what, id, size, answer) => {
  written = []
  expect(await put.many([{ ...commandOf(id, size, { subject: 'a' }), numbers }])).toMatchObject([answer])
  expect(written).toEqual([])
})

test('under an id that nobody has it is written', async () => {
  written = []
  expect(await put.many([commandOf('new', 5, { subject: 'b' })])).toMatchObject([{ ok: true }])
  expect(written).toEqual(['new'])
})
