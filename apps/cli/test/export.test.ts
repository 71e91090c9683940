import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Answers, problem, stage } from './stage.ts'

const VALUES = 'GET /reporting/v1/exports/values'
const answering = (body: string | ReadableStream): Answers => ({
  [VALUES]: () => new Response(body, { headers: { 'Content-Type': 'text/csv' } }),
})
const VALUES_OF_91 = ['export', 'values', '--unit', '91', '--out', 'a.csv']

/** Everything in the folder but the login. */
async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).filter((name) => !name.startsWith('login') && !name.startsWith('config'))
}

test('a table is written to a file, in the format of its name', async () => {
  const { lantoa, asked, folder } = await stage({ answers: answering('a;b\r\n') })
  const { exitCode, out, err } = await lantoa(...VALUES_OF_91, '--period', '2026-03', '--level', 'commune')
  expect([exitCode, out]).toEqual([0, 'a.csv: 1 kB\n'])
  expect(err).toMatch(/^Received 1 kB/)
  expect(asked.at(-1)?.url.search).toBe('?unit=91&period=2026-03&level=commune&format=csv')
  expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('a;b\r\n')
  await lantoa(
    'export',
    'values',
    '--unit',
    '91',
    '--from',
    '2026-01-01',
    '--until',
    '2026-03-31',
    '--step',
    'month',
    '--out',
    'b.XLSX',
  )
  expect(asked.at(-1)?.url.search).toBe('?unit=91&from=2026-01-01&until=2026-03-31&step=month&format=xlsx')
})

test('a file that is there stays, unless it is to be overwritten', async () => {
  const { lantoa, asked, folder } = await stage({ answers: answering('new') })
  await writeFile(join(folder, 'a.csv'), 'old')
  expect(await lantoa(...VALUES_OF_91)).toMatchObject({
    exitCode: 1,
    err: expect.stringContaining('--force overwrites'),
  })
  expect(asked).toEqual([])
  expect(await lantoa(...VALUES_OF_91, '--force')).toMatchObject({ exitCode: 0 })
  expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('new')
})

test('a file that another wrote meanwhile stays too', async () => {
  const { lantoa, folder } = await stage({
    answers: {
      async [VALUES]() {
        await writeFile(join(folder, 'a.csv'), 'another')
        return new Response('mine')
      },
    },
  })
  expect((await lantoa(...VALUES_OF_91)).exitCode).toBe(1)
  expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('another')
  expect(await filesIn(folder)).toEqual(['a.csv'])
})

test('of a file that breaks off nothing is kept, and what was there stays', async () => {
  const broken = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode('a;b')),
    pull: (controller) => controller.error(new TypeError('terminated')),
  })
  const { lantoa, folder } = await stage({ answers: answering(broken) })
  await writeFile(join(folder, 'a.csv'), 'old')
  expect(await lantoa(...VALUES_OF_91, '--force')).toMatchObject({
    exitCode: 3,
    err: expect.stringContaining('broke off'),
  })
  expect(await filesIn(folder)).toEqual(['a.csv'])
  expect(await readFile(join(folder, 'a.csv'), 'utf8')).toBe('old')
})

test.each<[why: string, argv: string[], exitCode: number, err: string]>([
  ['another ending', ['--out', 'a.pdf'], 2, 'ends in .csv or .xlsx'],
  ['a folder that is not there', ['--out', 'none/a.csv'], 2, 'cannot be written to'],
  ['too many rows', ['--out', 'a.csv', '--period', '2026'], 1, '(too-many-rows)'],
  ['no right', ['--out', 'a.csv', '--on', '2026-03-17'], 3, '(forbidden)'],
])('an export is refused for %s', async (_why, argv, exitCode, err) => {
  const { lantoa, folder } = await stage({
    answers: {
      [VALUES]({ url }) {
        if (url.searchParams.has('period')) return problem(422, 'too-many-rows')
        return url.searchParams.has('on') ? problem(403, 'forbidden') : new Response('x')
      },
    },
  })
  expect(await lantoa('export', 'values', '--unit', '91', ...argv)).toMatchObject({
    exitCode,
    err: expect.stringContaining(err),
  })
  expect(await filesIn(folder)).toEqual([])
})

test.each([
  ['claims', ['claims'], '?unit=31027&format=csv'],
  ['targets', ['targets'], '?unit=31027&format=csv'],
  [
    'contributors',
    ['contributors', 'I-04', '--on', '2026-03-17'],
    '?indicatorId=I-04&unit=31027&on=2026-03-17&part=numerator&format=csv',
  ],
])('%s are tables as well', async (name, argv, search) => {
  const { lantoa, asked } = await stage({ answers: { [`GET /reporting/v1/exports/${name}`]: () => new Response('a') } })
  expect((await lantoa('export', ...argv, '--unit', '31027', '--out', 'a.csv')).exitCode).toBe(0)
  expect(asked.at(-1)?.url.search).toBe(search)
})
