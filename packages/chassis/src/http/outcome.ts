import type { Route } from '@lantoa/contracts/define-route'
import type { z } from 'zod'
import { type FieldProblems, fieldProblems, fieldSentence } from './field-problems.ts'

/**
 * A refusal is a domain word with a sentence for a person; `pointer` names the field, `errors` several with what is wrong
 * with each, `successors` what replaced a unit, `validFrom` the first day of one that was not there yet.
 */
export type Refusal<Code extends string = string> = {
  readonly ok: false
  readonly code: Code
  readonly detail: string
  readonly pointer?: string
  readonly successors?: readonly string[]
  readonly validFrom?: string
  readonly errors?: FieldProblems
}

/** What was asked for; `version` is the aggregate's, answered as ETag. */
export type Accepted<Value> = {
  readonly ok: true
  readonly value: Value
  readonly version?: number
  /** The very same outcome is going to be answered again: the text that is sent for it is kept as long as it lives. */
  readonly lasting?: boolean
}

export type Outcome<Value, Code extends string = string> = Accepted<Value> | Refusal<Code>

/** General problems that a handler itself may answer on any route. */
export type HandlerProblem = 'outside-scope' | 'not-found' | 'precondition-failed' | 'try-later' | 'invalid-request'

/** What a handler of a route may answer: its response, one of its refusals, or a general one. Nothing else compiles. */
export type OutcomeOf<R extends Route> = Outcome<
  z.input<R['response']>,
  (keyof R['refusals'] & string) | HandlerProblem
>

export function accept<Value>(value: Value, version?: number): Accepted<Value> {
  return version === undefined ? { ok: true, value } : { ok: true, value, version }
}

/** Accepts with an answer that a handler remembers and never changes. */
export function acceptLasting<Value>(value: Value): Accepted<Value> {
  return { ok: true, value, lasting: true }
}

export function refuse<const Code extends string>(
  code: Code,
  detail: string,
  more: { pointer?: string; successors?: readonly string[]; validFrom?: string } = {},
): Refusal<Code> {
  return { ok: false, code, detail, ...more }
}

/** What a decision finds wrong with fields, answered as the edge answers it. */
export function refuseFields(error: z.ZodError): Refusal<'invalid-request'> {
  return refuseProblems(fieldProblems(error, ''))
}

export function refuseProblems(errors: FieldProblems): Refusal<'invalid-request'> {
  return { ok: false, code: 'invalid-request', detail: fieldSentence(errors), errors }
}
