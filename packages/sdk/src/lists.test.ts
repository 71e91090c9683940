import { expect, test } from 'vitest'
import { createLantoa, LantoaError } from './client.ts'
import { json, problem, scriptedFetch } from './scripted-fetch.ts'

const householdId = '01990f3e-7c1a-7000-8000-0000000000a1'

function threePages() {
  return scriptedFetch(json({ items: [1, 2], next: 'b' }), json({ items: [], next: 'c' }), json({ items: [3] }))
}

test('all() gives every entry and follows the cursor with the same query', async () => {
  const { fetch, seen } = threePages()
  const lantoa = createLantoa({ baseUrl: 'http://lantoa.test', token: 't', fetch })
  const entries: unknown[] = []
  for await (const entry of lantoa.teams.listVisits.all({ query: { householdId } })) entries.push(entry)
  expect(entries).toEqual([1, 2, 3])
  const queries = seen.map((one) => Object.fromEntries(new URL(one.url).searchParams))
  expect(queries).toEqual([{ householdId }, { householdId, cursor: 'b' }, { householdId, cursor: 'c' }])
})

test('pages() asks for no page that nobody wants', async () => {
  const { fetch, seen } = threePages()
  const lantoa = createLantoa({ baseUrl: 'http://lantoa.test', token: 't', fetch })
  for await (const page of lantoa.teams.listVisits.pages({ query: { householdId } })) {
    expect(page.items).toHaveLength(2)
    break
  }
  expect(seen).toHaveLength(1)
})

test('a page that cannot be read ends the iteration with its problem', async () => {
  const { fetch } = scriptedFetch(json({ items: [1], next: 'b' }), problem(403, 'forbidden'))
  const lantoa = createLantoa({ baseUrl: 'http://lantoa.test', token: 't', fetch })
  const entries: unknown[] = []
  const read = async () => {
    for await (const entry of lantoa.teams.listVisits.all({ query: { householdId } })) entries.push(entry)
  }
  await expect(read()).rejects.toThrow(LantoaError)
  expect(entries).toEqual([1])
})
