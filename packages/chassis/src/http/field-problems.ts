import { ERRORS_MAX, type Problem } from '@lantoa/contracts/problem'
import type { z } from 'zod'

export type FieldProblems = NonNullable<Problem['errors']>

/** The fields that do not fit, by JSON pointer and each once, so many as one reads; never the value that was sent. */
export function fieldProblems(error: z.ZodError, prefix: string): FieldProblems {
  const problems = error.issues.slice(0, ERRORS_MAX).flatMap((issue) => {
    const path = `${prefix}${issue.path.map((part) => `/${escapePointer(String(part))}`).join('')}`
    if (issue.code !== 'unrecognized_keys') return [{ pointer: path || '#', detail: issue.message }]
    return unknownFields(issue.keys, path)
  })
  // Of a text in the place of a list zod says both that it is none and that it is too short.
  const first = new Map(problems.toReversed().map((problem) => [problem.pointer, problem]))
  return problems.filter((problem) => first.get(problem.pointer) === problem).slice(0, ERRORS_MAX)
}

/** A body of a few megabytes may hold a million of them. */
export function unknownFields(keys: readonly string[], path: string): FieldProblems {
  return keys.slice(0, ERRORS_MAX).map((key) => ({ pointer: `${path}/${escapePointer(key)}`, detail: 'unknown field' }))
}

/** The first of them in a sentence, and how many more there are. */
export function fieldSentence(errors: FieldProblems): string {
  const [first] = errors
  const more = errors.length > 1 ? ` (and ${errors.length - 1} more, see \`errors\`)` : ''
  return first ? `${first.pointer}: ${first.detail}${more}` : 'Some fields do not fit.'
}

export function escapePointer(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1')
}
