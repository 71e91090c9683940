import type { z } from 'zod'
import type { BatchRoute } from '../define-batch.ts'
import type { EventDefinition } from '../define-event.ts'
import type { RegisterListRoute } from '../define-list.ts'
import type { RefusalStatus, Route, Service } from '../define-route.ts'
import { eventOf } from './event.ts'
import { daysIn, sortedFields } from './fields.ts'
import { kebab } from './names.ts'
import type { Codes, DayRule, Derived, RegisterColumn, RegisterSpec, RegisterTitles, Within } from './register-spec.ts'
import { readingRoutes, writingRoutes } from './routes.ts'
import { schemasOf } from './schemas.ts'

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
  const Own extends Codes = Record<never, RefusalStatus>,
  const OwnOfStates extends Codes = Record<never, RefusalStatus>,
>(spec: RegisterSpec<Thing, Place, Fields, State, Published, Own, OwnOfStates>) {
  const { thing, things, called, within, fields, overdue } = spec
  const schemas = schemasOf(spec)
  const { idField, identity, place, since, states } = schemas
  const differs: `${string}-differs` = `${kebab(thing)}-differs`
  const sorts = [within, 'since', 'status', ...sortedFields(fields)]
  const routes = {
    ...writingRoutes({ things, called, differs, reasoned: spec.reasoned, ...refusalsOf(spec) }, schemas),
    ...readingRoutes({ things, called, within, readFromBeneath: spec.readFromBeneath, sorts, overdue }, schemas),
  }
  const changed = eventOf(spec, schemas.name, {
    ...{ before: { ...identity, ...place, since }, states, open: pick(fields, spec.published) },
  })
  return { ...spec, idField, routes, changed, differs, state: schemas.State, days: daysIn(fields) }
}

function refusalsOf<Own extends Codes, OfStates extends Codes>(spec: { refusals?: Own; stateRefusals?: OfStates }) {
  return { refusals: (spec.refusals ?? {}) as Own, ofStates: (spec.stateRefusals ?? {}) as OfStates }
}

/** A register of any thing, as what serves all of them sees it. */
export type Register = {
  readonly service: Service
  readonly thing: string
  readonly things: string
  readonly called: string
  readonly titles: { readonly vi: RegisterTitles; readonly en: RegisterTitles }
  readonly idField: string
  readonly within: Within
  readonly since?: Pick<RegisterColumn, 'vi' | 'en'>
  readonly readFromBeneath?: true
  readonly fields: object
  readonly life: {
    readonly states: readonly string[]
    next(from: string): readonly string[]
    allows(from: string, to: string): boolean
  }
  readonly reasoned?: readonly string[]
  readonly stateWords: Readonly<Record<string, string>>
  readonly published: readonly string[]
  readonly personal: readonly string[]
  readonly searched: readonly string[]
  readonly columns: readonly RegisterColumn[]
  /** Where days stand among its fields; all of them are judged. */
  readonly days: readonly string[]
  readonly dayRules?: Readonly<Record<string, DayRule>>
  readonly derived?: Derived
  readonly overdue?: Pick<RegisterColumn, 'vi' | 'en'>
  readonly differs: string
  readonly changed: EventDefinition
  readonly routes: {
    readonly [Name in 'record' | 'correct' | 'advance' | 'correctStatus' | 'get' | 'history' | 'search']: Route
  } & {
    readonly recordBatch: BatchRoute
    readonly list: RegisterListRoute
  }
}

function pick<Fields extends object, Name extends keyof Fields>(fields: Fields, names: readonly Name[]) {
  return Object.fromEntries(names.map((name) => [name, fields[name]])) as Pick<Fields, Name>
}
