import { readFile } from 'node:fs/promises'
import { type HouseholdState, householdChanged } from '@lantoa/contracts/identity/households.events'
import { type ResidentState, residentChanged } from '@lantoa/contracts/identity/residents.events'
import { expect, test } from 'vitest'
import { daysIn, stock } from '../src/counting/measures/measure.ts'
import { source } from '../src/counting/measures/source.ts'
import { counts } from '../src/indicators/definitions/catalogue/common.ts'
import type { BuiltIn } from '../src/indicators/definitions/indicator.ts'
import { sessionIndicators, sessionSource } from './example-topic.ts'

test('a measure and an indicator of a new topic are one file of under 40 lines', async () => {
  const text = await readFile(new URL('./example-topic.ts', import.meta.url), 'utf8')
  const contract = /\/\*\* What a service to come[\s\S]*?\n\n/.exec(text)?.[0] ?? ''
  const own = text
    .replace(contract, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
  expect(own.length).toBeLessThan(40)
  expect(sessionIndicators.flatMap(({ numerator }) => numerator.measures)).toEqual(['sessions'])
  const held = { hamletCode: '31027.07', heldOn: '2026-03-17', attendances: 12 }
  expect(sessionSource.measures.flatMap((measure) => measure.contributions(held))).toEqual([
    { measure: 'sessions', unit: '31027.07', day: '2026-03-17', amount: 1 },
  ])
})

/** Never run: each line beneath a mark must not compile, or the compiler complains that the mark is not needed. */
export function whatTheCompilerAsksFor(): void {
  // @ts-expect-error a source measures something
  source(householdChanged, [])
  // @ts-expect-error a measure says what it counts
  stock('homes', 'household', ({ places }: HouseholdState) => daysIn(places))
  // @ts-expect-error a measure of households cannot measure residents
  source(residentChanged, [stock('homes', 'household', 'hộ', ({ places }: HouseholdState) => daysIn(places))])
  // @ts-expect-error what is measured is in the event
  stock('homes', 'household', 'hộ', ({ homes }: ResidentState) => daysIn(homes))
  // @ts-expect-error an indicator is made of measures that exist
  counts('hộ', 'no-such-measure')
  const named = { name: 'Hộ', nameEn: 'Homes', definition: 'Số hộ', definitionEn: 'Homes' } as const
  const counted = { numerator: counts('hộ', 'households'), denominator: null, unit: 'households' } as const
  const since = { indicatorId: 'I-46', version: 1, validFrom: '2026-01-01', service: 'identity' } as const
  const whole = {
    ...named,
    ...counted,
    ...since,
    kind: 'stock',
    periods: ['day'],
    levels: [],
    pillar: 'society',
  } as const
  // @ts-expect-error an indicator says how its values merge
  const _withoutRule: BuiltIn = { ...whole, periods: ['day'], levels: [] }
  const _complete: BuiltIn = { ...whole, periods: ['day'], levels: [], merge: 'sum' }
}
