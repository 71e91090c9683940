import { setImmediate as turn } from 'node:timers/promises'
import { beforeEach, expect, test } from 'vitest'
import { give, putThing } from '../../test/put-thing.ts'
import type { Database } from '../database/database.ts'
import { accept, refuse } from '../http/outcome.ts'
import { groupCommands } from './group-commands.ts'

/** Ids that the service knows. */
let known: Set<string>
/** Askings that the owner has not answered. */
let asked: { ids: string[]; answer: (arrived: readonly string[]) => void; fail: (error: Error) => void }[]
/** Ids that were judged, in order. */
let judged: string[]
let group: ReturnType<typeof grouped>
beforeEach(() => {
  known = new Set()
  asked = []
  judged = []
  group = grouped()
})

// None of the transactions needs one: the commands of this test touch nothing.
const database = { transaction: (work: (tx: unknown) => Promise<unknown>) => work(undefined) } as unknown as Database

function grouped() {
  return groupCommands({
    database,
    route: putThing,
    now: () => new Date(),
    keys: ({ id }) => [id],
    askOwner: {
      when: ['too-big'],
      async ask(commands) {
        const ids = commands.map(({ input }) => input.id)
        const arrived = await new Promise<readonly string[]>((answer, fail) => asked.push({ ids, answer, fail }))
        for (const id of arrived) known.add(id)
      },
    },
    async run(_tx, commands) {
      if (commands.some(({ input }) => input.size === 13)) throw new Error('spoiled')
      judged.push(...commands.map(({ input: { id, size } }) => `${id}${size}`))
      return commands.map(({ input: { id, size } }) =>
        known.has(id) ? accept({ id, seen: size }) : refuse('too-big', 'nobody knows it'),
      )
    },
  })
}

/** One after the other, so that each is a batch of its own. */
async function giveInTurn(ids: readonly string[]) {
  const answers = []
  for (const id of ids) {
    answers.push(give(group, id))
    await turn()
  }
  return answers
}

test('before a refusal that may be early is given, the owner is asked and the command judged once more', async () => {
  known.add('here')
  const all = ['here', 'late', 'never'].map((id) => give(group, id))
  await turn()
  asked[0]?.answer(['late'])
  expect((await Promise.all(all)).map(({ ok }) => ok)).toEqual([true, true, false])
  expect(asked.map(({ ids }) => ids)).toEqual([['late', 'never']])
})

test('an owner that hangs keeps nobody waiting but those who need its word', async () => {
  known.add('here')
  const late = await giveInTurn(['a', 'b', 'c'])
  for (let size = 1; size <= 5; size += 1) expect(await give(group, 'here', size)).toMatchObject({ ok: true })
  asked[0]?.answer(['a', 'b'])
  await turn()
  asked[1]?.answer([])
  expect((await Promise.all(late)).map(({ ok }) => ok)).toEqual([true, true, false])
})

test('the owner is asked once at a time, and what came up meanwhile is asked for together', async () => {
  const answers = await giveInTurn(['a', 'b', 'c'])
  expect(asked.map(({ ids }) => ids)).toEqual([['a']])
  asked[0]?.answer(['a'])
  await turn()
  expect(asked.map(({ ids }) => ids)).toEqual([['a'], ['b', 'c']])
  asked[1]?.answer(['b', 'c'])
  expect((await Promise.all(answers)).map(({ ok }) => ok)).toEqual([true, true, true])
})

test('commands of a key that is asked for keep their order', async () => {
  const all = [give(group, 'a', 1)]
  await turn()
  all.push(give(group, 'a', 2), give(group, 'a', 3), give(group, 'b', 4))
  await turn()
  expect(judged).toEqual(['a1', 'b4'])
  asked[0]?.answer(['a', 'b'])
  await turn()
  asked[1]?.answer([])
  expect((await Promise.all(all)).map(({ ok }) => ok)).toEqual([true, true, true, true])
  expect(judged.filter((one) => one.startsWith('a'))).toEqual(['a1', 'a1', 'a2', 'a3'])
})

test('who shares a batch with a command that spoils it is asked for all the same', async () => {
  const [spoiler, late] = [give(group, 'a', 13), give(group, 'b')]
  await expect(spoiler).rejects.toThrow('spoiled')
  await turn()
  asked[0]?.answer(['b'])
  expect(await late).toMatchObject({ ok: true })
  expect(asked.map(({ ids }) => ids)).toEqual([['b']])
})

test('an owner that cannot be asked fails those who need it, and sets free who waits behind them', async () => {
  const first = give(group, 'a', 1)
  await turn()
  const second = give(group, 'a', 2)
  await turn()
  known.add('a')
  asked[0]?.fail(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }))
  await expect(first).rejects.toMatchObject({ code: 'try-later' })
  expect(await second).toMatchObject({ ok: true, value: { seen: 2 } })
})

test('commands that wait for an owner count among those that wait', async () => {
  const all = Array.from({ length: 5_000 }, (_, index) => give(group, String(index)))
  await turn()
  await expect(give(group, 'one more')).rejects.toMatchObject({ code: 'too-many-requests' })
  known = new Set(Array.from({ length: 5_000 }, (_, index) => String(index)))
  for (let batch = 0; batch < 5; batch += 1) {
    await turn()
    asked[batch]?.answer([])
  }
  expect((await Promise.all(all)).every(({ ok }) => ok)).toBe(true)
  expect(await give(group, '0')).toMatchObject({ ok: true })
})
