import { createLantoa } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import type { Screen } from '../screens/screen.ts'
import { screenCalled } from '../screens/screens.ts'
import type { Answers } from './answers.ts'
import { sendLines } from './send-lines.ts'

const MERCHANTS = screenCalled('merchants') as Screen
const LINES = Array.from({ length: 250 }, (_, at) => ({
  row: at + 2,
  item: { merchantId: `m${at}`, name: `Quán ${at}` },
  fields: {},
}))

type Sent = { items: { name: string }[]; dryRun?: boolean }

/** A service that takes all but what `refuse` names; from the request `away` on it is not there. */
function service({ away = Number.POSITIVE_INFINITY, refuse = '' } = {}) {
  const requests: Sent[] = []
  async function answer(request: Request): Promise<Response> {
    requests.push((await request.json()) as Sent)
    if (requests.length >= away) return new Response('<h1>Bad gateway</h1>', { status: 502 })
    const results = requests
      .at(-1)
      ?.items.map(({ name }) =>
        name === refuse
          ? { accepted: false, problem: { code: 'merchant-differs', status: 409, title: 'x', type: 'x' } }
          : { accepted: true, value: {} },
      )
    return Response.json({ results })
  }
  const lantoa = createLantoa({ baseUrl: 'http://desk.test', token: async () => 't', fetch: answer, retries: 0 })
  return { lantoa, requests }
}

async function send(
  given: ReturnType<typeof service>,
  lines = LINES,
  dryRun = false,
  stopAfter = Number.POSITIVE_INFINITY,
) {
  const answers = new Map<number, unknown>()
  const stop = new AbortController()
  const onAnswers = (more: Answers) => {
    for (const [row, answer] of more) answers.set(row, answer)
    if (answers.size >= stopAfter) stop.abort()
  }
  const stoppedBy = await sendLines(given.lantoa, MERCHANTS, lines, { dryRun, signal: stop.signal, onAnswers })
  return { answers, stoppedBy }
}

test('rows go part by part, and each has its answer', async () => {
  const given = service({ refuse: 'Quán 120' })
  const { answers, stoppedBy } = await send(given)
  expect(given.requests.map(({ items }) => items.length)).toEqual([100, 100, 50])
  expect(stoppedBy).toBeUndefined()
  expect(answers.size).toBe(250)
  expect([answers.get(2), answers.get(122)]).toEqual(['taken', expect.objectContaining({ code: 'merchant-differs' })])
})

test('a try says so to the service', async () => {
  const given = service()
  await send(given, LINES.slice(0, 1), true)
  expect(given.requests[0]?.dryRun).toBe(true)
})

test('who stops has the answers of what was sent, and sends only the others', async () => {
  const given = service()
  const { answers } = await send(given, LINES, false, 100)
  expect([answers.size, given.requests.length]).toEqual([100, 1])
})

test('a service that is away stops it, and its rows stay without an answer', async () => {
  const { answers, stoppedBy } = await send(service({ away: 2 }))
  expect([answers.size, stoppedBy !== undefined]).toEqual([100, true])
})

test('what still has to be done about rows that are taken is said of each of them', async () => {
  const { lantoa } = service({ refuse: 'Quán 1' })
  const screen = { ...MERCHANTS, remark: () => 'payouts.row-none' as const }
  const remarked: number[] = []
  await sendLines(lantoa, screen, LINES.slice(0, 3), {
    ...{ dryRun: true, signal: new AbortController().signal },
    onAnswers: (_answers, remarks) => remarked.push(...remarks.keys()),
  })
  expect(remarked).toEqual([2, 4])
})
