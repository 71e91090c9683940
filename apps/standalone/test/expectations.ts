import type { Data, Lantoa } from '@lantoa/sdk/client'
import { expect } from 'vitest'

/** A deadline against hanging; how soon it really is, is measured and printed, not asserted. */
const PATIENCE_MS = 30_000

export type Time = { on: string } | { period: string }
/** By indicator: `numerator/denominator = value`, or the number alone where there is no denominator. */
export type Expected = Readonly<Record<string, string>>

/** Waits for some of a unit's indicators to be as expected. */
export async function expectSoon(
  lantoa: Lantoa,
  unit: string,
  time: Time,
  expected: Expected,
  timeout = PATIENCE_MS,
): Promise<void> {
  await expect
    .poll(() => indicatorsOf(lantoa, unit, time, Object.keys(expected)), { timeout, interval: 20 })
    .toEqual(expected)
}

async function indicatorsOf(lantoa: Lantoa, unit: string, time: Time, ids: readonly string[]): Promise<Expected> {
  const { values } = await lantoa.reporting.getUnitValues({ params: { unit }, query: time }).orThrow()
  const known = new Map(values.map((value) => [value.indicatorId, value]))
  return Object.fromEntries(ids.map((id) => [id, written(known.get(id))]))
}

function written(value: Data<'reporting', 'getUnitValues'>['values'][number] | undefined): string {
  if (!value) return 'not there'
  const { numerator, denominator } = value
  return denominator === null ? String(numerator) : `${numerator}/${denominator} = ${value.value ?? 'no data'}`
}
