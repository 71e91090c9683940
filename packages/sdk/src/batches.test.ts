import { describe, expect, test } from 'vitest'
import { split } from './batches.ts'
import { createLantoa, type ManyOptions } from './client.ts'
import { problem, type Seen, type Step, scriptedFetch } from './scripted-fetch.ts'

function item(number: number) {
  return {
    visitId: `01990f3e-7c1a-7000-8000-${String(number).padStart(12, '0')}`,
    householdId: '01990f3e-7c1a-7000-8000-0000000000a1',
    teamId: '01990f3e-7c1a-7000-8000-0000000000b1',
    visitorIds: [],
    startedAt: '2026-03-17T18:40:00+07:00',
    outcome: 'done' as const,
  }
}

type Sent = { items: ReturnType<typeof item>[] }

function acceptAll({ body }: Seen): Step {
  return Response.json({ results: (body as Sent).items.map((value) => ({ accepted: true, value })) })
}

type Given = ManyOptions & { retries?: number }

async function many(count: number, steps: readonly ((request: Seen) => Step)[], given: Given = {}) {
  const { retries = 0, ...options } = given
  const { fetch, seen } = scriptedFetch(...steps)
  const lantoa = createLantoa({ baseUrl: 'http://lantoa.test', token: 't', fetch, retries })
  const items = Array.from({ length: count }, (_, index) => item(index))
  return { items, seen, results: await lantoa.teams.recordVisitBatch.many(items, options) }
}

describe('many()', () => {
  test.each([1, 3])('splits and joins in order with %i requests at once', async (concurrency) => {
    const progress: number[] = []
    const onProgress = ({ done }: { done: number }) => progress.push(done)
    const { items, results, seen } = await many(2_500, [acceptAll], { concurrency, onProgress })
    expect(seen.map((one) => (one.body as Sent).items.length)).toEqual([1000, 1000, 500])
    expect(results.map((result) => result.accepted && result.value.visitId)).toEqual(items.map((one) => one.visitId))
    expect(progress.at(-1)).toBe(2_500)
  })

  test('a request that fails leaves its problem with each of its commands, the others stand', async () => {
    const { results } = await many(1_500, [problem(503, 'try-later'), acceptAll])
    expect(results).toHaveLength(1_500)
    expect(results.filter((result) => result.accepted)).toHaveLength(500)
    expect(results[0]).toMatchObject({ accepted: false, problem: { code: 'try-later' } })
  })

  test('a command without an answer is never taken for accepted', async () => {
    const { results } = await many(2, [() => Response.json({ results: [{ accepted: true, value: {} }] })])
    expect(results[1]).toMatchObject({ accepted: false, problem: { code: 'network-error' } })
  })

  test('commands that could not be taken up at the moment are sent again by themselves, the others are not', async () => {
    const later = { accepted: false, problem: { code: 'try-later', status: 503, type: '', title: '' } }
    const broken = { accepted: false, problem: { code: 'internal-error', status: 500, type: '', title: '' } }
    const first = ({ body }: Seen) =>
      Response.json({
        results: (body as Sent).items.map((value, index) => [{ accepted: true, value }, later, broken][index % 3]),
      })
    const { items, results, seen } = await many(6, [first, acceptAll], { retries: 1 })
    expect(seen.map((one) => (one.body as Sent).items)).toEqual([items, [items[1], items[4]]])
    expect(results.map(({ accepted }) => accepted)).toEqual([true, true, false, true, true, false])
    const { results: left } = await many(2, [first], { retries: 0 })
    expect(left).toMatchObject([{ accepted: true }, { problem: { code: 'try-later' } }])
  })

  test('a dry run says so in each request', async () => {
    const { seen } = await many(1_500, [acceptAll], { dryRun: true })
    expect(seen.map(({ body }) => (body as { dryRun?: boolean }).dryRun)).toEqual([true, true])
    expect((await many(1, [acceptAll], { dryRun: false })).seen[0]?.body).not.toHaveProperty('dryRun')
  })

  test('nothing to send sends nothing', async () => {
    const { results, seen } = await many(0, [acceptAll])
    expect(results).toEqual([])
    expect(seen).toEqual([])
  })
})

describe('split()', () => {
  const bytes = (part: unknown) => new TextEncoder().encode(JSON.stringify(part)).length

  test.each([
    ['many small ones', Array.from({ length: 2_001 }, () => 'x'), [1000, 1000, 1]],
    ['few large ones', Array.from({ length: 5 }, () => 'x'.repeat(400_000)), [2, 2, 1]],
    ['letters of several bytes', Array.from({ length: 4 }, () => 'ỏ'.repeat(150_000)), [1, 1, 1, 1]],
    ['one beyond the limit', ['x', 'x'.repeat(1_000_000), 'x'], [1, 1, 1]],
  ])('%s', (_name, items, lengths) => {
    const parts = split(items)
    expect(parts.map((part) => part.length)).toEqual(lengths)
    expect(parts.flat()).toEqual(items)
    for (const part of parts) expect(part.length === 1 || bytes(part) <= 900_100).toBe(true)
  })
})
