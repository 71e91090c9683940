/**
 * An array as Postgres reads it. The driver escapes each element of each array, which for the tens of thousands of
 * codes and days in a chunk took a tenth of all time; hardly any of them needs it.
 */
export function arrayLiteral(values: readonly (string | number | boolean | null)[]): string {
  return `{${values.map(elementOf).join(',')}}`
}

function elementOf(value: string | number | boolean | null): string {
  if (typeof value !== 'string') return String(value)
  return /["\\]/.test(value) ? `"${value.replace(/["\\]/g, '\\$&')}"` : `"${value}"`
}
