import { createLantoa } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { BODIES, HOUSEHOLDS } from './lists.ts'
import { codesBehind, codesMeant, gatherMeant, lostCodes } from './lost-zeros.ts'

test.each<[string, string[]]>([
  ['31027.1', ['31027.10', '31027.100']],
  ['31027,1', ['31027.10', '31027.100']],
  ['6970.07', ['06970.07', '06970.070']],
  ['6970', ['06970']],
  ['31027.10', []],
  ['31027,07', []],
  ['31027', []],
  ['7', []],
  ['Ấp 3', []],
  ['31027.1.2', []],
])('behind %s may be %j', (text, codes) => expect(codesBehind(text)).toEqual(codes))

test('cells of units that may have lost a zero are found in a row, single and among several', () => {
  expect(lostCodes(HOUSEHOLDS, { hamletcode: '31027.1', 'address.number': '31027.1' })).toEqual([
    { column: 'hamletCode', text: '31027.1' },
  ])
  expect(lostCodes(BODIES, { unitcode: '31027', hamletcodes: '31027.07; 31027.2' })).toEqual([
    { column: 'hamletCodes', text: '31027.07; 31027.2' },
  ])
})

test.each<[string, units: string[], meant: string | undefined]>([
  ['31027.1', ['31027.10'], '31027.10'],
  ['31027.1', ['31027.10', '31027.100'], undefined],
  ['31027.1', [], undefined],
  ['6970', ['06970'], '06970'],
  ['31027.07; 31027.1', ['31027.10'], '31027.07; 31027.10'],
  ['31027.2; 31027.1', ['31027.10'], undefined],
])('%s, where there are %j, was %s', async (text, units, meant) => {
  expect(await ask(text, async (code) => (units.includes(code) ? 200 : 404))).toBe(meant)
})

test('where nobody can say which units there are, nobody guesses', async () => {
  expect(await ask('31027.1', async (code) => (code === '31027.10' ? 200 : 503))).toBeUndefined()
  expect(await ask('6970', async () => 403)).toBeUndefined()
})

test('each cell is asked about once, and no more of them than a list of a commune has', async () => {
  const asked: string[] = []
  async function fetch({ url }: Request): Promise<Response> {
    asked.push(url.split('/').at(-1) ?? '')
    return Response.json({})
  }
  const lantoa = createLantoa({ baseUrl: 'http://x.test', token: async () => 't', fetch, retries: 0 })
  const many = Array.from({ length: 200 }, (_, at) => String(1000 + at))
  const meant = await gatherMeant(lantoa, ['6970', '6970', '31027.07', 'Ấp 3', ...many])
  expect([meant.get('6970'), meant.size, asked.length]).toEqual(['06970', 50, 50])
})

function ask(text: string, statusOf: (code: string) => Promise<number>) {
  async function answer({ url }: Request): Promise<Response> {
    const code = url.split('/').at(-1) ?? ''
    const status = await statusOf(code)
    return Response.json({ type: 'x', title: 'x', status, code: 'x' }, { status })
  }
  const lantoa = createLantoa({ baseUrl: 'http://x.test', token: async () => 't', fetch: answer, retries: 0 })
  return codesMeant(lantoa, text, new AbortController().signal)
}
