import { type HouseholdState, householdTopic } from '@lantoa/contracts/identity/households.events'
import { daysIn, stock } from './measure.ts'

export const householdMeasures = [
  stock('households', householdTopic, ({ places }: HouseholdState) => daysIn(places)),
] as const
