import { execFile } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { type Answers, type Asked, problem, stage } from './stage.ts'

type Item = { householdId: string; residentId?: string }

/** A list of so many people, three in each home; only the first of a home has its columns, the first of all a slow home. */
function peopleOf(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const home = index % 3 === 0 ? '31027.07,01/03/2026' : ','
    return `H${Math.floor(index / 3)},${home},Nguyễn Thị Hoa,1958,nữ,01/03/2026,P${index}`
  })
  return ['Mã hộ,Mã thôn,Có từ ngày,Họ và tên,Ngày sinh,Giới tính,Ở từ ngày,Mã', ...rows].join('\n')
}

/** A service that takes its time for homes, and knows nobody of a home that is not there. */
function slowServices(afterPeople: () => void = () => undefined) {
  const homes = new Set<string>()
  const people = new Set<string>()
  const itemsOf = ({ body }: Asked) => (body as { items: Item[] }).items
  const answers: Answers = {
    'POST /identity/v1/households/batch': async (asked) => {
      await sleep(homes.size === 0 ? 150 : 5)
      const items = itemsOf(asked)
      for (const { householdId } of items) homes.add(householdId)
      return { results: items.map((value) => ({ accepted: true, value })) }
    },
    'POST /identity/v1/residents/batch': async (asked) => {
      const results = itemsOf(asked).map((value) => {
        if (homes.has(value.householdId)) {
          people.add(value.residentId ?? '')
          return { accepted: true, value }
        }
        return { accepted: false, problem: { code: 'unknown-household', title: 'No', status: 422, type: '' } }
      })
      afterPeople()
      return { results }
    },
  }
  return { homes, people, answers }
}

test('parts of a file are sent at the same time, and nobody comes before his home', async () => {
  const { homes, people, answers } = slowServices()
  const { lantoa, file } = await stage({ answers })
  await file('people.csv', peopleOf(4_400))
  const { exitCode, out, err } = await lantoa('residents', 'import', 'people.csv')
  expect([exitCode, out]).toEqual([0, expect.stringMatching(/^4,400 rows taken/)])
  expect(err).not.toContain('refused')
  expect([homes.size, people.size]).toEqual([1_467, 4_400])
})

test('one that is interrupted says what it took, and goes on when it is typed again', async () => {
  const interrupting = new AbortController()
  const { people, answers } = slowServices(() => interrupting.abort())
  const { lantoa, file } = await stage({ answers, signal: interrupting.signal })
  await file('people.csv', peopleOf(4_400))
  const first = await lantoa('residents', 'import', 'people.csv')
  expect(first.exitCode).toBe(130)
  expect(first.err).toContain('Run the same command again: what is in already changes nothing.')
  expect(people.size).toBeLessThan(4_400)
  const second = await stage({ answers })
  await second.file('people.csv', peopleOf(4_400))
  expect((await second.lantoa('residents', 'import', 'people.csv')).out).toMatch(/^4,400 rows taken/)
  expect(people.size).toBe(4_400)
})

test('services that go away stop it at once', async () => {
  const { lantoa, file, asked } = await stage({
    answers: { 'POST /identity/v1/households/batch': () => problem(401, 'unauthenticated') },
  })
  await file('people.csv', peopleOf(20_000))
  const { exitCode, err } = await lantoa('residents', 'import', 'people.csv')
  expect(exitCode).toBe(3)
  expect(err).toContain('Run the same command again')
  expect(asked.filter(({ url }) => url.pathname.endsWith('/batch')).length).toBeLessThan(10)
})

test('rows that are refused take no memory, however many they are', { timeout: 120_000 }, async () => {
  const script = fileURLToPath(new URL('refused-process.ts', import.meta.url))
  const small = ['--max-old-space-size=64', script, '60000']
  const { stdout } = await promisify(execFile)(process.execPath, small)
  expect(JSON.parse(stdout)).toEqual({ total: 60_000, named: 50, written: 60_001 })
})
