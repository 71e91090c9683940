import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Lantoa } from '@lantoa/sdk/client'
import { readSettings } from '@lantoa/standalone/config'
import { settled } from '@lantoa/standalone/settled'
import { startStandalone } from '@lantoa/standalone/standalone'
import { freePort } from '@lantoa/testkit/free-port'
import { v7 as uuid } from 'uuid'
import { type Bench, GROWTH, result } from './bench.ts'
import { endLater } from './cleanup.ts'

const HOMES = 500
const SINCE = '2020-01-01'
const ON = '2026-01-01'
const OLD = '31027.01'
const PARTS = ['31027.02', '31027.03']
const legalAct = { number: '1', issuer: 'x', date: '2025-12-01' }

type Measured = { register: number; apply: number; assign: number; asNow: number }

/** A hamlet is split and its homes are assigned by a list, through all services, until reporting counts so. */
export const boundarySplit: Bench = {
  name: 'boundary-split',
  about: 'homes of a split hamlet assigned by a list of 500, against registering as many',
  async run(note) {
    const growth: number[] = []
    let registered = Number.NaN
    for (const factor of GROWTH) {
      const homes = HOMES * factor
      const { register, apply, assign, asNow } = await measure(homes)
      const told = [`registered in ${ms(register)}`, `apply ${ms(apply)}`, `assign ${ms(assign)}`]
      note(`${factor}×, ${homes} homes: ${told.join(', ')}, as now ${ms(asNow)} later`)
      growth.push(homes / (assign / 1_000))
      registered = homes / (register / 1_000)
    }
    return [result('boundary-split', 'homes/s', growth.at(-1) ?? Number.NaN, registered, 0, { growth })]
  },
}

async function measure(homes: number): Promise<Measured> {
  const place = await startAll()
  const { lantoa } = place
  await bringUnits(lantoa)
  const items = Array.from({ length: homes }, () => ({ householdId: uuid(), hamletCode: OLD, openedOn: SINCE }))
  const register = await timed(async () => allAccepted(await lantoa.identity.registerHouseholdBatch.many(items)))
  await settled(lantoa, { patience: 120_000 })
  const apply = await split(lantoa)
  await settled(lantoa, { patience: 120_000 })
  const list = items.map(({ householdId }, index) => ({ householdId, hamletCode: PARTS[index % PARTS.length] ?? OLD }))
  const assign = await timed(async () => allAccepted(await lantoa.identity.assignHouseholds.many(list)))
  const asNow = await timed(async () => {
    for (const part of PARTS) while ((await homesIn(lantoa, part)) !== homes / PARTS.length) await sleep(5)
  })
  await place.stop()
  return { register, apply, assign, asNow }
}

async function split({ teams }: Lantoa): Promise<number> {
  const params = { changeId: uuid() }
  const into = PARTS.map((code) => ({ code, begins: { kind: 'ấp', name: code, parentCode: '31027' } }))
  const steps = [{ kind: 'split' as const, of: OLD, into }]
  await teams.draftBoundaryChange({ params, body: { title: 'x', on: ON, legalAct, steps } }).orThrow()
  await teams.previewBoundaryChange({ params, ifMatch: 1 }).orThrow()
  return timed(() => teams.applyBoundaryChange({ params, ifMatch: 2 }).orThrow())
}

/** All services in this process, in a folder that is gone afterwards. */
async function startAll(): Promise<{ lantoa: Lantoa; stop(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-bench-'))
  const settings = { LANTOA_PORT: String(await freePort()), LANTOA_DATA_DIR: folder, LANTOA_DEMO: 'empty' }
  const standalone = await startStandalone(readSettings({ ...settings, LANTOA_LOG_LEVEL: 'error' }))
  const stop = endLater(async () => {
    await standalone.stop()
    await rm(folder, { recursive: true, force: true })
  })
  return { lantoa: standalone.sender, stop }
}

async function bringUnits({ teams }: Lantoa): Promise<void> {
  const unit = (code: string, level: 'province' | 'commune' | 'hamlet', kind: string, parentCode: string | null) => {
    return { code, level, kind, name: code, parentCode, validFrom: SINCE }
  }
  const units = [
    unit('91', 'province', 'tỉnh', null),
    unit('31027', 'commune', 'xã', '91'),
    unit(OLD, 'hamlet', 'ấp', '31027'),
  ]
  allAccepted(await teams.importUnits.many(units))
}

function allAccepted(results: readonly { accepted: boolean }[]): void {
  const refused = results.find(({ accepted }) => !accepted)
  if (refused) throw new Error(`refused: ${JSON.stringify(refused)}`)
}

async function homesIn(lantoa: Lantoa, unit: string): Promise<number | null> {
  const { data } = await lantoa.reporting.getUnitValues({ params: { unit }, query: {} })
  return data?.values.find(({ indicatorId }) => indicatorId === 'I-05')?.denominator ?? null
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  await work()
  return performance.now() - startedAt
}

function ms(elapsed: number): string {
  return `${Math.round(elapsed)} ms`
}
