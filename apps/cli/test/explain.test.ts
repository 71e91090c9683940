import { describe, expect, test } from 'vitest'
import { ANSWERS, EXPLANATION, VISITED, WEEKLY } from './reporting-answers.ts'
import { type Answers, problem, stage } from './stage.ts'

test('an explanation has the definition, the parts, the last change and a page of what is counted', async () => {
  const { lantoa, asked } = await stage({ answers: ANSWERS })
  const { out, err } = await lantoa('explain', 'I-04', '--unit', '31027', '--limit', '1')
  expect(out.split('\n')).toEqual([
    'I-04 Hộ gia đình được thăm',
    VISITED.definition,
    '',
    'unit         Xã U Minh Thượng (31027)',
    'for          16/03/2026 – 22/03/2026',
    'value        48,7 %',
    'period       closed as 48,5',
    'numerator    3.118: hộ được thăm',
    'denominator  6.400: hộ đang hoạt động',
    'version      2 since 01/07/2025',
    'last change  17/03/2026 20:15, 2 records wait to be counted',
    'synced       24 of 26 teams since 11/03/2026',
    '',
    'what       id                                    in        since       counts',
    'household  0198a6b0-4c1e-7d53-9f0a-2b7f4f6f9f11  31027.07  16/03/2026       1',
    '',
  ])
  expect(err).toBe('There are more: --cursor page-2\n')
  await lantoa('explain', 'I-04', '--unit', '31027', '--cursor', 'page-2', '--part', 'denominator')
  expect(asked.at(-1)?.url.search).toBe('?unit=31027&part=denominator&limit=50&cursor=page-2')
})

test('who may see totals only is told the definition, and the exit code says that something is missing', async () => {
  const { lantoa } = await stage({
    answers: { ...ANSWERS, 'GET /reporting/v1/indicators/I-04/contributors': () => problem(403, 'forbidden') },
  })
  const { exitCode, out, err } = await lantoa('explain', 'I-04', '--unit', '31027')
  expect({ exitCode, err }).toEqual({ exitCode: 3, err: expect.stringContaining('not for you to see') })
  expect(out).toContain('value        48,7 %')
})

test('where boundaries made a difference, both views are told', async () => {
  const asWas = { ...WEEKLY, numerator: 8, denominator: 8, value: 100 }
  const answers = { ...ANSWERS, 'GET /reporting/v1/indicators/I-04/explanation': () => ({ ...EXPLANATION, asWas }) }
  const { lantoa } = await stage({ answers })
  const { out } = await lantoa('explain', 'I-04', '--unit', '31027')
  expect(out).toContain('as now       48,7 %\nas was       100,0 %\n')
})

describe('names behind a number', () => {
  const home = '0198a6b0-4c1e-7d53-9f0a-2b7f4f6f9f11'
  const person = '0198a6b0-4c1e-7d53-9f0a-2b7f4f6f9f12'
  const entry = { unit: '31027.07', since: '2026-03-16', count: 1 }
  const items = [
    { kind: 'household', id: home, ...entry },
    { kind: 'resident', id: person, ...entry },
    { kind: 'body', id: '0198a6b0-4c1e-7d53-9f0a-2b7f4f6f9f13', ...entry },
  ]
  const named = { householdId: home, hamletCode: '31027.07', masked: true }
  const answers: Answers = {
    ...ANSWERS,
    'GET /reporting/v1/indicators/I-04/contributors': () => ({ items }),
    'POST /identity/v1/residents/names': () => ({
      items: [
        { ...named, residentId: person, name: 'N*** T*** H***' },
        { ...named, residentId: 'another', name: 'T*** T*** M***' },
      ],
    }),
  }
  const argv = ['explain', 'I-04', '--unit', '31027', '--names']

  test('are asked of identity, with the ids of people and homes', async () => {
    const { lantoa, asked } = await stage({ answers })
    const { out } = await lantoa(...argv)
    expect(asked.at(-1)?.body).toEqual({ residentIds: [person], householdIds: [home] })
    expect(out).toMatch(/household .* 1 {2}N\*\*\* T\*\*\* H\*\*\*, T\*\*\* T\*\*\* M\*\*\*\n/)
    expect(out).toMatch(/resident .* 1 {2}N\*\*\* T\*\*\* H\*\*\*\n/)
    const json = JSON.parse((await lantoa(...argv, '--json')).out)
    expect(json.contributors.items.map(({ names }: { names: string[] }) => names.length)).toEqual([2, 1, 0])
  })

  test('are not asked for by themselves', async () => {
    const { lantoa, asked } = await stage({ answers })
    await lantoa('explain', 'I-04', '--unit', '31027')
    expect(asked.filter(({ url }) => url.pathname.startsWith('/identity'))).toEqual([])
  })

  test('that are not for the caller leave the ids, and the exit code says so', async () => {
    const { lantoa } = await stage({
      answers: { ...answers, 'POST /identity/v1/residents/names': () => problem(403, 'forbidden') },
    })
    const { exitCode, out, err } = await lantoa(...argv)
    expect([exitCode, err]).toEqual([3, expect.stringContaining('Names are not for you to see')])
    expect(out).toContain(home)
  })
})
