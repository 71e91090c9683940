import type { Route } from './define-route.ts'
import { isUpload } from './define-upload.ts'
import type { JsonObject } from './json-schema.ts'
import { GENERAL_PROBLEMS, type GeneralProblemCode } from './problem.ts'

const EVERYWHERE: readonly GeneralProblemCode[] = [
  'unauthenticated',
  'forbidden',
  'outside-scope',
  'invalid-request',
  'too-many-requests',
  'internal-error',
  'try-later',
]

const ITEM_CODES: readonly GeneralProblemCode[] = [
  'outside-scope',
  'not-found',
  'precondition-failed',
  'invalid-request',
  'too-many-requests',
  'internal-error',
  'try-later',
]

/** The answers other than success: per status one problem whose `code` is one of those the route can give. */
export function problemResponses(route: Route, problem: JsonObject): JsonObject {
  const general = byStatus(generalCodesOf(route).map((code) => [code, GENERAL_PROBLEMS[code].status]))
  const own = byStatus(Object.entries(route.refusals))
  const statuses = [...new Set([...general.keys(), ...own.keys()])].sort()
  return Object.fromEntries(
    statuses.map((status) => {
      const refusals = own.get(status) ?? []
      if (refusals.length === 0) return [status, { $ref: `#/components/responses/Problem${status}` }]
      return [status, problemResponse(status, [...refusals, ...(general.get(status) ?? [])], problem)]
    }),
  )
}

/** Statuses with nothing but general codes look the same for every route; they stand in the document once. */
export function sharedProblemResponses(problem: JsonObject): JsonObject {
  const general = byStatus(Object.entries(GENERAL_PROBLEMS).map(([code, { status }]) => [code, status]))
  return Object.fromEntries(
    [...general].map(([status, codes]) => [`Problem${status}`, problemResponse(status, codes, problem)]),
  )
}

function byStatus(codes: readonly (readonly [code: string, status: number])[]): Map<number, string[]> {
  const found = new Map<number, string[]>()
  for (const [code, status] of codes) found.set(status, [...(found.get(status) ?? []), code])
  return found
}

function generalCodesOf(route: Route): GeneralProblemCode[] {
  const codes = [...EVERYWHERE]
  if (!route.batch) codes.push('not-found')
  if (Object.keys(route.body.shape).length > 0) codes.push('malformed-json', 'body-too-large', 'unsupported-media-type')
  if (isUpload(route)) codes.push('body-too-large', 'unsupported-media-type')
  if ('cursor' in route.query.shape || 'since' in route.query.shape || 'cursor' in route.body.shape)
    codes.push('bad-cursor')
  if (route.etag === 'required') codes.push('precondition-failed', 'precondition-required')
  return codes
}

/** The problem of one command in a batch. */
export function itemProblem(single: Route, problem: JsonObject): JsonObject {
  return problemWith([...Object.keys(single.refusals), ...ITEM_CODES], problem)
}

function problemResponse(status: number, codes: readonly string[], problem: JsonObject): JsonObject {
  return {
    description: codes.map(describe).join('; '),
    ...(status === 429 || status === 503 ? { headers: { 'Retry-After': RETRY_AFTER } } : {}),
    content: { 'application/problem+json': { schema: problemWith(codes, problem) } },
  }
}

/** `x-open`: codes may be added, so clients must expect one that they do not know. */
function problemWith(codes: readonly string[], problem: JsonObject): JsonObject {
  const code = { type: 'string', enum: [...codes].sort(), 'x-open': true }
  return { allOf: [problem, { type: 'object', properties: { code }, required: ['code'] }] }
}

function describe(code: string): string {
  return code in GENERAL_PROBLEMS ? GENERAL_PROBLEMS[code as GeneralProblemCode].title : `\`${code}\``
}

const RETRY_AFTER: JsonObject = { description: 'Seconds to wait', schema: { type: 'integer', minimum: 0 } }
