import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'

const ROWS = 200_000
const GROWTH_MAX = 100 * 1024 * 1024

let child: ChildProcess
let served: { url: string; token: string }

beforeAll(async () => {
  child = fork(fileURLToPath(new URL('export-process.ts', import.meta.url)), {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  ;[served] = (await once(child, 'message')) as [typeof served]
  // What is loaded and compiled once is no growth.
  for (const format of ['csv', 'xlsx']) await read(format, 'unit=31001', async () => undefined)
})
afterAll(async () => {
  child.send('stop')
  await once(child, 'exit')
})

/** The highest that the process has been since it was asked last, and where it is. */
async function measure(): Promise<{ peak: number; now: number }> {
  child.send('measure')
  const [answer] = await once(child, 'message')
  return answer
}

/** Reads an export to its end, as slowly as somebody is; answers its bytes, its lines and how it ended. */
async function read(format: string, query: string, beforeNext: (bytes: number) => Promise<void>) {
  const { url, token } = served
  const answer = await fetch(`${url}?format=${format}&${query}`, { headers: { Authorization: `Bearer ${token}` } })
  expect(answer.status).toBe(200)
  let [bytes, lines] = [0, 0]
  let end = Buffer.alloc(0)
  for await (const piece of answer.body ?? []) {
    bytes += piece.length
    for (const byte of piece) if (byte === 10) lines += 1
    end = Buffer.concat([end, piece]).subarray(-22)
    await beforeNext(bytes)
  }
  return { bytes, lines, end }
}

const FIVE_MONTHS = 'unit=91&from=2026-01-01&until=2026-05-31&step=month'

async function growth(format: string, beforeNext: (bytes: number) => Promise<void>) {
  const { now } = await measure()
  const found = await read(format, FIVE_MONTHS, beforeNext)
  const { peak } = await measure()
  return { ...found, growth: peak - now }
}

test('200,000 rows grow the process by less than 100 MB, as CSV and as a workbook', { timeout: 180_000 }, async () => {
  const csv = await growth('csv', async () => undefined)
  expect(csv.lines).toBeGreaterThan(ROWS)
  expect(csv.growth).toBeLessThan(GROWTH_MAX)
  const xlsx = await growth('xlsx', async () => undefined)
  expect(xlsx.end.subarray(0, 4).toString('latin1')).toBe('PK\u0005\u0006')
  expect(xlsx.growth).toBeLessThan(GROWTH_MAX)
})

test.each(['csv', 'xlsx'])('a reader who takes a %s slowly is waited for', { timeout: 180_000 }, async (format) => {
  let pauses = 0
  const { growth: grown, bytes } = await growth(format, async (read) => {
    // A pause for each half megabyte: long enough to make far more than that meanwhile.
    if (read < pauses * 500_000 || pauses >= 8) return
    pauses += 1
    await sleep(400)
  })
  expect(bytes).toBeGreaterThan(2_000_000)
  expect(grown).toBeLessThan(GROWTH_MAX)
})
