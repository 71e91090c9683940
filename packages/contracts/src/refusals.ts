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

/** What the days of a thing can be refused for: none lies ahead, before the thing was there, or ends what begins later. */
export const dayRefusals = {
  'day-in-future': 422,
  'before-since': 422,
  'ends-before-it-begins': 422,
} as const satisfies Refusals

/** Why something cannot come to a state. */
export const advanceRefusals = {
  'status-out-of-order': 409,
  'day-in-future': 422,
  'before-last-change': 409,
} as const satisfies Refusals

/** Why a state that was recorded by mistake, or with a wrong day, can't be put right so. */
export const stateRefusals = {
  'unknown-state': 422,
  'states-cross': 422,
  'status-out-of-order': 409,
  'day-in-future': 422,
} as const
