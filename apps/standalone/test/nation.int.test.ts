import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bringNation } from '../src/nation.ts'
import { startAllInOne } from './all-in-one.ts'

let running: Awaited<ReturnType<typeof startAllInOne>>
let dataDir: string
const shown: string[] = []

beforeAll(async () => {
  running = await startAllInOne('none')
  dataDir = await mkdtemp(join(tmpdir(), 'lantoa-'))
}, 60_000)
afterAll(async () => {
  await running.stop()
  await rm(dataDir, { recursive: true })
})

const bring = () =>
  bringNation(
    { dataDir, sender: running.sender },
    (_what, done) => void shown.push(String(done)),
    new AbortController().signal,
  )

async function listed(level: 'province' | 'commune', asOf: string, parent?: string) {
  const query = { level, asOf, limit: 500, parent }
  return Array.fromAsync(running.sender.teams.listUnits.all({ query }))
}

test('a first start brings in 34 provinces and 3,321 communes, a second one does nothing', async () => {
  expect(await bring()).toBe(true)
  expect(shown.at(-1)).toBe('3366')
  const day = '2025-07-01'
  expect([(await listed('province', day)).length, (await listed('commune', day)).length]).toEqual([34, 3321])
  expect((await listed('commune', '2026-05-01')).length).toBe(3321)
  expect((await listed('commune', day, '22')).map(({ code }) => code)).toContain('06978')
  expect(await bring()).toBe(false)
})

test('Long Thành of Đồng Nai is a xã the day before 2026-04-30 and a phường from that day on', async () => {
  const kindOn = async (code: string, asOf: string) =>
    (await running.sender.teams.getUnit({ params: { code }, query: { asOf } }).orThrow()).kind
  expect(await kindOn('26368', '2026-04-29')).toBe('xã')
  expect(await kindOn('26368', '2026-04-30')).toBe('phường')
  const wards = async (asOf: string) => (await listed('commune', asOf, '75')).filter(({ kind }) => kind === 'phường')
  expect((await wards('2026-04-30')).length - (await wards('2026-04-29')).length).toBe(10)
})

test('imported once more by hand nothing changes', async () => {
  await rm(join(dataDir, 'nation-is-here'))
  const { items } = await running.sender.teams.getUnitHistory({ params: { code: '26368' } }).orThrow()
  expect(await bring()).toBe(true)
  expect((await running.sender.teams.getUnitHistory({ params: { code: '26368' } }).orThrow()).items).toEqual(items)
})
