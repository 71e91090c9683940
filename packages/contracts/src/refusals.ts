import type { Refusals } from './define-route.ts'

/** What every command that names a unit can be refused for. */
export const unitRefusals = { 'unknown-unit': 422, 'closed-unit': 422 } as const satisfies Refusals

/** What every command that names a home or its people can be refused for. */
export const homeRefusals = {
  'unknown-household': 422,
  'household-closed': 409,
  'unknown-resident': 422,
  'resident-elsewhere': 422,
} as const satisfies Refusals
