import { types } from 'pg'

type Parser = (text: string) => unknown

const { builtins } = types
const INT8_ARRAY = 1016
const DATE_ARRAY = 1182
const TEXT_ARRAY = 1009 // not among the ids that pg's types name
const textArrayParser: Parser = types.getTypeParser(TEXT_ARRAY as number, 'text')

/** How Postgres values become JavaScript ones in this pool alone; pg's own parsers stay as they are. */
export const postgresTypes = { getTypeParser }

/**
 * - `bigint` becomes a number and throws beyond 2^53: counts, offsets and identities never get there.
 * - `date` stays 'YYYY-MM-DD': a calendar day has no time zone, a JavaScript Date does.
 * - `numeric` stays text (pg's default): amounts of money don't survive floating point.
 */
function getTypeParser(oid: number, format?: 'text' | 'binary'): Parser {
  if (oid === builtins.INT8) return parseBigint
  if (oid === builtins.DATE) return (text) => text
  if (oid === INT8_ARRAY) return (text) => parseTextArray(text).map(parseBigint)
  if (oid === DATE_ARRAY) return parseTextArray
  return types.getTypeParser(oid, format as 'text')
}

function parseBigint(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError('A bigint does not fit into a JavaScript number')
  return value
}

function parseTextArray(text: string): string[] {
  return textArrayParser(text) as string[]
}
