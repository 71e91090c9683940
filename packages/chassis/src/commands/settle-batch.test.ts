import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { give, putThing } from '../../test/put-thing.ts'
import type { Database } from '../database/database.ts'
import { accept } from '../http/outcome.ts'
import { groupCommands } from './group-commands.ts'

let batches: string[][] = []
/** What the transaction of these commands fails with, if it does. */
let failureOf: (ids: readonly string[]) => Error | undefined
beforeEach(() => {
  batches = []
})
afterEach(() => vi.restoreAllMocks())

// None of the transactions needs one: the commands of this test touch nothing.
const database = { transaction: (work: (tx: unknown) => Promise<unknown>) => work(undefined) } as unknown as Database

function giveAll(ids: readonly string[]) {
  const group = groupCommands({
    database,
    route: putThing,
    now: () => new Date(),
    keys: ({ id }) => [id],
    async run(_tx, commands) {
      const batch = commands.map(({ input }) => input.id)
      batches.push(batch)
      const failure = failureOf(batch)
      if (failure) throw failure
      return batch.map((id) => accept({ id, seen: 0 }))
    },
  })
  return Promise.allSettled(ids.map((id) => give(group, id)))
}

function failure(code: string): Error {
  return Object.assign(new Error('of the database'), { code })
}

function codesOf(answers: readonly PromiseSettledResult<unknown>[]) {
  return answers.map((answer) => (answer.status === 'fulfilled' ? 'ok' : answer.reason.code))
}

test.each(['ECONNREFUSED', '57P01', '40001', '40P01'])(
  '%s is no command’s fault: the batch is tried again',
  async (code) => {
    failureOf = () => (batches.length === 1 ? failure(code) : undefined)
    expect(codesOf(await giveAll(['a', 'b', 'c']))).toEqual(['ok', 'ok', 'ok'])
    expect(batches).toEqual([
      ['a', 'b', 'c'],
      ['a', 'b', 'c'],
    ])
  },
)

test('while the database is away a batch is answered as one, and not each command after the one before it', async () => {
  failureOf = () => failure('ECONNREFUSED')
  const ids = Array.from({ length: 20 }, (_, index) => String(index))
  expect(codesOf(await giveAll(ids))).toEqual(ids.map(() => 'try-later'))
  expect(batches).toEqual([ids, ids, ids])
})

test.each(['55P03', '57014', '23514'])('%s may be of one command: halves are tried', async (code) => {
  failureOf = (ids) => (ids.includes('b') ? failure(code) : undefined)
  const answers = codesOf(await giveAll(['a', 'b', 'c', 'd']))
  expect(answers).toEqual(['ok', code === '23514' ? code : 'try-later', 'ok', 'ok'])
  expect(batches.filter((batch) => batch.length > 1)).toEqual([
    ['a', 'b', 'c', 'd'],
    ['a', 'b'],
    ['c', 'd'],
  ])
})

test('a database that goes away between two halves lets no further command wait for it', async () => {
  failureOf = (ids) => {
    if (ids.length > 2) return failure('23514')
    return ids.includes('a') ? undefined : failure('ECONNREFUSED')
  }
  const answers = codesOf(await giveAll(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']))
  expect(answers).toEqual(['ok', 'ok', ...Array.from({ length: 6 }, () => 'try-later')])
  expect(batches.flat().filter((id) => id > 'd')).toEqual(['e', 'f', 'g', 'h'])
})

test('what failed slowly is not tried again: whoever waits hears of it', async () => {
  let instant = 0
  vi.spyOn(Date, 'now').mockImplementation(() => instant)
  failureOf = () => {
    instant += 5_000
    return failure('ETIMEDOUT')
  }
  expect(codesOf(await giveAll(['a', 'b']))).toEqual(['try-later', 'try-later'])
  expect(batches).toEqual([['a', 'b']])
})
