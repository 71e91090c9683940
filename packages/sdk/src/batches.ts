import { type Problem, transportProblem } from './failure.ts'
import type { ManyOptions, Operation } from './operation.ts'
import { isPassing, pause, waitBefore } from './retry.ts'
import type { Send } from './send.ts'

/** As many commands as a service takes in one request. */
const MOST_ITEMS = 1000
/** Well below the body limit of common gateways (1 MB). */
const MOST_BYTES = 900_000

type ItemResult = { accepted: boolean; problem?: Problem }

/** The helper that sends any number of commands through a batch operation. */
export function batching(send: Send, operation: Operation, retries: number) {
  return async function many(items: readonly unknown[], options: ManyOptions = {}): Promise<ItemResult[]> {
    const parts = split(items)
    const results: ItemResult[][] = parts.map(() => [])
    let done = 0

    async function work(queue: Iterator<[number, unknown[]]>): Promise<void> {
      for (let next = queue.next(); !next.done; next = queue.next()) {
        const [index, part] = next.value
        results[index] = await sendPart(send, operation, part, { ...options, retries })
        done += part.length
        options.onProgress?.({ done, total: items.length })
      }
    }

    const queue = parts.entries()
    await Promise.all(Array.from({ length: Math.max(1, options.concurrency ?? 1) }, () => work(queue)))
    return results.flat()
  }
}

const MISSING: ItemResult = { accepted: false, problem: transportProblem('network-error') }

type Patience = Pick<ManyOptions, 'signal' | 'dryRun'> & { retries: number }

/** Sends a part, and again by themselves those of its commands that could not be taken up at the moment. */
async function sendPart(send: Send, operation: Operation, part: unknown[], { retries, signal, dryRun }: Patience) {
  const results = part.map(() => MISSING)
  let places = [...part.keys()]
  for (let attempt = 0; places.length > 0; attempt += 1) {
    const items = places.map((place) => part[place])
    const { error, data } = await send(operation, { body: dryRun ? { items, dryRun } : { items }, signal })
    const answers = error ? items.map(() => ({ accepted: false, problem: error })) : resultsIn(data)
    for (const [index, place] of places.entries()) results[place] = answers[index] ?? MISSING
    // A request that failed as a whole was tried again already.
    if (error || !operation.repeatable || attempt >= retries) break
    places = places.filter((place) => mayPass(results[place]))
    if (places.length > 0) await pause(waitBefore(attempt, null, Date.now()) ?? 0, signal)
  }
  return results
}

function resultsIn(data: unknown): ItemResult[] {
  return (data as { results: ItemResult[] }).results // by contract
}

function mayPass(result: ItemResult | undefined): boolean {
  return result?.problem !== undefined && isPassing(result.problem.status)
}

/** In order, each part within both limits; an item too large by itself goes alone and is refused by the service. */
export function split(items: readonly unknown[]): unknown[][] {
  const encoder = new TextEncoder()
  const parts: unknown[][] = []
  let part: unknown[] = []
  let bytes = 0
  for (const item of items) {
    const size = encoder.encode(JSON.stringify(item)).length + 1
    if (part.length > 0 && (part.length === MOST_ITEMS || bytes + size > MOST_BYTES)) {
      parts.push(part)
      part = []
      bytes = 0
    }
    part.push(item)
    bytes += size
  }
  return part.length > 0 ? [...parts, part] : parts
}
