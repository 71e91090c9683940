import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HERE, openThings, THERE } from '../../test/things-in-packs.ts'

let things: Awaited<ReturnType<typeof openThings>>

beforeAll(async () => {
  things = await openThings()
})
beforeEach(() => things.empty())
afterAll(() => things.close())

describe('a cursor', () => {
  test.each<[string, () => Promise<unknown> | undefined, object]>([
    ['of before a restore', () => things.database.query('UPDATE pack_restore SET restores = restores + 1'), {}],
    ['of before another hamlet went into this one', () => undefined, { codes: [HERE, THERE] }],
    ['of a caller who was shown people otherwise', () => undefined, { role: 'province_officer' }],
  ])('%s is answered with the whole pack under another epoch', async (_case, change, asked) => {
    const id = await things.put('a')
    const before = await things.read()
    await change()
    const after = await things.read({ ...asked, since: before.cursor })
    expect([after.upserts, after.epoch === before.epoch]).toEqual([[{ id, name: 'a' }], false])
  })

  test('does not change while nothing changes in the hamlet', async () => {
    await things.put('a')
    const before = await things.read()
    await things.put('elsewhere', THERE)
    expect(await things.read()).toEqual(before)
    expect(await things.read({ since: before.cursor })).toEqual({ ...before, upserts: [] })
  })

  test.each([
    ['no JSON', 'abc'],
    ['another list', JSON.stringify(['x', 1])],
    ['a kind that is none', JSON.stringify(['x', [1, "a'b", uuid()], null])],
    ['an id that is none', JSON.stringify(['x', [1, 'thing', 'nobody'], null])],
    ['a number below all', JSON.stringify(['x', [-1, 'thing', uuid()], null])],
  ])('that is %s is refused', async (_case, text) => {
    const since = Buffer.from(text).toString('base64url')
    await expect(things.read({ since })).rejects.toMatchObject({ code: 'bad-cursor' })
  })

  test('from beyond the last transaction is refused: the cluster was set back', async () => {
    await things.put('a')
    const { epoch } = await things.read()
    const ahead = JSON.stringify([epoch, [Number.MAX_SAFE_INTEGER, 'thing', uuid()], null])
    await expect(things.read({ since: Buffer.from(ahead).toString('base64url') })).rejects.toMatchObject({
      code: 'bad-cursor',
    })
  })
})

test('any role may ask whose numbers these are', async () => {
  const rows = await things.database.transaction(async (tx) => {
    await tx.query('SET LOCAL ROLE pg_signal_backend')
    return tx.query('SELECT timeline_id FROM pg_control_system(), pg_control_checkpoint()')
  })
  expect(rows).toHaveLength(1)
})
