import { z } from 'zod'
import { defineList } from '../define-list.ts'
import { PayoutId } from '../ids.ts'
import { BeneficiaryKind } from '../lists.ts'
import { Day } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { payouts } from './payouts.ts'

const Lines = z.int().min(0)

/** A monthly list as its lines add up to it. */
export const PayoutList = z
  .object({
    unitCode: UnitCode,
    month: Day.meta({ description: 'The first day of the month', examples: ['2026-03-01'] }),
    kind: BeneficiaryKind,
    lines: Lines.meta({ description: 'All that were not withdrawn' }),
    account: Lines.meta({ description: 'Of them paid to an account' }),
    cash: Lines,
    proxy: Lines,
    several: Lines.meta({ description: 'Lines that fit several residents, of whom nobody has chosen one yet' }),
    none: Lines.meta({ description: 'Lines that fit nobody who is registered' }),
  })
  .meta({ id: 'PayoutList' })
export type PayoutList = z.output<typeof PayoutList>

export const listPayoutLists = defineList({
  path: '/payout-lists',
  operationId: 'listPayoutLists',
  summary: 'The monthly payout lists of a unit, or of all of your units: latest month first',
  permission: 'payouts:read',
  item: PayoutList,
  filters: { unit: UnitCode.optional(), kind: BeneficiaryKind.optional() },
  order: ['-month', '-unitCode', '-kind'],
  refusals: { 'unknown-unit': 422 },
})

const Place = UnitCode.nullable().meta({
  description: 'In your units the very unit, elsewhere no more than the province; null where that is not known',
})

const OtherLine = z
  .object({
    unitCode: Place,
    payoutId: PayoutId.nullable().meta({ description: 'Null outside of your units' }),
    line: z.int().nullable(),
  })
  .meta({ id: 'OtherPayoutLine' })

/** A line that waits, with what a person needs to know to decide. */
export const HeldPayout = payouts.state
  .extend({
    livedIn: Place.meta({ description: 'Of `elsewhere`: where the beneficiary lived in that month' }),
    others: z.array(OtherLine).meta({ description: 'Of `twice`: the same person on other lists of the month' }),
  })
  .meta({ id: 'HeldPayout' })

export const listHeldPayouts = defineList({
  path: '/held-payouts',
  operationId: 'listHeldPayouts',
  summary:
    'Payout lines that a person has to look at: by correcting `residentId` one of `candidates` is chosen, or whoever a line of nobody was for; who is named by a line is confirmed as its only candidate',
  permission: 'payouts:read',
  item: HeldPayout,
  filters: {
    unit: UnitCode.optional(),
    why: z.enum(['several', 'elsewhere', 'twice', 'none']).default('several').meta({
      id: 'HeldWhy',
      description:
        'They may be of several, or of one who is called nearly so; their beneficiary lived elsewhere in that month, or is on another list of it; they fit nobody who is registered',
    }),
  },
  order: ['unitCode', 'payoutId'],
  refusals: { 'unknown-unit': 422 },
})

export const payoutListRoutes = { listPayoutLists, listHeldPayouts }
