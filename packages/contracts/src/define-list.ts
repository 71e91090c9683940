import { z } from 'zod'
import { defineRoute, type RefusalStatus, type Route } from './define-route.ts'
import { countedPageOf, countQuery, pageOf, pageQuery } from './page.ts'

/** A field that a list is sorted by; a minus before it: the greatest first. The last one is unique. */
export type SortField = string

/** A route that answers pages of things in a stable order. */
export type ListRoute = Route & { readonly order: readonly SortField[]; readonly sorts?: readonly string[] }
/** One that also answers them by each of the fields in `sorts`. */
export type RegisterListRoute = ListRoute & { readonly sorts: readonly string[] }

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

type SortedSpec<Item, Params, Filters, Codes> = Spec<Item, Params, Filters, Codes> & { sorts: readonly string[] }

/**
 * Declares a list of a register: it says how many things are found, and can be sorted by each field of `sorts`. These are
 * columns that are never empty, and none that names a person: an order by names would tell them to who sees them masked.
 */
export function defineRegisterList<
  Item extends z.ZodType,
  Params extends z.ZodObject = z.ZodObject<Record<never, never>>,
  const Filters extends z.ZodRawShape = Record<never, z.ZodType>,
  const Codes extends Record<string, RefusalStatus> = Record<never, RefusalStatus>,
>({ item, filters, order, sorts, refusals, ...rest }: SortedSpec<Item, Params, Filters, Codes>) {
  const sort = z
    .enum(sorts.flatMap((field) => [field, `-${field}`]))
    .optional()
    .meta({ description: 'The field to sort by; with a minus the greatest first' })
  const route = defineRoute({
    ...rest,
    method: 'get',
    query: z.strictObject({ ...(filters ?? ({} as Filters)), ...pageQuery, ...countQuery, sort }),
    response: countedPageOf(item),
    refusals: { ...(refusals ?? ({} as Codes)), 'too-many-to-sort': 422 as const },
  })
  return { ...route, order, sorts } as const
}
