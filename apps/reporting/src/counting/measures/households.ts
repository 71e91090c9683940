import { type HouseholdState, householdChanged } from '@lantoa/contracts/identity/households.events'
import { daysIn, stock } from './measure.ts'
import { source } from './source.ts'

export const householdSource = source(householdChanged, [
  stock('households', 'household', 'hộ gia đình', ({ places }: HouseholdState) => daysIn(places)),
])
