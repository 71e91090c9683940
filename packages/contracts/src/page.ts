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

/** A page of a list; `next` is absent on the last one. */
export function pageOf<Item extends z.ZodType>(item: Item) {
  return z.object({ items: z.array(item), next: z.string().optional() })
}
