import { createLantoa } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import type { Screen } from '../screens/screen.ts'
import { screenCalled } from '../screens/screens.ts'
import { type Answer, type Answers, correctionIn, type ToSend } from './answers.ts'
import { sendLines } from './send-lines.ts'

const MERCHANTS = screenCalled('merchants') as Screen
const stall = (name: string) => ({ merchantId: name, hamletCode: '31027.07', name, status: 'active', version: 3 })

type Asked = { readonly method: string; readonly id: string; readonly match: string | null; readonly body: unknown }

/** A service with three merchants, of which somebody changes `b` as soon as it was read, and `c` is not there. */
function service() {
  const asked: Asked[] = []
  async function answer(request: Request): Promise<Response> {
    const id = new URL(request.url).pathname.split('/').at(-1) ?? ''
    const text = await request.text()
    const body = text === '' ? undefined : JSON.parse(text)
    asked.push({ method: request.method, id, match: request.headers.get('If-Match'), body })
    const refuse = (status: number, code: string) => Response.json({ type: 'x', title: 'x', status, code }, { status })
    if (id === 'batch') return Response.json({ results: [{ accepted: true, value: {} }] })
    if (id === 'c') return refuse(404, 'not-found')
    if (request.method === 'PATCH' && id === 'b') return refuse(412, 'precondition-failed')
    return Response.json(stall(id), { headers: { ETag: '"3"' } })
  }
  const lantoa = createLantoa({ baseUrl: 'http://desk.test', token: async () => 't', fetch: answer, retries: 0 })
  return { lantoa, asked }
}

/** A row in which the name was edited, or not; without a version it is a new thing. */
const row = (at: number, id: string, name: string, version?: number): ToSend => ({
  ...{ row: at, fields: { name }, item: { merchantId: id, name } },
  ...(version !== undefined && { version }),
})

async function send({ lantoa }: ReturnType<typeof service>, lines: readonly ToSend[], dryRun: boolean) {
  const answers = new Map<number, Answer>()
  const onAnswers = (more: Answers) => {
    for (const [at, answer] of more) answers.set(at, answer)
  }
  await sendLines(lantoa, MERCHANTS, lines, { dryRun, signal: new AbortController().signal, onAnswers })
  return answers
}

const LINES = [
  row(2, 'a', 'a', 3),
  row(3, 'a', 'A mới', 3),
  row(4, 'b', 'B mới', 3),
  row(5, 'c', 'c', 3),
  row(6, 'd', 'd'),
]

test('a try reads what was exported and changes nothing', async () => {
  const given = service()
  const answers = await send(given, LINES, true)
  expect(answers.get(2)).toBe('unchanged')
  expect(correctionIn(answers.get(3))?.body).toEqual({ name: 'A mới' })
  expect(answers.get(5)).toMatchObject({ code: 'not-found' })
  expect(answers.get(6)).toBe('taken')
  expect(given.asked.map(({ method, id }) => `${method} ${id}`)).toEqual([
    'GET a',
    'GET a',
    'GET b',
    'GET c',
    'POST batch',
  ])
  expect(given.asked.at(-1)?.body).toMatchObject({ items: [{ merchantId: 'd' }], dryRun: true })
})

test('what was edited is sent against what was exported; who was overtaken hears of it', async () => {
  const given = service()
  const tried = await send(given, LINES, true)
  const edited = LINES.slice(1, 3).map((line) => ({ ...line, correction: correctionIn(tried.get(line.row)) }))
  const before = given.asked.length
  expect(await send(given, edited, false)).toEqual(
    new Map([
      [3, 'taken'],
      [4, 'stale'],
    ]),
  )
  expect(given.asked.slice(before)).toMatchObject([
    { method: 'PATCH', id: 'a', match: '"3"', body: { name: 'A mới' } },
    { method: 'PATCH', id: 'b', match: '"3"', body: { name: 'B mới' } },
  ])
})

test('where the service is away the next rows are not asked for, and no new ones sent', async () => {
  let asked = 0
  const fetch = async () => {
    asked += 1
    return new Response('<h1>Bad gateway</h1>', { status: 502 })
  }
  const lantoa = createLantoa({ baseUrl: 'http://desk.test', token: async () => 't', fetch, retries: 0 })
  const lines = [...Array.from({ length: 90 }, (_, at) => row(at + 2, `m${at}`, 'x', 3)), row(100, 'new', 'new')]
  const answers: number[] = []
  const onAnswers = (more: Answers) => void answers.push(...more.keys())
  const sending = { dryRun: true, signal: new AbortController().signal, onAnswers }
  expect(await sendLines(lantoa, MERCHANTS, lines, sending)).toMatchObject({ status: 502 })
  expect([asked, answers]).toEqual([8, []])
})
