import { expect, test } from 'vitest'
import { billOf, monthChoices, serviceIn } from './decide.ts'

test('of the month that runs today is meant, of those before it the last day', () => {
  expect(monthChoices('2026-03-17')).toEqual([
    { value: '2026-03-17', text: '03/2026' },
    { value: '2026-02-28', text: '02/2026' },
    { value: '2026-01-31', text: '01/2026' },
  ])
  expect(monthChoices('2026-01-01').map(({ value }) => value)).toEqual(['2026-01-01', '2025-12-31', '2025-11-30'])
})

test('a bill says the month and the means, and no amount', () => {
  const of = { householdId: 'h', hamletCode: '31027.07', service: 'water' } as const
  expect(billOf({ day: '2026-03-17' }, of)).toBeUndefined()
  expect(billOf({ day: '2026-03-17', paidBy: 'qr' }, of)).toEqual({ ...of, since: '2026-03-17', paidBy: 'qr' })
})

test('a service is known by its address', () => {
  expect([serviceIn('water'), serviceIn('rent'), serviceIn(undefined)]).toEqual(['water', undefined, undefined])
})
