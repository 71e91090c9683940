/**
 * Whether all that one says stands in the other too. What is empty says nothing, lists have no order, an instant is the
 * same in every zone, and texts are compared without how they were typed.
 */
export function saysTheSame(mine: object, theirs: object): boolean {
  const other = theirs as Readonly<Record<string, unknown>>
  return Object.entries(mine).every(([name, value]) => meaningOf(value) === meaningOf(other[name]))
}

function meaningOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(meaningOf).sort().join('\n')
  if (typeof value === 'object' && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => meaningOf(field) !== '')
    return JSON.stringify(fields.map(([name, field]) => [name, meaningOf(field)]).sort())
  }
  if (typeof value !== 'string') return value === undefined || value === null ? '' : String(value)
  const text = value.normalize('NFC').trim().replace(/\s+/gu, ' ')
  return INSTANT.test(text) ? String(Date.parse(text)) : text
}

const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d/
