import { expect, test } from 'vitest'
import { type NationalUnit, readNationalUnits } from './national-units.ts'
import { CENTRES_SOURCE, readCentres } from './unit-centres.ts'

const FILE = '../data/centres-2025-07-01.json'
const UNITS = [...new Map(readNationalUnits().map((unit) => [unit.code, unit])).values()]

/** `vitest run src/unit-centres.test.ts -u` writes the file anew after the list has changed. */
test('the file for browsers has the centres of the list, to three decimals', async () => {
  const byParent = Map.groupBy(UNITS, ({ parentCode }) => parentCode ?? 'VN')
  const lines = [...byParent].map(([parent, units]) => [parent, units.map(lineOf).join(';')])
  const centres = Object.fromEntries(lines.sort(([a = ''], [b = '']) => (a < b ? -1 : 1)))
  const file = `${JSON.stringify({ source: CENTRES_SOURCE, centres }, null, 2)}\n`
  await expect(file).toMatchFileSnapshot(FILE)
})

test('each unit of the list has its centre', () => {
  const centres = readCentres()
  expect(centres.size).toBe(34 + 3321)
  expect(centres.get('31027')).toEqual({ latitude: 9.592, longitude: 105.105 })
  expect(UNITS.filter(({ code }) => !centres.has(code))).toEqual([])
})

test('its source is named', () => {
  expect(CENTRES_SOURCE).toContain('MIT License, Copyright (c) 2025 Tran Ngoc Minh Hieu')
})

function lineOf({ code, centre: { latitude, longitude } }: NationalUnit): string {
  return `${code} ${toThree(latitude)} ${toThree(longitude)}`
}

function toThree(degrees: number): number {
  return Number(degrees.toFixed(3))
}
