import { z } from 'zod'
import { defineRoute, type RefusalStatus, type Route } from './define-route.ts'
import { pageOf, pageQuery } from './page.ts'

/** A field that a list is sorted by; a minus before it: the greatest first. The last one is unique. */
export type SortField = string

/** A route that answers pages of things in a stable order. */
export type ListRoute = Route & { readonly order: readonly SortField[] }

type Spec<Item, Params, Filters, Codes> = Pick<Route, 'path' | 'operationId' | 'summary' | 'permission'> & {
  item: Item
  params?: Params
  /** Query fields beside those of the page. */
  filters?: Filters
  order: readonly SortField[]
  refusals?: Codes
}

/**
 * Declares a list: its query, its answer and its order follow.
 * @example
 * const listAccounts = defineList({ …, item: Account, filters: { residentId: ResidentId }, order: ['accountId'] })
 */
export function defineList<
  Item extends z.ZodType,
  Params extends z.ZodObject = z.ZodObject<Record<never, never>>,
  const Filters extends z.ZodRawShape = Record<never, z.ZodType>,
  const Codes extends Record<string, RefusalStatus> = Record<never, RefusalStatus>,
>({ item, filters, order, ...rest }: Spec<Item, Params, Filters, Codes>) {
  const route = defineRoute({
    ...rest,
    method: 'get',
    query: z.strictObject({ ...(filters ?? ({} as Filters)), ...pageQuery }),
    response: pageOf(item),
  })
  return { ...route, order } as const
}
