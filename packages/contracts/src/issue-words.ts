import { z } from 'zod'

type Issue = z.core.$ZodRawIssue

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object with fields',
  record: 'an object with fields',
  null: 'null',
}

const FORMATS: Readonly<Record<string, readonly [words: string, example: string]>> = {
  uuid: ['an id (UUID)', '01990f3e-7c1a-7000-8000-000000000001'],
  date: ['a day', '2026-03-17'],
  datetime: ['an instant with its offset', '2026-03-17T18:40:00+07:00'],
  url: ['a URL', 'https://lantoa.example'],
}

const AS_DESCRIBED = 'a value as the documents describe it'

/** As many allowed words as one sentence names. */
const NAMED_MAX = 30

/**
 * What is expected, with an example, in our words and for every kind of issue: the library's English reaches nobody.
 * Give it to `safeParse` as `error`; words that a schema has of its own come first. Never the value that was sent.
 */
export function issueWords(issue: Issue): string {
  const words = expectation(issue)
  return issue.input === undefined ? `missing: ${words}` : words
}

function expectation(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return typeWords(issue.expected, issue)
    case 'invalid_value':
      return choice(issue.values)
    case 'too_small':
      return bound(issue.origin, 'at least', issue.minimum, issue.inclusive ?? true)
    case 'too_big':
      return bound(issue.origin, 'at most', issue.maximum, issue.inclusive ?? true)
    case 'invalid_format':
      return formatWords(issue.format, issue) ?? suchAs(AS_DESCRIBED, exampleOf(issue))
    case 'not_multiple_of':
      return `a multiple of ${issue.divisor}`
    case 'unrecognized_keys':
      return 'unknown field'
    case 'invalid_union':
      return Array.isArray(issue.options) ? choice(issue.options) : nearest(issue.errors)
    default:
      return suchAs(AS_DESCRIBED, exampleOf(issue))
  }
}

function typeWords(expected: string, issue: Issue): string {
  const { format } = (issue.schema?._zod.def ?? {}) as { format?: string } // texts with a form have one
  const words = formatWords(format, issue) ?? suchAs(TYPES[expected] ?? AS_DESCRIBED, exampleOf(issue))
  return Array.isArray(issue.input) ? `${words}, given once and not as a list` : words
}

function formatWords(format: string | undefined, issue: Issue): string | undefined {
  const [words, example] = FORMATS[format ?? ''] ?? []
  return words && suchAs(words, exampleOf(issue) ?? example)
}

function choice(values: readonly unknown[]): string {
  if (values.length === 1) return `just ${values[0]}`
  const more = values.length > NAMED_MAX ? ' …' : ''
  return `one of ${values.slice(0, NAMED_MAX).join(', ')}${more}`
}

function bound(origin: string, how: string, limit: number | bigint, inclusive: boolean): string {
  if (origin === 'string') return `text of ${how} ${counted(limit, 'character', 'characters')}`
  if (origin === 'array' || origin === 'set') return `${how} ${counted(limit, 'entry', 'entries')}`
  if (inclusive) return `a number of ${how} ${limit}`
  return how === 'at least' ? `a number above ${limit}` : `a number below ${limit}`
}

function counted(limit: number | bigint, one: string, several: string): string {
  return `${limit} ${Number(limit) === 1 ? one : several}`
}

/** Of several forms the one that least is missing of, or all that are equally near. */
function nearest(forms: readonly (readonly z.core.$ZodIssue[])[]): string {
  const fewest = Math.min(...forms.map((issues) => issues.length))
  const near = forms.filter((issues) => issues.length === fewest).map((issues) => issues.map(said).join(' and '))
  return [...new Set(near)].join(', or ') || AS_DESCRIBED
}

function said({ path, message }: z.core.$ZodIssue): string {
  return path.length === 0 ? message : `${path.join('/')}: ${message}`
}

function suchAs(words: string, example: unknown): string {
  return example === undefined || typeof example === 'object' ? words : `${words} such as ${example}`
}

function exampleOf({ schema, inst }: Issue): unknown {
  const owner = (schema ?? inst) as z.core.$ZodType | undefined // a check is nothing that the registry knows
  const examples = owner && z.globalRegistry.get(owner)?.examples
  return Array.isArray(examples) ? examples[0] : undefined
}
