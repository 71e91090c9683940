import { createLantoa } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { readSheetRow } from './read-row.ts'
import { SESSIONS } from './session-lists.ts'

const CODES: Readonly<Record<string, string>> = { 'Thanh toán số': 'online_payment', online_payment: 'online_payment' }
const asked: unknown[] = []
const lantoa = createLantoa({
  baseUrl: 'http://teams.test',
  token: 'none',
  fetch: async (request) => {
    const { catalogue, texts } = (await (request as Request).json()) as { catalogue: string; texts: string[] }
    asked.push(catalogue, texts)
    return Response.json({ items: texts.map((text) => ({ text, code: CODES[text] ?? null, meant: [] })) })
  },
})

test('topics of a list are codes as they are sent, and what nobody knows stays as it was written', async () => {
  const fields = { unitcode: '31027', title: 'A', kind: 'course', startsat: '17/03/2026 19:00', minutes: '90' }
  const rows = ['Thanh toán số; Nuôi tôm', 'online_payment'].map((topics) => {
    const read = readSheetRow(SESSIONS, { ...fields, topics, audiences: 'người dân' })
    return 'item' in read ? read.item : {}
  })
  const sent = (await SESSIONS.lookUp?.(lantoa, rows, new AbortController().signal)) ?? []
  expect(asked).toEqual(['topics', ['Thanh toán số', 'Nuôi tôm', 'online_payment']])
  expect(sent.map(({ topics }) => topics)).toEqual([['online_payment', 'Nuôi tôm'], ['online_payment']])
  expect(await SESSIONS.lookUp?.(lantoa, [{ minutes: 90 }], new AbortController().signal)).toEqual([{ minutes: 90 }])
  expect(sent.map(({ asWritten }) => asWritten)).toEqual([{ topics: 'Thanh toán số; Nuôi tôm' }, undefined])
  expect(sent.map(({ sessionId }) => sessionId)).toEqual(rows.map(({ sessionId }) => sessionId))
})
