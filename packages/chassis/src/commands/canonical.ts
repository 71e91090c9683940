/**
 * JSON with sorted fields, the same for the same content. Which fields count as not said is for the caller to say: in
 * what is recorded those with nothing in them (`isEmpty`), in a change those that it leaves out (`isLeftOut`), because
 * there an empty one clears what is recorded.
 */
export function canonical(content: unknown, isUnsaid: (field: unknown) => boolean): string {
  const sorted = (_key: string, part: unknown) => (isFields(part) ? sortedFields(part, isUnsaid) : part)
  return JSON.stringify(content, sorted) ?? ''
}

function sortedFields(fields: Record<string, unknown>, isUnsaid: (field: unknown) => boolean) {
  const said = Object.entries(fields).filter(([, value]) => !isUnsaid(value))
  return Object.fromEntries(said.sort(([a], [b]) => (a < b ? -1 : 1)))
}

/** Of a change: null, an empty text and an empty list are what it says. */
export function isLeftOut(field: unknown): boolean {
  return field === undefined
}

/** Of a state: a field that is not there says the same as null. */
export function isMissing(field: unknown): boolean {
  return field === undefined || field === null
}

/** Of what is recorded: nothing stands in the field. */
export function isBlank(field: unknown): boolean {
  return isMissing(field) || field === '' || (Array.isArray(field) && field.length === 0)
}

/** The same, and objects in which nothing stands anywhere. */
export function isEmpty(field: unknown): boolean {
  return isBlank(field) || (isFields(field) && Object.values(field).every(isEmpty))
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
