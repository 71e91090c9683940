import { z } from 'zod'
import { defineList } from './define-list.ts'
import { defineRoute, type Route } from './define-route.ts'
import { Uuid } from './ids.ts'
import { code } from './text.ts'
import { Instant } from './time.ts'
import { HamletCode, UnitCode } from './unit-codes.ts'

/** As many things as one answer of a pack may hold. */
const PACK_PAGE = 1000

const GONE_WHY = ['moved', 'merged', 'closed', 'left', 'erased'] as const

export const Gone = z
  .object({
    kind: z.string().meta({ description: 'What it was: the `kind` of what is in the pack', examples: ['home'] }),
    id: Uuid,
    why: z.enum(GONE_WHY).meta({
      id: 'GoneWhy',
      'x-open': true,
      description:
        'moved: lies in another hamlet; merged: went into another one; closed: is no more; left: lives there no longer; erased: nothing is kept of it',
    }),
    to: z
      .string()
      .optional()
      .meta({
        description: 'Where to, as far as that is known: of what moved the hamlet, of what was merged the id',
        examples: ['31018.02'],
      }),
  })
  .meta({ id: 'Gone', description: 'A thing that is in the pack no longer' })
export type Gone = z.output<typeof Gone>

type Spec<Item, Beside> = Pick<Route, 'summary' | 'permission'> & {
  /** What a pack holds: a union over `kind`. */
  item: Item
  /** What else whoever carries a pack along needs of the service, so that it takes no request of its own. */
  beside?: Beside
  /** An answer as a document shows it. */
  example: object
}

/**
 * Declares what a service keeps of a hamlet for those who carry it along: once whole, and then what changed.
 * @example
 * const getPack = definePack({ …, permission: 'residents:read', item: z.discriminatedUnion('kind', [Home, Person]) })
 */
export function definePack<Item extends z.ZodType, Beside extends z.ZodRawShape = Record<never, never>>({
  item,
  beside = {} as Beside,
  example,
  ...rest
}: Spec<Item, Beside>) {
  return defineRoute({
    ...rest,
    method: 'get',
    path: '/packs/{hamletCode}',
    operationId: 'getPack',
    params: z.strictObject({ hamletCode: HamletCode }),
    query: z.strictObject({
      since: code(/^[\w-]{1,400}$/, 'the `cursor` of an answer')
        .optional()
        .meta({ description: '`cursor` of the answer before; without it the whole pack' }),
      limit: z.coerce.number().int().min(1).max(PACK_PAGE).default(500).meta({ description: 'Things in one answer' }),
    }),
    response: z
      .object({
        epoch: z
          .string()
          .meta({ description: 'When it is another than before, all that is kept of the pack is replaced' }),
        cursor: z.string().meta({ description: 'To be sent as `since` the next time' }),
        masked: z
          .boolean()
          .meta({ description: 'Whether the caller sees people masked: of names only initials, of births the year' }),
        upserts: z.array(item).meta({ description: 'What is in the pack, new or changed' }),
        gone: z.array(Gone),
        more: z.boolean().meta({ description: 'Whether there is more to read at once' }),
        ...beside,
      })
      .meta({ id: 'Pack', examples: [example as never] }),
    refusals: { 'unknown-unit': 404, 'closed-unit': 410 },
    etag: 'content',
  })
}

const PackRead = z
  .object({
    at: Instant,
    readBy: z.string().meta({ description: 'Subject of the token that was used' }),
    hamletCode: HamletCode.meta({ description: 'The hamlet whose pack it was' }),
    people: z.int().meta({ description: 'As many people were in the answer' }),
    masked: z.boolean(),
  })
  .meta({ id: 'PackRead', description: 'That somebody was given people of a hamlet to carry along' })
export type PackRead = z.output<typeof PackRead>

/** Declares the list of who was given the packs of a service. */
export function definePackReads(summary: string) {
  return defineList({
    path: '/pack-reads',
    operationId: 'listPackReads',
    summary,
    permission: 'access-log:read',
    filters: { unit: UnitCode },
    item: PackRead,
    order: ['-packReadId'],
    refusals: { 'unknown-unit': 422 },
  })
}
export type PackReadsRoute = ReturnType<typeof definePackReads>
