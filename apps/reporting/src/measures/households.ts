import type { HouseholdState } from '@lantoa/contracts/identity/households.events'
import { daysIn, stock } from './measure.ts'

export const householdMeasures = [
  stock('households', 'household', ({ places }: HouseholdState) => daysIn(places)),
] as const
