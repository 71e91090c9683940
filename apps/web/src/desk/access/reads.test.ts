import { createLantoa } from '@lantoa/sdk'
import { describe, expect, test } from 'vitest'
import { gatherReads, LOGGED, linesIn, type Read, together } from './reads.ts'

const READ = { readBy: 'hoa', operation: 'listResidents', what: 'access.person', place: '31027.07', count: 1 } as const
const read = (at: string, more: Partial<Read> = {}): Read => ({ ...READ, at, ...more })

async function* log(days: readonly string[], asked: string[] = []) {
  for (const day of days) {
    asked.push(day)
    yield read(`${day}T05:00:00Z`)
  }
}

describe('of a log are shown', () => {
  const DAYS = ['2026-03-20', '2026-03-19', '2026-03-18', '2026-03-17', '2026-03-16']
  test.each([
    ['all lines', undefined, DAYS],
    ['those of a day', { from: '2026-03-18', last: '2026-03-18' }, ['2026-03-18']],
    ['those of some days, both ends too', { from: '2026-03-17', last: '2026-03-19' }, DAYS.slice(1, 4)],
    ['none of a time before', { from: '2026-01-01', last: '2026-01-31' }, []],
  ])('%s', async (_which, span, days) => {
    const { reads, more } = await linesIn(log(DAYS), span, (line) => line)
    expect([reads.map(({ at }) => at.slice(0, 10)), more]).toEqual([days, false])
  })

  test('nothing behind the first day, which is not even asked for', async () => {
    const asked: string[] = []
    await linesIn(log(DAYS, asked), { from: '2026-03-19', last: '2026-03-19' }, (line) => line)
    expect(asked).toEqual(DAYS.slice(0, 3))
  })

  test('the latest of very many, and that there are more', async () => {
    const { reads, more } = await linesIn(log(Array(2_001).fill('2026-03-17')), undefined, (line) => line)
    expect([reads.length, more]).toEqual([2_000, true])
  })

  test('a line by the day in Vietnam', async () => {
    const late = (async function* () {
      yield read('2026-03-17T17:30:00Z')
    })()
    expect((await linesIn(late, { from: '2026-03-18', last: '2026-03-18' }, (line) => line)).reads).toHaveLength(1)
  })
})

test('what one request showed is one read, the latest first', () => {
  const [early, late] = ['2026-03-17T05:00:00Z', '2026-03-17T06:00:00Z']
  const reads = [read(early), read(late), read(early), read(early, { place: '31027.08' }), read(late, { count: 120 })]
  expect(together(reads)).toEqual([
    read(late, { count: 121 }),
    read(early, { count: 2 }),
    read(early, { place: '31027.08' }),
  ])
})

const ASKED = {
  identity: ['identity/v1/access-log', 'identity/v1/pack-reads', 'identity/v1/text-reads'],
  teams: ['teams/v1/pack-reads', 'teams/v1/text-reads', 'teams/v1/visit-reads'],
  payments: ['payments/v1/pack-reads', 'payments/v1/text-reads'],
  government: ['government/v1/text-reads'],
  market: ['market/v1/text-reads'],
}

test.each([...LOGGED, undefined])('of %s only its logs are asked for; without a service all', async (service) => {
  const asked: string[] = []
  async function fetch({ url }: Request): Promise<Response> {
    asked.push(new URL(url).pathname.slice(1))
    return Response.json({ items: [] })
  }
  const lantoa = createLantoa({ baseUrl: 'http://desk.test', token: async () => 't', fetch, retries: 0 })
  const { signal } = new AbortController()
  await gatherReads(lantoa, { unit: '31027', span: undefined, service, signal })
  expect(asked.toSorted()).toEqual(service ? ASKED[service] : Object.values(ASKED).flat().toSorted())
})
