import { z } from 'zod'
import { type BatchRoute, defineBatch } from '../define-batch.ts'
import { defineEvent, type EventDefinition } from '../define-event.ts'
import { defineList, type ListRoute } from '../define-list.ts'
import { defineRoute, type RefusalStatus, type Route, type Service } from '../define-route.ts'
import { defineTopic } from '../define-topic.ts'
import type { Lifecycle } from '../lifecycle.ts'
import { pageOf, pageQuery } from '../page.ts'
import type { Permission } from '../permissions.ts'
import { dayRefusals, unitRefusals } from '../refusals.ts'
import { text } from '../text.ts'
import { Day, Instant, Interval } from '../time.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'
import { correctionOf, daysIn } from './fields.ts'

/** The field that says where a thing is: in a hamlet, or in a commune or whatever unit has it. */
const PLACES = { hamletCode: HamletCode, unitCode: UnitCode } as const
export type Within = keyof typeof PLACES

/** Where a thing lies through time, in the boundaries that were known when its event was sent. */
const Places = z
  .array(z.object({ code: UnitCode, ...Interval.shape }))
  .meta({ description: 'Its unit on each of its days, through mergers. Missing in records of before this was told' })

/** How a field is headed in files and tables; `path` goes into a field that is an object: `qr.since`. */
export type RegisterColumn = { readonly path: string; readonly vi: string; readonly en: string }

type Things<Permissions extends string> = Permissions extends `${infer Thing}:record` ? Thing : never

type TextsOf<Fields> = {
  [Name in keyof Fields & string]: Fields[Name] extends z.ZodType<string | null> ? Name : never
}[keyof Fields & string]

/** Fields of answers that may be masked. */
const MASKED = {
  masked: z
    .literal(true)
    .optional()
    .meta({ description: 'Of what may name a person only initials are shown: this caller may not see names' }),
}

type Spec<Thing, Place, Fields, State, Published, Codes> = {
  service: Service
  /** One of them, as operation ids and topics call it: `healthFacility`. */
  thing: Thing
  /** All of them, as paths call them: `health-facilities`. */
  things: Things<Permission>
  /** As sentences call one: `health facility`. */
  called: string
  id: z.ZodType<string, string>
  within: Place
  /** What is recorded beside its place and its first day; all of it can be corrected, and every day in it is judged. */
  fields: Fields
  /** The states of its life; it begins in the first. */
  life: Lifecycle<State & string>
  /** Fields that anybody may read in events: never a name, which may be a person's. */
  published: readonly Published[]
  /** Texts that may name a person: masked for who may not see names. */
  personal: readonly TextsOf<NoInfer<Fields>>[]
  /** Fields in whose words `search` looks. */
  searched: readonly (keyof Fields & string)[]
  /** Every field that files and tables show, in their order. */
  columns: readonly RegisterColumn[]
  example: Record<string, unknown>
  /** What its own rules refuse. */
  refusals?: Codes
}

/**
 * Declares a plain register: things at a place that are recorded, corrected, go through states, are listed, searched,
 * published, imported and exported; what they were before each change stays. Routes, events and columns follow; `register` of the chassis answers them.
 * @example see `payments/merchants.ts`
 */
export function defineRegister<
  const Thing extends string,
  const Place extends Within,
  Fields extends z.ZodRawShape,
  const State extends string,
  const Published extends keyof Fields & string,
  const Codes extends Record<string, RefusalStatus> = Record<never, RefusalStatus>,
>(spec: Spec<Thing, Place, Fields, State, Published, Codes>) {
  const { thing, things, called, within, fields, life, example } = spec
  const Name = thing.charAt(0).toUpperCase() + thing.slice(1)
  const idField = `${thing}Id` as const
  const identity = { [idField]: spec.id } as { [Field in `${Thing}Id`]: typeof spec.id }
  const Status = life.schema(`${Name}Status`, `How a ${called} stands`)
  const since = Day.meta({ description: 'First day on which it was there', examples: ['2026-03-17'] })
  const place = { [within]: PLACES[within] } as { [Field in Place]: (typeof PLACES)[Place] }

  const Recorded = z.strictObject({ ...place, since, ...fields }).meta({ id: `${Name}Record`, examples: [example] })
  const Corrected = z
    .strictObject(correctionOf({ ...place, since, ...fields }))
    .refine((fields) => Object.keys(fields).length > 0, 'at least one field that is wrong')
    .meta({
      id: `${Name}Correction`,
      description: 'The fields that are wrong, as they should be; what is left out stays as it is, in objects too',
    })
  const state = {
    ...identity,
    ...place,
    since,
    ...fields,
    status: Status,
    states: z
      .array(z.object({ status: Status, from: Day }))
      .meta({ description: 'Its states, each with its first day, the first one first' }),
    version: z.int(),
    // A register without names never masks; its answers do not say that they might.
    ...(spec.personal.length > 0 ? MASKED : ({} as typeof MASKED)),
  }
  const State = z.object(state).meta({ id: Name })
  const Change = z
    .object({
      kind: z.enum(['recorded', 'corrected', 'advanced']).meta({ 'x-open': true }),
      at: Instant,
      by: z.string().meta({ description: 'Subject of the token that was used' }),
      fields: z.array(z.string()).optional().meta({ description: 'Of a correction: what was corrected' }),
      state: State,
    })
    .meta({ id: `${Name}Change`, description: `A change with the ${called} as it was from then on` })
  const params = z.strictObject(identity)
  const path = `/${things}`
  const one = `${path}/{${idField}}`
  const [reads, records] = [`${things}:read`, `${things}:record`] as [Permission, Permission]
  const own = (spec.refusals ?? {}) as Codes
  const differs: `${string}-differs` = `${kebab(thing)}-differs`
  const placing = { ...unitRefusals, ...dayRefusals, ...own } as const

  const record = defineRoute({
    ...{ method: 'put', path: one, operationId: `record${Name}`, permission: records, params },
    ...{ summary: `Record a ${called}`, body: Recorded, response: State, etag: 'returned' },
    refusals: { ...placing, [differs]: 409 as const },
  } as const)
  const routes = {
    record,
    recordBatch: defineBatch(record, { path: `${path}/batch`, operationId: `record${Name}Batch` }),
    correct: defineRoute({
      ...{ method: 'patch', path: one, operationId: `correct${Name}`, permission: records, params },
      ...{ summary: `Correct what was recorded of a ${called}`, body: Corrected, response: State, etag: 'required' },
      refusals: { ...placing, 'before-last-change': 409 },
    } as const),
    advance: defineRoute({
      ...{ method: 'post', path: `${one}/advance`, operationId: `advance${Name}`, permission: records, params },
      ...{ summary: `Say how a ${called} stands from a day on`, response: State, etag: 'required' },
      body: z.strictObject({ status: Status, on: Day }).meta({ id: `${Name}Advance` }),
      refusals: { 'status-out-of-order': 409, 'day-in-future': 422, 'before-last-change': 409 },
    } as const),
    get: defineRoute({
      ...{ method: 'get', path: one, operationId: `get${Name}`, permission: reads, params },
      ...{ summary: `One ${called}`, response: State, etag: 'returned' },
    } as const),
    history: defineRoute({
      ...{ method: 'get', path: `${one}/history`, operationId: `list${Name}History`, permission: reads, params },
      summary: `What was recorded of a ${called} and how it was changed, latest 200 changes first`,
      response: z.object({ items: z.array(Change) }),
    } as const),
    list: defineList({
      ...{ path, operationId: `list${plural(Name)}`, permission: reads, item: State },
      summary: `What is recorded in a unit, or in all of your units, by place and id`,
      filters: { unit: UnitCode.optional(), status: Status.optional() },
      order: [within, idField],
      refusals: { 'unknown-unit': 422 },
    } as const),
    search: defineRoute({
      ...{ method: 'post', path: `${path}/search`, operationId: `search${plural(Name)}`, permission: reads },
      summary: `Find by words, with or without marks`,
      body: z.strictObject({ text: text(100), unit: UnitCode.optional(), ...pageQuery }).meta({ id: `${Name}Search` }),
      response: pageOf(State),
      refusals: { 'unknown-unit': 422 },
    } as const),
  }
  const topic = defineTopic(`${spec.service}.${kebab(thing)}.v1`, {
    kind: 'entity',
    description: `Every ${called} with its place and states, keyed by its id`,
  })
  const published = z
    .object({
      ...identity,
      ...place,
      since,
      places: Places.optional(),
      states: state.states,
      ...pick(fields, spec.published),
    })
    .meta({ id: `${Name}State` })
  const changed = defineEvent(`${spec.service}.${kebab(thing)}-changed`, 1, { topic, schema: published })
  return { ...spec, idField, routes, changed, differs, state: State, days: daysIn(fields) }
}

/** A register of any thing, as what serves all of them sees it. */
export type Register = {
  readonly service: Service
  readonly thing: string
  readonly things: string
  readonly called: string
  readonly idField: string
  readonly within: Within
  readonly fields: object
  readonly life: { readonly states: readonly string[]; allows(from: string, to: string): boolean }
  readonly published: readonly string[]
  readonly personal: readonly string[]
  readonly searched: readonly string[]
  readonly columns: readonly RegisterColumn[]
  /** Where days stand among its fields; all of them are judged. */
  readonly days: readonly string[]
  readonly differs: string
  readonly changed: EventDefinition
  readonly routes: { readonly [Name in 'record' | 'correct' | 'advance' | 'get' | 'history' | 'search']: Route } & {
    readonly recordBatch: BatchRoute
    readonly list: ListRoute
  }
}

function pick<Fields extends object, Name extends keyof Fields>(fields: Fields, names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, fields[name]])) as Pick<Fields, Name>
}

function plural(name: string): string {
  return /[^aeiou]y$/.test(name) ? `${name.slice(0, -1)}ies` : `${name}s`
}

function kebab(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}
