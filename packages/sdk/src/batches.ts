import { type Problem, transportProblem } from './failure.ts'
import type { ManyOptions, Operation } from './operation.ts'
import type { Send } from './send.ts'

/** As many commands as a service takes in one request. */
const MOST_ITEMS = 1000
/** Well below the body limit of common gateways (1 MB). */
const MOST_BYTES = 900_000

type ItemResult = { accepted: boolean; problem?: Problem }

/** The helper that sends any number of commands through a batch operation. */
export function batching(send: Send, operation: Operation) {
  return async function many(items: readonly unknown[], options: ManyOptions = {}): Promise<ItemResult[]> {
    const parts = split(items)
    const results: ItemResult[][] = parts.map(() => [])
    let done = 0

    async function work(queue: Iterator<[number, unknown[]]>): Promise<void> {
      for (let next = queue.next(); !next.done; next = queue.next()) {
        const [index, part] = next.value
        results[index] = await sendPart(send, operation, part, options.signal)
        done += part.length
        options.onProgress?.({ done, total: items.length })
      }
    }

    const queue = parts.entries()
    await Promise.all(Array.from({ length: Math.max(1, options.concurrency ?? 1) }, () => work(queue)))
    return results.flat()
  }
}

async function sendPart(send: Send, operation: Operation, part: unknown[], signal: AbortSignal | undefined) {
  const result = await send(operation, { body: { items: part }, signal })
  const results = result.error ? [] : (result.data as { results: ItemResult[] }).results // by contract
  const missing: ItemResult = { accepted: false, problem: result.error ?? transportProblem('network-error') }
  return part.map((_item, index) => results[index] ?? missing)
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
