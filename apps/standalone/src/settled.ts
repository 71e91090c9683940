import { setTimeout as sleep } from 'node:timers/promises'
import type { Lantoa } from '@lantoa/sdk/client'

const SERVICES = ['teams', 'identity', 'payments', 'government', 'market', 'reporting'] as const
const LOOKS_IN_A_ROW = 3
const BETWEEN_LOOKS_MS = 100

export type SettledOptions = {
  /** Told after each look how many events wait to be sent or applied. */
  onWaiting?: (events: number) => void
  signal?: AbortSignal
  /** Milliseconds after which it is given up with an error; default: never. */
  patience?: number
}

/** Resolves when every event has been sent and applied everywhere. Needs the right to read operations. */
export async function settled(admin: Lantoa, options: SettledOptions = {}): Promise<void> {
  const giveUpAt = Date.now() + (options.patience ?? Number.POSITIVE_INFINITY)
  for (let quiet = 0; quiet < LOOKS_IN_A_ROW; ) {
    const waiting = await Promise.all(SERVICES.map((name) => look(admin, name)))
    const reasons = waiting.flatMap(({ why }) => why)
    quiet = reasons.length === 0 ? quiet + 1 : 0
    options.onWaiting?.(waiting.reduce((sum, { events }) => sum + events, 0))
    if (Date.now() > giveUpAt) throw new Error(`The services did not settle: ${reasons.join(', ')}`)
    options.signal?.throwIfAborted()
    await sleep(BETWEEN_LOOKS_MS)
  }
}

async function look(admin: Lantoa, name: (typeof SERVICES)[number]): Promise<{ events: number; why: string[] }> {
  const { data, error } = await admin[name].getStatus()
  if (error) return { events: 0, why: [`${name} answers ${error.code}`] }
  const lag = data.consumers.reduce((sum, consumer) => sum + consumer.lag, 0)
  const events = data.outbox.depth + lag
  // After a crash Kafka gives partitions away only when it has given up the member that died; every service reads some.
  if (data.consumers.length === 0) return { events, why: [`${name} does not read yet`] }
  const why = events > 0 ? [`${name} has ${data.outbox.depth} to send and ${lag} to apply`] : []
  return { events, why: data.failing === undefined ? why : [...why, `${name} fails: ${data.failing}`] }
}
