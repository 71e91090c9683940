import { normalText } from '@lantoa/vietnam/normal-text'
import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineRoute } from '../define-route.ts'
import { UnitLevel } from '../lists.ts'
import { countedPageOf, countQuery, pageQuery } from '../page.ts'
import { unitRefusals } from '../refusals.ts'
import { code, openText, text } from '../text.ts'
import { Day } from '../time.ts'
import { UnitCode, UnitRef } from '../unit-codes.ts'
import { Successor, UnitState } from './units.events.ts'

const FACTS_LIMIT = 100

export const UnitKind = z
  .string()
  .overwrite((text) => normalText(text).toLowerCase())
  .min(1)
  .max(20)
  .meta({ description: 'What it is called by law, in any case', examples: ['xã', 'ấp'] })

export const UnitName = openText(120).meta({
  description: 'Without its kind; may be just a number',
  examples: ['U Minh Thượng', '2'],
})

/** A number is written in one way only, or one hamlet could be registered as .7 and as .07. */
const NewHamletCode = code(/^\d{5}\.(0[1-9]|[1-9]\d{1,2})$/, 'a hamlet code such as 31027.07 or 31027.112').meta({
  description: 'Commune code, dot, number of two or three digits',
  examples: ['31027.07'],
})

export const NewUnitCode = code(
  /^(\d{2}|\d{3}|\d{5}|\d{5}\.(0[1-9]|[1-9]\d{1,2}))$/,
  'a unit code such as 91, 31027 or 31027.07',
).meta({ description: 'Code of an administrative unit', examples: ['31027', '91', '31027.07'] })

const AsOf = Day.optional().meta({ description: 'In the boundaries of this day; default: today' })

/** One version of a unit as a list of units gives it. */
export const UnitRecord = z
  .strictObject({
    level: UnitLevel,
    kind: UnitKind,
    name: UnitName,
    nameEn: openText(120).optional(),
    parentCode: UnitCode.nullable().meta({ description: 'The unit above; null for a province' }),
    validFrom: Day,
    validTo: Day.optional().meta({ description: 'First day on which it was no more; left out while it lasts' }),
    successors: z.array(Successor).max(20).default([]),
    continues: z.boolean().default(false).meta({
      description: 'A new name, kind or parent: the version before lives on in this one and ends the day this begins',
    }),
  })
  .meta({
    id: 'UnitRecord',
    examples: [{ level: 'commune', kind: 'xã', name: 'U Minh Thượng', parentCode: '91', validFrom: '2025-07-01' }],
  })
export type UnitRecord = z.output<typeof UnitRecord>

/** A hamlet; its commune stands in its code. */
export const HamletRecord = z
  .strictObject({ kind: UnitKind, name: UnitName, validFrom: Day })
  .meta({ id: 'HamletRecord', examples: [{ kind: 'ấp', name: 'Minh Thuận B', validFrom: '2025-07-01' }] })

export const UnitLabel = z
  .object({ code: UnitCode, validFrom: Day, level: UnitLevel, kind: z.string(), name: z.string() })
  .meta({ id: 'UnitLabel', description: 'A unit as it is shown beside another thing' })

const Ancestors = z.array(UnitLabel).meta({ description: 'The units above, nearest first' })

/** A unit that was searched for; one that has ended comes with what took its place. */
export const UnitFound = UnitLabel.extend({
  ancestors: Ancestors,
  validTo: Day.optional().meta({ description: 'Only of one that has ended: the first day on which it was no more' }),
  successors: z.array(UnitLabel).optional().meta({
    description: 'Only of one that has ended: the units that hold its territory on the day',
  }),
}).meta({ id: 'UnitFound' })

/** A version of a unit with the units above it. */
export const UnitDetail = UnitState.extend({ ancestors: Ancestors }).meta({ id: 'UnitDetail' })

export const UnitRegistered = UnitState.extend({
  change: z.enum(['created', 'updated', 'unchanged']).meta({ description: 'What the command did' }),
  sameNameAs: z.array(UnitCode).optional().meta({
    description: 'Warning: other hamlets of the commune that have this kind and name; left out where there are none',
  }),
}).meta({ id: 'UnitRegistered' })
export type UnitRegistered = z.output<typeof UnitRegistered>

const unitParams = z.strictObject({ code: UnitCode })

export const registerUnit = defineRoute({
  method: 'put',
  path: '/units/{code}',
  operationId: 'registerUnit',
  summary: 'Register a version of a unit, or correct its kind and name',
  permission: 'units:import',
  params: z.strictObject({ code: NewUnitCode }),
  body: UnitRecord,
  response: UnitRegistered,
  refusals: {
    ...unitRefusals,
    'code-of-other-level': 422,
    'unknown-kind': 422,
    'wrong-level': 422,
    'ends-before-start': 422,
    'overlapping-validity': 409,
    'unit-differs': 409,
  },
  etag: 'returned',
})

export const importUnits = defineBatch(registerUnit, { path: '/units/batch', operationId: 'importUnits' })

export const registerHamlet = defineRoute({
  method: 'put',
  path: '/hamlets/{hamletCode}',
  operationId: 'registerHamlet',
  summary: 'Register a hamlet under the commune that its code names',
  permission: 'units:register',
  params: z.strictObject({ hamletCode: NewHamletCode }),
  body: HamletRecord,
  response: UnitRegistered,
  refusals: { ...unitRefusals, 'unknown-kind': 422, 'wrong-level': 422, 'hamlet-differs': 409 },
  etag: 'returned',
})

export const registerHamletBatch = defineBatch(registerHamlet, {
  path: '/hamlets/batch',
  operationId: 'registerHamletBatch',
})

export const closeUnit = defineRoute({
  method: 'post',
  path: '/units/{code}/close',
  operationId: 'closeUnit',
  summary: 'Close a unit; what lies beneath goes to the one that takes over the whole of it',
  permission: 'units:register',
  params: unitParams,
  body: z
    .strictObject({
      on: Day.meta({ description: 'First day on which it is no more' }),
      successors: z.array(z.strictObject({ code: UnitCode, extent: z.enum(['full', 'partial']) })).max(20),
    })
    .meta({ id: 'UnitClosing' }),
  response: UnitState.extend({
    moved: z.array(UnitCode).meta({ description: 'Units beneath that lie under the successor from that day' }),
  }).meta({ id: 'UnitClosed' }),
  refusals: { ...unitRefusals, 'wrong-level': 422, 'ends-before-start': 422, 'unit-not-empty': 409 },
  etag: 'required',
})

export const getUnit = defineRoute({
  method: 'get',
  path: '/units/{code}',
  operationId: 'getUnit',
  summary: 'A unit on a day, with the units above; a closed one as it last was',
  permission: 'units:read',
  params: z.strictObject({ code: UnitRef }),
  query: z.strictObject({ asOf: AsOf }),
  response: UnitDetail,
  etag: 'returned',
})

export const listUnits = defineRoute({
  method: 'get',
  path: '/units',
  operationId: 'listUnits',
  summary: 'Units of a level or right beneath a parent, by code, hamlet 99 before 100',
  permission: 'units:read',
  query: z.strictObject({
    level: UnitLevel.optional(),
    parent: UnitCode.optional(),
    asOf: AsOf,
    ...pageQuery,
    ...countQuery,
  }),
  response: countedPageOf(UnitState),
})

export const searchUnits = defineRoute({
  method: 'get',
  path: '/units/search',
  operationId: 'searchUnits',
  summary: 'Units by code, name or words, as people write them; best first, those that have ended last',
  permission: 'units:read',
  query: z.strictObject({
    q: text(100).meta({
      description: 'With or without marks and kind; behind a comma, or further on, names of units above',
      examples: ['P. Rạch Giá, An Giang'],
    }),
    level: UnitLevel.optional(),
    asOf: AsOf,
    limit: z.coerce.number().int().min(1).max(50).default(10),
  }),
  response: z.object({ items: z.array(UnitFound) }),
})

export const getUnitHistory = defineRoute({
  method: 'get',
  path: '/units/{code}/history',
  operationId: 'getUnitHistory',
  summary: 'All that a code has meant, oldest first',
  permission: 'units:read',
  params: unitParams,
  response: z.object({ items: z.array(UnitState) }),
})

/** `?refs=a&refs=b` and `?refs=a,b` say the same. */
const Refs = z
  .preprocess(
    (value) => [value].flat().flatMap((part) => (typeof part === 'string' ? part.split(',') : [part])),
    z.array(UnitRef).min(1).max(FACTS_LIMIT),
  )
  .meta({ description: `Up to ${FACTS_LIMIT} units, repeated or separated by commas` })

/** What the topic of units carries, for a service that is asked before the event has arrived. */
export const getUnitFacts = defineRoute({
  method: 'get',
  path: '/unit-facts',
  operationId: 'getUnitFacts',
  summary: 'All versions of units, of those above them and of their successors, as the topic carries them',
  permission: 'entities:read',
  query: z.strictObject({ refs: Refs }),
  response: z.object({ items: z.array(z.object({ sequence: z.int(), state: UnitState })) }),
})

export const unitRoutes = {
  registerUnit,
  importUnits,
  registerHamlet,
  registerHamletBatch,
  closeUnit,
  getUnit,
  listUnits,
  searchUnits,
  getUnitHistory,
  getUnitFacts,
}
