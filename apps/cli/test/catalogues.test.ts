import { FIRST_ENTRIES } from '@lantoa/vietnam/first-entries'
import { expect, test } from 'vitest'
import { stage } from './stage.ts'

type Items = { items: { catalogueEntryId: string; unitCode: string }[] }
const PATH = 'POST /teams/v1/catalogue-entries/batch'
const differs = { status: 409, code: 'catalogue-entry-differs', title: 'Conflict' }

test('a catalogue begins with the same entries under the same ids, however often', async () => {
  const sent: Items[] = []
  const { lantoa } = await stage({
    answers: {
      [PATH]: ({ body }) => {
        sent.push(body as Items)
        return { results: (body as Items).items.map((_item, at) => ({ accepted: at > 0, problem: differs })) }
      },
    },
  })
  for (const unit of ['91', '91', '38']) {
    const { exitCode, out } = await lantoa('catalogue-entries', 'begin', '--unit', unit)
    expect(exitCode).toBe(0)
    expect(out).toContain(`${FIRST_ENTRIES.length - 1} entries of ${unit} are there as they came.`)
    expect(out).toContain('1 say something else by now, and stay as they are.')
  }
  const [first, again, other] = sent.map(({ items }) => items.map(({ catalogueEntryId }) => catalogueEntryId))
  expect(again).toEqual(first)
  expect(new Set([...(first ?? []), ...(other ?? [])]).size).toBe(2 * FIRST_ENTRIES.length)
})

test('words are resolved; several meanings are shown', async () => {
  const meant = (code: string, name: string, retired = false) => ({ catalogueEntryId: 'x', code, name, retired })
  const items = [
    { text: 'PortMart.vn', code: 'postmart', meant: [meant('postmart', 'PostMart')] },
    { text: 'chợ', code: null, meant: [meant('a', 'Chợ A'), meant('b', 'Chợ B', true)] },
  ]
  const { lantoa, asked } = await stage({ answers: { 'POST /teams/v1/catalogue-texts/resolve': () => ({ items }) } })
  const { out } = await lantoa('catalogue-entries', 'resolve', 'platforms', 'PortMart.vn', 'chợ')
  expect(asked.at(-1)?.body).toEqual({ catalogue: 'platforms', texts: ['PortMart.vn', 'chợ'] })
  expect(out).toMatch(/PortMart\.vn +postmart +PostMart/)
  expect(out).toContain('Chợ A or Chợ B (retired)')
})
