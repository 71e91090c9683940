import { withoutEmptyTexts } from '@lantoa/contracts/empty-texts'
import { issueWords } from '@lantoa/contracts/issue-words'
import { ERRORS_MAX } from '@lantoa/contracts/problem'
import { lettingNumbersStand } from '@lantoa/contracts/text'
import { z } from 'zod'
import { escapePointer, type FieldProblems, fieldProblems } from './field-problems.ts'

const IN_OUR_WORDS = { error: issueWords }

/**
 * Reads a part of a request by its schema. What is wrong with it goes to `errors`, each field with its pointer; numbers of
 * people in words go to `numbers`, where the handler judges them.
 */
export function parseInput<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
  prefix: string,
  errors: FieldProblems,
  numbers = errors,
): z.output<Schema> | undefined {
  const parsing = () => schema.safeParse(value, IN_OUR_WORDS)
  const { result: parsed, found } =
    numbers === errors ? { result: parsing(), found: false } : lettingNumbersStand(parsing)
  if (found && parsed.success) numbers.push(...fieldProblems(parsing().error ?? new z.ZodError([]), prefix))
  if (!parsed.success) {
    errors.push(...fieldProblems(parsed.error, prefix))
    return undefined
  }
  if (holdsBroken(parsed.data)) findBroken(parsed.data, prefix, errors)
  return parsed.data
}

/** The same of a body: an optional text of nothing that can be seen is one that was not given. */
export function parseBody<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
  errors: FieldProblems,
  numbers = errors,
): z.output<Schema> | undefined {
  return parseInput(schema, withoutEmptyTexts(schema, value), '', errors, numbers)
}

/** Whether there is anything to find at all: for nearly every request that is all, and pointers cost more than this. */
function holdsBroken(value: unknown): boolean {
  if (typeof value === 'string') return isBroken(value)
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return value.some(holdsBroken) // else its places would be made texts
  for (const key in value) if (holdsBroken(value[key as keyof typeof value])) return true
  return false
}

export function isBroken(text: string): boolean {
  return !text.isWellFormed() || text.includes('\0')
}

/** Postgres keeps neither a NUL nor half a character: who sends one is told so, instead of failing where it is written. */
function findBroken(value: unknown, pointer: string, errors: FieldProblems): void {
  if (typeof value === 'string') {
    if (isBroken(value) && errors.length < ERRORS_MAX)
      errors.push({ pointer, detail: 'text without NUL and broken characters' })
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, part] of Object.entries(value)) findBroken(part, `${pointer}/${escapePointer(key)}`, errors)
  }
}
