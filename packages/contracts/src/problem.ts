import { z } from 'zod'

/** Refusals that any route may answer, with their HTTP status and what they mean. */
export const GENERAL_PROBLEMS = {
  'malformed-json': { status: 400, title: 'The body is not valid JSON' },
  'bad-cursor': { status: 400, title: 'The cursor is not one of this list' },
  unauthenticated: { status: 401, title: 'A valid bearer token is needed' },
  forbidden: { status: 403, title: 'Your role may not do this' },
  'outside-scope': { status: 403, title: 'The unit lies outside your units' },
  'not-found': { status: 404, title: 'There is no such thing, or it lies outside your units' },
  'method-not-allowed': { status: 405, title: 'This path does not have that method' },
  'precondition-failed': { status: 412, title: 'It was changed meanwhile: read it again' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'unsupported-media-type': { status: 415, title: 'Send a type that the route takes' },
  'invalid-request': { status: 422, title: 'Some fields cannot be taken as they are' },
  'precondition-required': { status: 428, title: 'Send If-Match with the version from ETag' },
  'too-many-requests': { status: 429, title: 'Too many requests: wait as long as Retry-After says' },
  'internal-error': { status: 500, title: 'Something went wrong here; it is logged under the correlation id' },
  'try-later': { status: 503, title: 'A part that is needed does not answer: try later' },
} as const
export type GeneralProblemCode = keyof typeof GENERAL_PROBLEMS

/** As many fields as one answer names. */
export const ERRORS_MAX = 100

const FieldProblem = z.object({
  pointer: z
    .string()
    .meta({ description: 'JSON pointer into the body, or `#/params/…`, `#/query/…`', examples: ['/outcome'] }),
  detail: z.string(),
})

/** RFC 9457 problem details; `code` is the stable name that clients switch on. */
export const Problem = z
  .object({
    type: z.string(),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string().optional(),
    pointer: z.string().optional(),
    errors: z
      .array(FieldProblem)
      .optional()
      .meta({ description: `The fields that do not fit, the first ${ERRORS_MAX} of them` }),
    correlationId: z.string().optional(),
    successors: z.array(z.string()).optional().meta({ description: 'For a closed unit: what took its place' }),
    validFrom: z.string().optional().meta({ description: 'For a unit that was not there yet: its first day' }),
  })
  .meta({ id: 'Problem', description: 'RFC 9457 problem details' })
export type Problem = z.output<typeof Problem>
