import type { Contribution } from '../measures/measure.ts'

/** An amount that is counted in a unit from a day on, or on that day; the measure and the key stand elsewhere. */
export type Entry = { readonly unit: string; readonly day: string; readonly amount: number }

/**
 * One text for all contributions of an entity: a tenth of the cost of rows of their own, and equal texts mean equal
 * contributions. Measures, codes, days and ids hold neither of the two separators.
 * @throws RangeError for an amount that a number does not hold exactly
 */
export function encodeContributions(contributions: readonly Contribution[]): string {
  return contributions
    .map(({ measure, unit, day, amount, key }) => {
      if (!Number.isSafeInteger(amount)) throw new RangeError(`${measure} counts ${amount}, which is not exact`)
      const fields = `${measure}|${unit}|${day}|${amount}`
      return key === undefined ? fields : `${fields}|${key}`
    })
    .join(';')
}

export function decodeContributions(text: string): Contribution[] {
  return split(text, ';').map((fields) => {
    const [measure = '', unit = '', day = '', amount = '', key] = fields.split('|')
    return { measure, unit, day, amount: Number(amount), ...(key === undefined ? {} : { key }) }
  })
}

export function encodeEntries(entries: readonly Entry[]): string {
  return entries.map(({ unit, day, amount }) => `${unit}|${day}|${amount}`).join(';')
}

export function decodeEntries(text: string): Entry[] {
  return split(text, ';').map((fields) => {
    const [unit = '', day = '', amount = ''] = fields.split('|')
    return { unit, day, amount: Number(amount) }
  })
}

function split(text: string, separator: string): string[] {
  return text === '' ? [] : text.split(separator)
}
