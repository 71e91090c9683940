/**
 * An array as Postgres reads it. The driver escapes each element of each array, which for the tens of thousands of
 * codes and days in a chunk took a tenth of all time; hardly any of them needs it.
 */
export function arrayLiteral(values: readonly (string | number | boolean | null)[]): string {
  return isPlain(values) ? `{"${values.join('","')}"}` : `{${values.map(elementOf).join(',')}}`
}

/** Texts and numbers without anything to escape: Postgres reads a quoted number as well. */
function isPlain(values: readonly (string | number | boolean | null)[]): boolean {
  return values.length > 0 && !values.includes(null) && !/["\\]/.test(values.join(''))
}

function elementOf(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value)
  return /["\\]/.test(value) ? `"${value.replace(/["\\]/g, '\\$&')}"` : `"${value}"`
}
