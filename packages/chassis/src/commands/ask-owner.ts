import { ProblemError } from '../http/problems.ts'

/**
 * How patient a client is with which owners are asked. Somebody waits for a command, and others for the same keys behind
 * it: they hear soon that they may come again, by which the question is repeated anyway.
 */
export const ASKING = { timeoutMs: 5_000, retries: 0 } as const

/** What a list of the SDK answers. */
export type Answer<Item> =
  | { data: { items: Item[] }; error?: undefined }
  | { data?: undefined; error: { code: string } }

/**
 * Asks another service for things by id, as many requests as its limit makes necessary. What it does not know is not in
 * the answer; when it cannot be asked the command is refused with `try-later` instead of wrongly.
 */
export async function askOwner<Item>(
  owner: string,
  ids: readonly string[],
  limit: number,
  ask: (ids: string[]) => PromiseLike<Answer<Item>>,
): Promise<Item[]> {
  const distinct = [...new Set(ids)]
  const items: Item[] = []
  for (let start = 0; start < distinct.length; start += limit) {
    const { data, error } = await ask(distinct.slice(start, start + limit))
    if (error) {
      const detail = `${owner} cannot be asked at the moment (${error.code}).`
      throw new ProblemError('try-later', detail, { retryAfterSeconds: 2 })
    }
    items.push(...data.items)
  }
  return items
}
