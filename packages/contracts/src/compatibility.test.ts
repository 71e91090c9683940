import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { asyncApiFrom } from './asyncapi.ts'
import { compareAsyncApi, compareOpenApi } from './compatibility.ts'
import { defineBatch } from './define-batch.ts'
import { defineEvent } from './define-event.ts'
import { defineFile } from './define-file.ts'
import { defineRoute, type Refusals, type Route } from './define-route.ts'
import { defineTopic } from './define-topic.ts'
import { openApiFrom } from './openapi.ts'
import { Day } from './time.ts'

const Outcome = z.enum(['done', 'absent'])
const Wider = z.enum(['done', 'absent', 'moved_away'])
const Narrower = z.enum(['done'])
const note = z.string().max(100).optional()

type Change = {
  path?: string
  operationId?: string
  permission?: Route['permission']
  query?: z.ZodRawShape
  body?: z.ZodRawShape
  answer?: z.ZodRawShape
  refusals?: Refusals
  etag?: Route['etag']
}

const released = { outcome: Outcome, note }
const answered = { outcome: Outcome, on: Day, note, count: z.int() }

function document(change: Change = {}) {
  const route = defineRoute({
    method: 'put',
    path: change.path ?? '/visits/{visitId}',
    operationId: change.operationId ?? 'recordVisit',
    summary: 'Record a visit',
    permission: change.permission ?? 'visits:record',
    params: z.strictObject({ visitId: z.uuid() }),
    query: z.strictObject(change.query ?? { limit: z.coerce.number().int().max(500).default(50) }),
    body: z.strictObject(change.body ?? released),
    response: z.object(change.answer ?? answered).meta({ id: 'Visit' }),
    refusals: change.refusals ?? { 'household-closed': 409 },
    etag: change.etag ?? 'returned',
  })
  const batch = defineBatch(route, { path: '/visits/batch', operationId: 'recordVisitBatch' })
  return openApiFrom('teams', { visits: { route, batch } })
}

/** The breaks of the single route; its batch changes along. */
function breaks(change: Change): string[] {
  return compareOpenApi(document(), document(change))
    .filter(({ at, severity }) => severity === 'break' && !at.includes('/batch'))
    .map(({ at, message }) => `${at.replace('PUT /teams/v1/visits/{visitId}', 'visit')}: ${message}`)
}

test('a pattern told beside a format that stays is no break; another one is', () => {
  const dated = (pattern?: string) => {
    const on = z.iso.date().meta(pattern === undefined ? {} : { pattern })
    return document({ body: { ...released, on: on.optional() } })
  }
  const messages = (before: string | undefined, now: string) =>
    compareOpenApi(dated(before), dated(now)).map(({ message }) => message)
  expect(messages(undefined, '^19')).toEqual([])
  expect(new Set(messages('^19', '^20'))).toEqual(new Set(['pattern changed from ^19 to ^20']))
})

describe('a route', () => {
  test.each<[string, Change, string]>([
    ['renamed path', { path: '/calls/{visitId}' }, 'visit: removed or renamed'],
    ['renamed method', { operationId: 'saveVisit' }, 'visit: operationId changed from recordVisit to saveVisit'],
    ['query field gone', { query: {} }, 'visit query/limit: removed or renamed'],
    ['query field renamed', { query: { size: z.string().optional() } }, 'visit query/limit: removed or renamed'],
    ['query field required', { query: { limit: z.coerce.number().int() } }, 'visit query/limit: newly required'],
    [
      'query bound',
      { query: { limit: z.coerce.number().int().max(100).default(9) } },
      'visit query/limit: maximum is stricter: 500 → 100',
    ],
    ['body field gone', { body: { outcome: Outcome } }, 'visit request/note: removed or renamed'],
    ['body field renamed', { body: { result: Outcome, note } }, 'visit request/outcome: removed or renamed'],
    ['body field added as required', { body: { ...released, on: Day } }, 'visit request/on: newly required'],
    [
      'body field now required',
      { body: { ...released, note: z.string().max(100) } },
      'visit request/note: newly required',
    ],
    [
      'body bound',
      { body: { ...released, note: z.string().max(50).optional() } },
      'visit request/note: maxLength is stricter: 100 → 50',
    ],
    [
      'body enum',
      { body: { ...released, outcome: Narrower } },
      'visit request/outcome: values are no longer taken: absent',
    ],
    [
      'body type',
      { body: { ...released, note: z.int().optional() } },
      'visit request/note: type changed from string to integer',
    ],
    ['body gone', { body: {} }, 'visit request: takes no body any more'],
    [
      'answer field optional',
      { answer: { ...answered, on: Day.optional() } },
      'visit answer/on: was always given, is optional now',
    ],
    ['answer field null', { answer: { ...answered, on: Day.nullable() } }, 'visit answer/on: a new form is given'],
    ['answer enum', { answer: { ...answered, outcome: Wider } }, 'visit answer/outcome: values are new: moved_away'],
    [
      'answer type',
      { answer: { ...answered, count: z.number() } },
      'visit answer/count: type changed from integer to number',
    ],
    ['answer format', { answer: { ...answered, on: z.string() } }, 'visit answer/on: format changed from date to any'],
    ['version gone', { etag: 'none' }, 'visit answer: carries no ETag any more'],
    ['version demanded', { etag: 'required' }, 'visit header/If-Match: newly required'],
  ])('%s', (_name, change, expected) => {
    expect(breaks(change)).toContain(expected)
  })

  test('a removed answer field, in the batch too', () => {
    const { on: _on, ...rest } = answered
    const findings = compareOpenApi(document(), document({ answer: rest })).map(({ at }) => at)
    expect(findings).toContain('PUT /teams/v1/visits/{visitId} answer/on')
    expect(findings).toContain('POST /teams/v1/visits/batch answer/results/[]/value/on')
  })

  test.each<[string, Change]>([
    ['nothing', {}],
    ['optional body field', { body: { ...released, device: z.string().optional() } }],
    ['body field with a default', { body: { ...released, device: z.string().default('') } }],
    ['body enum wider', { body: { ...released, outcome: Wider } }],
    ['body bound looser', { body: { ...released, note: z.string().max(900).optional() } }],
    ['optional query field', { query: { limit: z.coerce.number().int().max(500).default(50), since: Day.optional() } }],
    ['answer field added', { answer: { ...answered, device: z.string() } }],
    ['answer enum narrower', { answer: { ...answered, outcome: Narrower } }],
    ['refusal added', { refusals: { 'household-closed': 409, 'visit-differs': 409, 'unknown-team': 422 } }],
    ['refusal gone', { refusals: {} }],
  ])('goes on working: %s', (_name, change) => {
    expect(compareOpenApi(document(), document(change))).toEqual([])
  })

  test('another permission is worth a note', () => {
    const findings = compareOpenApi(document(), document({ permission: 'visits:read' }))
    expect(findings.map(({ severity }) => severity)).toEqual(['note', 'note'])
    expect(findings[0]?.message).toBe('x-permission changed from visits:record to visits:read')
  })
})

const data = { visitId: z.uuid(), outcome: Outcome, note, homes: z.array(z.object({ code: z.string() })) }

function events(shape: z.ZodRawShape = data, options: { type?: `${string}.${string}`; partitions?: number } = {}) {
  const topic = defineTopic('teams.visit.v1', {
    kind: 'fact',
    description: 'Visits',
    partitions: options.partitions ?? 6,
  })
  const schema = z.object(shape).meta({ id: 'VisitRecorded' })
  return asyncApiFrom({ teams: [defineEvent(options.type ?? 'teams.visit-recorded', 1, { topic, schema })] })
}

describe('an event', () => {
  const { outcome: _outcome, ...withoutOutcome } = data

  test.each<[string, ReturnType<typeof events>, string]>([
    ['field gone', events(withoutOutcome), '/outcome: removed or renamed'],
    ['field renamed', events({ ...withoutOutcome, result: Outcome }), '/outcome: removed or renamed'],
    ['field added as required', events({ ...data, on: Day }), '/on: newly required'],
    ['field now required', events({ ...data, note: z.string().max(100) }), '/note: newly required'],
    ['field optional', events({ ...data, outcome: Outcome.optional() }), '/outcome: was always given, is optional now'],
    ['enum wider', events({ ...data, outcome: Wider }), '/outcome: values are new: moved_away'],
    ['enum narrower', events({ ...data, outcome: Narrower }), '/outcome: values are no longer taken: absent'],
    ['type', events({ ...data, visitId: z.int() }), '/visitId: type changed from string to integer'],
    ['inner field gone', events({ ...data, homes: z.array(z.object({})) }), '/homes/[]/code: removed or renamed'],
    ['renamed', events(data, { type: 'teams.visit-made' }), ': event removed or renamed'],
  ])('%s', (_name, today, expected) => {
    const found = compareAsyncApi(events(), today).map(({ at, message }) => `${at}: ${message}`)
    expect(found).toContain(`teams.visit-recorded.v1${expected}`)
  })

  test('other partitions would move keys', () => {
    expect(compareAsyncApi(events(), events(data, { partitions: 12 }))).toMatchObject([{ at: 'teams.visit.v1' }])
  })

  test.each([
    ['nothing', events()],
    ['optional field added', events({ ...data, on: Day.optional() })],
  ])('goes on working: %s', (_name, today) => {
    expect(compareAsyncApi(events(), today)).toEqual([])
  })
})

test('a file may come in further forms, never in fewer', () => {
  const given = (...mediaTypes: string[]) => {
    const table = defineFile({
      ...{ path: '/table', operationId: 'exportTable', summary: 'A table', permission: 'totals:export', mediaTypes },
    })
    return openApiFrom('teams', { tables: { table } })
  }
  expect(compareOpenApi(given('text/csv'), given('text/csv', 'text/html'))).toEqual([])
  expect(compareOpenApi(given('text/csv', 'text/html'), given('text/csv'))).toEqual([
    { severity: 'break', at: 'GET /teams/v1/table answer', message: 'is no longer given as text/html' },
  ])
})
