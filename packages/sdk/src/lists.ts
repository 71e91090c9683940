import { LantoaError } from './failure.ts'
import type { Operation } from './operation.ts'
import type { AnyArgs, Send } from './send.ts'

type Page = { items: unknown[]; next?: string }

/** Iterators over a list: each page is asked for when the one before it has been consumed. */
export function listing(send: Send, operationId: string, operation: Operation) {
  async function* pages(args: AnyArgs = {}): AsyncGenerator<Page, void, undefined> {
    let query: object = args.query ?? {}
    while (true) {
      const result = await send(operation, { ...args, query })
      if (result.error) throw new LantoaError(operationId, result.error)
      const page = result.data as Page // the shape of a list, by contract
      yield page
      if (page.next === undefined) return
      query = { ...query, cursor: page.next }
    }
  }

  async function* all(args: AnyArgs = {}): AsyncGenerator<unknown, void, undefined> {
    for await (const page of pages(args)) yield* page.items
  }

  return { pages, all }
}
