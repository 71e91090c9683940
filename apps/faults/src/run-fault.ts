import { setTimeout as sleep } from 'node:timers/promises'
import { settled } from '@lantoa/standalone/settled'
import { KINDS } from '@lantoa/standalone/test/homes'
import { setUpHamlet } from '@lantoa/standalone/test/place'
import type { Fault, FaultResult, Scene } from './fault.ts'
import { type Count, type Ledger, sum } from './ledger.ts'
import { type Load, PATHS, startLoad } from './load.ts'
import type { Log } from './log.ts'
import { SERVICES, type Stack } from './stack.ts'

const STEADY_MS = 2_000
const SETTLE_PATIENCE_MS = 180_000

export type Ground = { stack: Stack; log: Log; ledger: Ledger; tell: (what: string) => void }

type Counted = Omit<FaultResult, 'fault' | 'at'>

/** One fault under a load of its own, in a hamlet of its own, and then the counting. */
export async function runFault(fault: Fault, ground: Ground, hamletCode: string): Promise<Counted> {
  const { stack, log } = ground
  await stack.scale(fault.shape ?? 'one')
  const load = startLoad(stack, await setUpHamlet(stack.patiently, hamletCode))
  try {
    return await breakAndCount(fault, ground, { stack, load, log })
  } catch (error) {
    load.giveUp()
    return { ...notCounted(error), acknowledged: sizeOf(load) }
  }
}

/** What is told of a fault after which nothing could be counted. */
export function notCounted(error: unknown): Counted {
  const failed = error instanceof Error ? error.message : String(error)
  const numbers = { acknowledged: 0, lost: 0, doubled: 0, answeredAfter: Number.NaN, settledAfter: Number.NaN }
  return { ...numbers, note: '', failed }
}

async function breakAndCount(fault: Fault, ground: Ground, scene: Scene): Promise<Counted> {
  const { load } = scene
  const { tell } = ground
  tell('load')
  const begin = Date.now()
  await Promise.all(PATHS.map((path) => load.answeredSince(path, begin)))
  await sleep(STEADY_MS)
  tell('broken')
  const injury = await fault.inject(scene)
  const remark = await injury.meanwhile?.()
  const mendedAt = (await injury.heal?.()) ?? injury.brokenAt
  tell('mended')
  const answers = await Promise.all(fault.paths.map((path) => load.answeredSince(path, mendedAt)))
  await sleep(STEADY_MS)
  await load.stop()
  tell(`${sizeOf(load)} acknowledged, settling`)
  const { settledAt, count } = await settleAndCount(ground, load)
  const missed = fault.repeats && count.repeated === 0 ? ['nothing was sent twice: the moment was missed'] : []
  const failed = [...count.differences, ...(await deadLetters(ground.stack)), ...missed].join('; ')
  return {
    acknowledged: sizeOf(load),
    lost: count.lost,
    doubled: count.doubled,
    answeredAfter: secondsBetween(mendedAt, Math.max(mendedAt, ...answers)),
    settledAfter: secondsBetween(mendedAt, settledAt),
    note: [remark, count.repeated > 0 ? `${count.repeated} sent twice` : undefined].filter(Boolean).join('; '),
    ...(failed === '' ? {} : { failed }),
  }
}

async function settleAndCount({ stack, ledger, tell }: Ground, { place, seen }: Load) {
  await settled(stack.patiently('admin'), { patience: SETTLE_PATIENCE_MS })
  const indicators = await ledger.countIndicators(place.hamletCode, seen)
  const settledAt = Date.now()
  tell('counting')
  const count = sum([indicators, await ledger.countRecords(seen), await recount(stack)])
  ledger.close(seen)
  return { settledAt, count }
}

/** Every sum again from the whole log. */
async function recount(stack: Stack): Promise<Count> {
  const { data, error } = await stack.patiently('admin').reporting.recompute()
  const differing = data?.differing ?? 0
  const differences = [
    ...(error ? [`recompute: ${error.code}: ${error.detail ?? ''}`] : []),
    ...(differing > 0 ? [`${differing} sums are not what the log adds up to`] : []),
  ]
  return { lost: 0, doubled: 0, repeated: 0, differences }
}

async function deadLetters(stack: Stack): Promise<string[]> {
  const admin = stack.patiently('admin')
  const lists = await Promise.all(SERVICES.map((service) => Array.fromAsync(admin[service].listDeadLetters.all())))
  return lists.flat().map(({ group, topic, reason }) => `a dead letter of ${group} from ${topic}: ${reason}`)
}

function sizeOf({ seen }: Load): number {
  return KINDS.reduce((total, kind) => total + seen[kind].size, 0)
}

function secondsBetween(from: number, until: number): number {
  return Math.round((until - from) / 100) / 10
}
