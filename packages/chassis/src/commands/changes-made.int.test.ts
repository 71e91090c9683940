import { defineRoute } from '@lantoa/contracts/define-route'
import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { type Database, openDatabase } from '../database/database.ts'
import { chassisMigrations, migrate } from '../database/migrate.ts'
import type { Command } from '../http/api.ts'
import type { Caller } from '../http/caller.ts'
import { accept, refuse } from '../http/outcome.ts'
import type { ServiceParts } from '../process/service-parts.ts'
import { decideChange } from './change.ts'
import { command } from './command.ts'

type Thing = { id: string; of: string; name: string | null; note: string | null; version: number }

const units = { tree: () => undefined } as unknown as ServiceParts['units']
const things = new Map<string, Thing>()
let place: TestDatabase
let database: Database

beforeAll(async () => {
  place = await createTestDatabase({ migrations: [chassisMigrations], migrate })
  database = openDatabase({ url: place.url, applicationName: 'test' })
})
beforeEach(() => {
  for (const id of ['x', 'y']) things.set(id, { id, of: 'hamlet', name: 'Hoa', note: 'bán', version: 1 })
})
afterAll(async () => {
  await database.close()
  await place.drop()
})

const changeThing = defineRoute({
  method: 'patch',
  path: '/things/{id}',
  operationId: 'changeThing',
  summary: '',
  permission: 'visits:record',
  params: z.strictObject({ id: z.string() }),
  body: z.strictObject({ name: z.string().nullable().optional(), note: z.string().nullable().optional() }),
  response: z.object({ name: z.string().nullable(), version: z.int() }),
  etag: 'required',
})

/** Changes things that only callers of their unit see, and whose names not all of those. */
function changeOf(operationId: string) {
  const parts = { name: 'teams', database, units, now: () => new Date() } as const
  return command(
    parts,
    { ...changeThing, operationId },
    {
      keys: ({ id }) => ({ thing: id }),
      gather: async () => things,
      decide: (given, known) => {
        const { id, ...said } = given.input
        const thing = known.get(id)
        return decideChange<Thing, never, 'not-found'>(given, {
          known: thing && given.caller.units.includes(thing.of) ? thing : undefined,
          missing: refuse('not-found', 'There is no such thing in your units.'),
          isDone: () => false,
          change: () => said as Partial<Thing>,
        })
      },
      write: async (_tx, fresh) => {
        for (const { value } of fresh) things.set(value.id, value)
      },
      answer: ({ name, version }, { caller }) =>
        accept({ name: caller.subject === 'masked' ? name && '***' : name, version }, version),
    },
  )
}

type Change = Command<typeof changeThing>

function commandBy(subject: string, said: object, { id = 'x', ifMatch = 1, units = ['hamlet'] } = {}): Change {
  const caller = { subject, units } as unknown as Caller
  return { input: { id, ...said }, ifMatch, caller, correlationId: 'c' }
}

async function hear(said: Change, operationId = 'changeThing') {
  const [outcome] = await changeOf(operationId).many([said])
  if (outcome?.ok) return outcome.value
  return outcome && 'code' in outcome ? outcome.code : outcome
}

test.each<[string, Change, unknown]>([
  ['the same by the same', commandBy('a', { note: null }), { name: 'Lan', version: 3 }],
  [
    'by somebody else who may see it, with the masks of that one',
    commandBy('masked', { note: null }),
    { name: '***', version: 3 },
  ],
  ['by somebody of other units', commandBy('a', { note: null }, { units: ['other'] }), 'not-found'],
  ['another field emptied', commandBy('a', { name: null }), 'precondition-failed'],
  ['nothing said', commandBy('a', {}), 'precondition-failed'],
  ['of another version', commandBy('a', { note: null }, { ifMatch: 2 }), 'precondition-failed'],
])('behind another change, %s', async (_what, again, heard) => {
  expect(await hear(commandBy('a', { note: null }))).toEqual({ name: 'Hoa', version: 2 })
  expect(await hear(commandBy('a', { name: 'Lan' }, { ifMatch: 2 }))).toEqual({ name: 'Lan', version: 3 })
  expect(await hear(again)).toEqual(heard)
})

test('a change of another operation, or of another thing, is none that was made', async () => {
  await hear(commandBy('a', { note: null }))
  expect(await hear(commandBy('a', { note: null }), 'otherChange')).toBe('precondition-failed')
  things.set('y', { id: 'y', of: 'hamlet', name: 'Hoa', note: 'bán', version: 2 })
  expect(await hear(commandBy('a', { note: null }, { id: 'y' }))).toBe('precondition-failed')
})
