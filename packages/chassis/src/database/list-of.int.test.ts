import { defineList, defineRegisterList } from '@lantoa/contracts/define-list'
import { FOUND_MAX } from '@lantoa/contracts/page'
import { createTestDatabase, type TestDatabase } from '@lantoa/testkit/postgres'
import { v7 as uuid } from 'uuid'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { type Database, openDatabase } from './database.ts'
import { listOf } from './list-of.ts'
import { migrate } from './migrate.ts'
import { table } from './table.ts'

const Note = z.object({ noteId: z.string(), on: z.string(), size: z.int(), place: z.string() })
type Note = z.output<typeof Note>
const note = table<Note>('note', { noteId: 'uuid key', on: 'date as on_day', size: 'integer', place: 'text' })

function listBy(order: readonly string[]) {
  const route = defineList({
    ...({ path: '/notes', operationId: 'listNotes', summary: '', permission: 'visits:read' } as const),
    ...{ item: Note, filters: { place: z.string().optional() }, order },
  })
  return listOf(note, route)
}

let created: TestDatabase
let database: Database
const notes: Note[] = Array.from({ length: 30 }, (_, index) => {
  return { noteId: uuid(), on: `2026-03-0${1 + (index % 4)}`, size: index % 3, place: index % 2 ? 'a' : 'b' }
})

beforeAll(async () => {
  created = await createTestDatabase({ migrations: [], migrate })
  database = openDatabase({ url: created.url, applicationName: 'test' })
  await database.query('CREATE TABLE note (note_id uuid PRIMARY KEY, on_day date, size integer, place text)')
  await database.transaction(async (tx) => note.insert(tx, notes))
})
afterAll(async () => {
  await database.close()
  await created.drop()
})

function compare(order: readonly string[]) {
  return (a: Note, b: Note): number => {
    for (const sortField of order) {
      const field = sortField.replace('-', '') as keyof Note
      if (a[field] !== b[field]) return (a[field] < b[field] ? -1 : 1) * (sortField.startsWith('-') ? -1 : 1)
    }
    return 0
  }
}

test.each([[['noteId']], [['-on', '-noteId']], [['on', 'size', 'noteId']], [['-on', 'size', '-noteId']]])(
  'pages in the order of %j hold every row once',
  async (order) => {
    const list = listBy(order)
    const found: Note[] = []
    let cursor: string | undefined
    do {
      const query = { limit: 7, ...(cursor === undefined ? {} : { cursor }) }
      const { value } = await list(database, query)
      found.push(...value.items)
      cursor = value.next
    } while (cursor !== undefined)
    expect(found).toEqual(notes.toSorted(compare(order)))
  },
)

test('filters that are fields, and a condition by hand, hold together', async () => {
  const condition = { where: 'size = ANY($1)', values: [[1, 2]] }
  const { value } = await listBy(['noteId'])(database, { limit: 500, place: 'a' }, condition)
  expect(value).toEqual({ items: notes.filter(({ place, size }) => place === 'a' && size > 0) })
})

test.each([
  ['nonsense'],
  [Buffer.from('["x"]').toString('base64url')],
  [Buffer.from('["2026-13-01"]').toString('base64url')],
])('the cursor %s is refused', async (cursor) => {
  await expect(listBy(['noteId'])(database, { limit: 5, cursor })).rejects.toMatchObject({ code: 'bad-cursor' })
})

const SORTED = defineRegisterList({
  ...({ path: '/notes', operationId: 'listNotes', summary: '', permission: 'visits:read' } as const),
  ...{ item: Note, filters: { place: z.string().optional() }, order: ['place', 'noteId'], sorts: ['on', 'size'] },
})

test.each([
  ['on', ['on', 'noteId']],
  ['-on', ['-on', '-noteId']],
  ['-size', ['-size', '-noteId']],
  [undefined, ['place', 'noteId']],
])('sorted by %s pages hold every row once', async (sort, order) => {
  const list = listOf(note, SORTED)
  const found: Note[] = []
  let cursor: string | undefined
  do {
    const page = await list(database, { limit: 7, sort, ...(cursor === undefined ? {} : { cursor }) })
    if (!page.ok) throw new Error(page.code)
    found.push(...page.value.items)
    cursor = page.value.next
  } while (cursor !== undefined)
  expect(found).toEqual(notes.toSorted(compare(order)))
})

test('what is found is counted where that is asked for, on each page the same', async () => {
  const list = listOf(note, SORTED)
  const query = { limit: 10, place: 'a', count: 'true' } as const
  const condition = { where: 'size = ANY($1)', values: [[1, 2]] }
  const count = notes.filter(({ place, size }) => place === 'a' && size > 0).length
  const page = await list(database, { ...query, limit: 3 }, condition)
  expect(page).toMatchObject({ value: { found: { count, more: false } } })
  const next = 'value' in page ? page.value.next : undefined
  expect(await list(database, { ...query, ...(next && { cursor: next }) }, condition)).toMatchObject({
    value: { found: { count, more: false } },
  })
  expect(await list(database, { limit: 10 })).not.toHaveProperty('value.found')
})

test('of more than are counted it says so, and does not sort them', async () => {
  await database.query(
    `CREATE TABLE many AS SELECT gen_random_uuid() AS note_id, date '2026-03-01' AS on_day, 1 AS size, 'a' AS place
       FROM generate_series(1, ${FOUND_MAX + 1})`,
  )
  const list = listOf({ ...note, name: 'many' }, SORTED)
  const many = await list(database, { limit: 1, count: 'true' })
  expect(many).toMatchObject({ value: { found: { count: FOUND_MAX, more: true } } })
  expect(await list(database, { limit: 1, sort: 'on' })).toMatchObject({ ok: false, code: 'too-many-to-sort' })
  await database.query('DELETE FROM many WHERE note_id = (SELECT note_id FROM many LIMIT 1)')
  expect(await list(database, { limit: 1, sort: 'on', count: 'true' })).toMatchObject({
    value: { found: { count: FOUND_MAX, more: false } },
  })
})
