import { z } from 'zod'

/** Query fields of every list; cursors are opaque and stand for a place in a stable order. */
export const pageQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .default(50)
    .meta({ description: 'Entries in a page', examples: [50] }),
  cursor: z.string().max(400).optional().meta({ description: 'Where the page before ended (`next`)' }),
}

/** As many things are counted, and as many are sorted by what no index has in order. */
export const FOUND_MAX = 10_000

/** A query field of lists that count what is found. */
export const countQuery = {
  count: z
    .literal('true')
    .optional()
    .meta({ description: `Say how many there are, up to ${FOUND_MAX}` }),
}

export const Found = z
  .object({ count: z.int().max(FOUND_MAX), more: z.boolean() })
  .meta({ id: 'Found', description: 'How many there are on all pages; `more`: there are more than were counted' })
export type Found = z.output<typeof Found>

/** A page of a list; `next` is absent on the last one. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().optional() })
}

/** A page that says how many there are on all of them, where that was asked for. */
export function countedPageOf<Item extends z.ZodType>(item: Item) {
  return pageOf(item).extend({ found: Found.optional() })
}
