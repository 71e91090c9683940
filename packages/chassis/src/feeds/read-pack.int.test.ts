import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { HERE, namesOf, openThings, THERE } from '../../test/things-in-packs.ts'
import { horizonPassed } from '../testing/horizon-passed.ts'

let things: Awaited<ReturnType<typeof openThings>>

beforeAll(async () => {
  things = await openThings()
})
beforeEach(() => things.empty())
afterAll(() => things.close())

describe('of two transactions', () => {
  let first: Awaited<ReturnType<typeof things.database.connect>>
  let ids: readonly [string, string]

  beforeEach(async () => {
    ids = [await things.put('a'), await things.put('b')]
    first = await things.database.connect('first')
    await first.query('BEGIN')
  })
  afterEach(() => first.end())

  /** The first takes the lower number, and is still under way when the second commits. */
  async function both() {
    await first.query(`UPDATE thing SET name = 'a2' WHERE thing_id = $1`, [ids[0]])
    await things.rename(ids[1], 'b2')
  }

  test('the one with the lower number is read also when it commits after the page of the other', async () => {
    const { cursor } = await things.read()
    await both()
    const meanwhile = await things.readNow({ since: cursor })
    expect(meanwhile).toMatchObject({ upserts: [], gone: [], more: false })
    await first.query('COMMIT')
    expect(namesOf(await things.read({ since: meanwhile.cursor }))).toEqual(['a2', 'b2'])
  })

  test('the same behind a pack that was filled meanwhile', async () => {
    await both()
    const filled = await things.readNow()
    expect(namesOf(filled)).toEqual(['a', 'b2'])
    await first.query('COMMIT')
    expect(namesOf(await things.read({ since: filled.cursor }))).toEqual(['a2', 'b2'])
  })

  test('one that lasts holds back what comes behind it, until it ends', async () => {
    const { cursor } = await things.read()
    await both()
    await things.put('c')
    const [once, twice] = [await things.readNow({ since: cursor }), await things.readNow({ since: cursor })]
    expect([once, once.upserts, once.cursor]).toEqual([twice, [], cursor])
    await first.query('ROLLBACK')
    expect(namesOf(await things.read({ since: cursor }))).toEqual(['b2', 'c'])
  })
})

describe('pages', () => {
  const MANY = 1203
  const makeMany = () =>
    things.database.query(
      `INSERT INTO thing SELECT gen_random_uuid(), $1, 'n' || n, false FROM generate_series(1, ${MANY}) AS n`,
      [HERE],
    )

  async function all(since?: string) {
    const pages: Awaited<ReturnType<typeof things.read>>[] = []
    for (let cursor = since, more = true; more; ) {
      const page = await things.read({ since: cursor })
      pages.push(page)
      ;({ cursor, more } = page)
    }
    return {
      sizes: pages.map(({ upserts }) => upserts.length),
      names: new Set(pages.flatMap(namesOf)),
      last: pages.at(-1),
    }
  }

  test('of a whole pack and of the changes of one transaction hold each thing once', async () => {
    await makeMany()
    const filled = await all()
    expect([filled.sizes, filled.names.size]).toEqual([[500, 500, 203], MANY])
    await things.database.query(`UPDATE thing SET name = name || '!'`)
    const changed = await all(filled.last?.cursor)
    expect([changed.sizes, changed.names.size]).toEqual([[500, 500, 203], MANY])
    expect(await things.read({ since: changed.last?.cursor })).toMatchObject({ upserts: [], more: false })
  })

  test('of a pack that changes while it is filled end in how it is then', async () => {
    await makeMany()
    const page = await things.read()
    const [gone] = page.upserts
    await things.move(gone?.id ?? '', THERE)
    await things.database.query(
      `INSERT INTO thing VALUES ('00000000-0000-4000-8000-000000000001', $1, 'behind', false)`,
      [HERE],
    )
    const { last, names } = await all(page.cursor)
    expect(names.has('behind')).toBe(false)
    const after = await things.read({ since: last?.cursor })
    expect([namesOf(after), after.gone]).toEqual([
      ['behind'],
      [{ kind: 'thing', id: gone?.id, why: 'moved', to: THERE }],
    ])
  })
})

describe('a thing', () => {
  test('that moves is gone with where to, and new where it came', async () => {
    const id = await things.put('a')
    const [here, there] = [await things.read(), await things.read({ codes: [THERE] })]
    await things.move(id, THERE)
    expect(await things.read({ since: here.cursor })).toMatchObject({
      upserts: [],
      gone: [{ kind: 'thing', id, why: 'moved', to: THERE }],
    })
    expect(await things.read({ since: there.cursor, codes: [THERE] })).toMatchObject({ upserts: [{ id }], gone: [] })
  })

  test('that moved away and back is there, and is told of once', async () => {
    const id = await things.put('a')
    const { cursor } = await things.read()
    await things.move(id, THERE)
    await things.move(id, HERE)
    expect(await things.read({ since: cursor })).toMatchObject({ upserts: [{ id }], gone: [] })
  })

  test('that moves between two hamlets of one pack stays in it', async () => {
    const id = await things.put('a')
    const codes = [HERE, THERE]
    const { cursor } = await things.read({ codes })
    await things.move(id, THERE)
    expect(await things.read({ since: cursor, codes })).toMatchObject({ upserts: [{ id }], gone: [] })
  })

  test.each([
    ['that ended', 'UPDATE thing SET ended = true', { why: 'closed' }],
    ['that was deleted', 'DELETE FROM thing', { why: 'erased' }],
  ])('%s is gone, and in no pack that is filled later', async (_case, statement, why) => {
    const id = await things.put('a')
    const { cursor } = await things.read()
    await things.database.query(statement)
    expect((await things.read({ since: cursor })).gone).toEqual([{ kind: 'thing', id, ...why }])
    expect(await things.read()).toMatchObject({ upserts: [], gone: [] })
  })

  test('that was there before packs were read is in a whole pack', async () => {
    const id = await things.put('a')
    await things.database.query('TRUNCATE pack_change')
    const { cursor, upserts } = await things.read()
    expect(upserts).toEqual([{ id, name: 'a' }])
    await things.rename(id, 'b')
    expect(namesOf(await things.read({ since: cursor }))).toEqual(['b'])
  })
})

/** Readers follow two hamlets while many write, move, delete and give up in no order. */
test('whoever follows has in the end what is there', async () => {
  const ids = await Promise.all(Array.from({ length: 40 }, (_none, at) => things.put(`n${at}`, at % 2 ? HERE : THERE)))
  const copies = new Map<string, Map<string, string>>([HERE, THERE].map((code) => [code, new Map<string, string>()]))
  const cursors = new Map<string, string>()
  async function pull(code: string) {
    const page = await things.readNow({ codes: [code], since: cursors.get(code), limit: 7 })
    const copy = copies.get(code)
    for (const { id } of page.gone) copy?.delete(id)
    for (const { id, name } of page.upserts) copy?.set(id, name)
    cursors.set(code, page.cursor)
    return page.more
  }
  let writing = true
  const readers = [HERE, THERE].map(async (code) => {
    while (writing) await pull(code)
    await horizonPassed(things.database)
    while (await pull(code));
  })
  const random = (below: number) => Math.floor(Math.random() * below)
  const pause = () => new Promise((go) => setTimeout(go, random(8)))
  async function write(at: number) {
    const id = ids[random(ids.length)] ?? ''
    const statement = ['hamlet_code = $2', 'name = $3', 'hamlet_code = $2, name = $3'][random(3)]
    await things.database
      .transaction(async (tx) => {
        await tx.query('SELECT pg_current_xact_id()') // so that the order of numbers is not the one of changes
        await pause()
        const to = [HERE, THERE][random(2)]
        await tx.query(`UPDATE thing SET ${statement} WHERE thing_id = $1 AND $2 <> '' AND $3 <> ''`, [
          id,
          to,
          `w${at}`,
        ])
        await pause()
        if (random(5) === 0) throw new Error('given up')
      })
      .catch(() => undefined)
  }
  await Promise.all(
    Array.from({ length: 10 }, async (_none, of) => {
      for (let at = 0; at < 40; at += 1) await write(of * 100 + at)
    }),
  )
  writing = false
  await Promise.all(readers)
  for (const code of [HERE, THERE]) {
    const rows = await things.database.query<{ id: string; name: string }>(
      'SELECT thing_id AS id, name FROM thing WHERE hamlet_code = $1',
      [code],
    )
    expect(copies.get(code)).toEqual(new Map(rows.map(({ id, name }) => [id, name])))
  }
}, 60_000)
