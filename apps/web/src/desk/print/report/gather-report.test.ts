import { createLantoa, type Lantoa } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { indicator, unitFacts, value } from '../../../../test/sample-facts.ts'
import { gatherIndicator } from '../../indicator/gather-indicator.ts'
import { UNREAD } from '../../problem/part.ts'
import { gatherUnit } from '../../unit/gather-unit.ts'
import { gatherReport } from './gather-report.ts'

const SIGNAL = new AbortController().signal
const QUESTION = { unit: '31027', asked: { period: '2026-03' }, today: '2026-04-05', signal: SIGNAL }
const VALUES = unitFacts({
  indicators: [],
  values: [value('I-04', { closed: { closingId: 'c1', value: 53.3, restated: false } })],
}).values
const POINTS = [value('I-04', { from: '2026-02-01', until: '2026-03-01' }), value('I-04')]
const HAMLET = { code: '31027.07', name: 'Minh Thuận B', kind: 'ấp', level: 'hamlet' }
const DASHBOARD = { indicators: [], total: { unit: HAMLET, values: [] }, children: [{ unit: HAMLET, values: [] }] }

type Failing = { path: RegExp; status: number; code: string }

/** All services as they answer of a closed month, but for what `failing` says. */
function services(failing?: Failing): Lantoa {
  const answers: readonly [path: RegExp, body: unknown][] = [
    [/\/units\/31027\/values/, VALUES],
    [/dashboard/, DASHBOARD],
    [/closings\/c1\/values/, { items: [] }],
    [/closings\/c1/, { closedAt: '2026-04-02T01:00:00Z', contentHash: 'abc' }],
    [/series/, { points: POINTS }],
    [/indicators\/I-04\/children|child-values/, { unit: HAMLET, children: [] }],
    [/explanation/, { indicator: indicator('I-04') }],
    [/indicators/, { items: [] }],
    [/targets/, { items: [] }],
    [/\/me/, { now: '2026-04-05T01:00:00Z' }],
    [/teams\/v1\/units/, { ancestors: [{ code: '91' }] }],
  ]
  async function fetch({ url }: Request): Promise<Response> {
    if (failing?.path.test(url)) {
      const { status, code } = failing
      return Response.json({ type: 'x', title: 'x', status, code }, { status })
    }
    const [, body] = answers.find(([path]) => path.test(url)) ?? []
    return body === undefined ? new Response(url, { status: 500 }) : Response.json(body)
  }
  return createLantoa({ baseUrl: 'http://desk.test', token: async () => 't', fetch, retries: 0 })
}

const AWAY = { status: 503, code: 'try-later' }
const REPORT = {
  before: async (lantoa: Lantoa) => (await gatherReport(lantoa, QUESTION)).board.before,
  above: async (lantoa: Lantoa) => (await gatherUnit(lantoa, QUESTION)).ancestors,
  closing: async (lantoa: Lantoa) => (await gatherReport(lantoa, QUESTION)).closing,
  beneath: async (lantoa: Lantoa) => (await gatherReport(lantoa, QUESTION)).beneath,
  months: async (lantoa: Lantoa) => (await gatherReport(lantoa, QUESTION)).months.get('I-04'),
  'points of an indicator': async (lantoa: Lantoa) =>
    (await gatherIndicator(lantoa, { ...QUESTION, indicatorId: 'I-04' })).points,
  'children of an indicator': async (lantoa: Lantoa) =>
    (await gatherIndicator(lantoa, { ...QUESTION, indicatorId: 'I-04' })).children,
}

test.each<[part: keyof typeof REPORT, path: RegExp, none: string, is: unknown]>([
  ['before', /values\?.*2026-02/, 'closed-unit', []],
  ['above', /teams\/v1\/units\/31027/, 'not-found', []],
  ['months', /series/, 'period-not-supported', undefined],
  ['points of an indicator', /series/, 'facts-to-come', []],
  ['children of an indicator', /children/, 'not-at-this-level', undefined],
])('%s: what could not be read is no "no data"', async (part, path, none, is) => {
  expect(await REPORT[part](services())).not.toBe(UNREAD)
  expect(await REPORT[part](services({ path, ...AWAY }))).toBe(UNREAD)
  expect(await REPORT[part](services({ path, status: 422, code: none }))).toEqual(is)
})

test('a closed time whose closing cannot be read is no open one, and nothing of today stands for what was closed', async () => {
  const away = services({ path: /closings\/c1/, ...AWAY })
  expect([await REPORT.closing(away), await REPORT.beneath(away)]).toEqual([UNREAD, UNREAD])
  expect(await REPORT.closing(services())).toMatchObject({ contentHash: 'abc' })
})
