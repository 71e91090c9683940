import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineRegisterList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { pageOf, pageQuery } from '../page.ts'
import type { Permission } from '../permissions.ts'
import { StateReason } from '../reason.ts'
import { advanceRefusals, dayRefusals, stateRefusals, unitRefusals } from '../refusals.ts'
import { statusCorrection } from '../status-correction.ts'
import { text } from '../text.ts'
import { Day } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { plural } from './names.ts'
import type { Codes, Within } from './register-spec.ts'

type Schemas = {
  readonly name: string
  readonly idField: string
  readonly params: z.ZodObject
  readonly Status: z.ZodType
  readonly Recorded: z.ZodObject
  readonly Corrected: z.ZodObject
  readonly State: z.ZodType
  readonly Change: z.ZodType
}
type Writing<Own, OfStates> = {
  things: string
  called: string
  differs: `${string}-differs`
  reasoned?: readonly string[] | undefined
  refusals: Own
  ofStates: OfStates
}
type Reading = {
  things: string
  called: string
  within: Within
  readFromBeneath?: true | undefined
  sorts: readonly string[]
  overdue?: object | undefined
}

/** Of a list whose things fall due. */
const OVERDUE = z.enum(['yes', 'no']).optional().meta({ description: 'Only what is late by now, or only what is not' })

/** Of registers in which there are states that nothing comes to without a reason. */
const REASONED = {
  fields: { reason: StateReason.optional() },
  refusals: { 'reason-missing': 422 },
} as const

/** Routes that record a thing and change it. */
export function writingRoutes<S extends Schemas, Own extends Codes, OfStates extends Codes>(
  register: Writing<Own, OfStates>,
  schemas: S,
) {
  const { things, called, differs, reasoned, refusals, ofStates } = register
  const reason = reasoned ? REASONED : ({ fields: {}, refusals: {} } as typeof REASONED)
  const { name, idField, params, Status, State } = schemas
  const one = `/${things}/{${idField}}`
  const permission = `${things}:record` as Permission // by the type of `things`
  const placing = { ...unitRefusals, ...dayRefusals, ...refusals } as const
  const record = defineRoute({
    ...{ method: 'put', path: one, operationId: `record${name}`, permission, params },
    ...{ summary: `Record a ${called}`, body: schemas.Recorded, response: State, etag: 'returned' },
    refusals: { ...placing, [differs]: 409 as const },
  } as const)
  return {
    record,
    recordBatch: defineBatch(record, { path: `/${things}/batch`, operationId: `record${name}Batch` }),
    correct: defineRoute({
      ...{ method: 'patch', path: one, operationId: `correct${name}`, permission, params },
      ...{ summary: `Correct what was recorded of a ${called}`, body: schemas.Corrected, response: State },
      ...{ etag: 'required', refusals: { ...placing, ...ofStates, 'before-last-change': 409 } },
    } as const),
    advance: defineRoute({
      ...{ method: 'post', path: `${one}/advance`, operationId: `advance${name}`, permission, params },
      ...{ summary: `Say how a ${called} stands from a day on`, response: State, etag: 'required' },
      body: z.strictObject({ status: Status, on: Day, ...reason.fields }).meta({ id: `${name}Advance` }),
      refusals: { ...advanceRefusals, ...reason.refusals, ...ofStates },
    } as const),
    correctStatus: defineRoute({
      ...{ method: 'post', path: `${one}/correct-status`, operationId: `correct${name}Status`, permission, params },
      summary: `Put right from when a ${called} stood in a state, or that it never did`,
      body: statusCorrection(Status as S['Status']).meta({ id: `${name}StatusCorrection` }),
      ...{ response: State, etag: 'required', refusals: { ...stateRefusals, 'first-state': 409, ...ofStates } },
    } as const),
  }
}

/** Routes that read things: by id, with their history, as pages of a unit, by words. */
export function readingRoutes<S extends Schemas>(register: Reading, schemas: S) {
  const { things, called, within, readFromBeneath, sorts, overdue } = register
  const { name, idField, params, Status, State } = schemas
  const above = readFromBeneath ? ' and those above them' : ''
  const path = `/${things}`
  const one = `${path}/{${idField}}`
  const permission = `${things}:read` as Permission // by the type of `things`
  return {
    get: defineRoute({
      ...{ method: 'get', path: one, operationId: `get${name}`, permission, params },
      ...{ summary: `One ${called}`, response: State, etag: 'returned' },
    } as const),
    history: defineRoute({
      ...{ method: 'get', path: `${one}/history`, operationId: `list${name}History`, permission, params },
      summary: `What was recorded of a ${called} and how it was changed: latest first, the 200 latest where there is more`,
      response: z.object({ items: z.array(schemas.Change as S['Change']) }),
    } as const),
    list: defineRegisterList({
      ...{ path, operationId: `list${plural(name)}`, permission, item: State },
      summary: `What is recorded in a unit, or in all of your units${above}, by place and id`,
      filters: {
        ...{ unit: UnitCode.optional(), status: (Status as S['Status']).optional() },
        ...(overdue === undefined ? {} : { overdue: OVERDUE }),
      },
      order: [within, idField],
      sorts,
      refusals: { 'unknown-unit': 422 },
    } as const),
    search: defineRoute({
      ...{ method: 'post', path: `${path}/search`, operationId: `search${plural(name)}`, permission },
      summary: `Find by words, with or without marks`,
      body: z.strictObject({ text: text(100), unit: UnitCode.optional(), ...pageQuery }).meta({ id: `${name}Search` }),
      response: pageOf(State),
      refusals: { 'unknown-unit': 422 },
    } as const),
  }
}
