import { parsePeriod } from '@lantoa/vietnam/periods'
import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { BodyId, HouseholdId, VisitId } from '../ids.ts'
import { Outcome } from '../lists.ts'
import { code } from '../text.ts'
import { Day } from '../time.ts'
import { HamletCode } from '../unit-codes.ts'

/** As many homes as a team can put into an order of its own. */
const CHOSEN_LIMIT = 500

const IsoWeek = code(/^20\d{2}-W\d{2}$/, 'a week such as 2026-W12')
  .refine((week) => parsePeriod(week) !== undefined, 'a week that the year has')
  .meta({ description: 'ISO week, from Monday to Sunday', examples: ['2026-W12'] })

const roundParams = z.strictObject({ teamId: BodyId, isoWeek: IsoWeek })

const RoundReason = z.enum(['try-again', 'never-visited', 'long-ago', 'chosen']).meta({
  id: 'RoundReason',
  description:
    'Why a home stands in a round: to be tried again, never visited, visited longer ago than the interval, or only because the team has chosen it',
})

const RoundHome = z
  .object({
    householdId: HouseholdId,
    hamletCode: HamletCode,
    reason: RoundReason,
    dueOn: Day.nullable().meta({ description: 'From when on it should be visited; null where only the team says so' }),
    missed: z.boolean().meta({ description: 'It should have been visited before this week' }),
    chosen: z.boolean().meta({ description: 'It stands where the team has put it' }),
    visit: z.object({ visitId: VisitId, on: Day, outcome: Outcome }).optional().meta({
      description: 'The last visit within the week, if there was one',
    }),
  })
  .meta({ id: 'RoundHome' })

const GoneReason = z.enum(['moved', 'merged', 'closed', 'erased']).meta({
  id: 'GoneReason',
  description: 'Why a home is none of the team any more: it lies in another hamlet, or is no home of its own',
})

const GoneHome = z
  .object({
    householdId: HouseholdId,
    why: GoneReason,
    mergedInto: HouseholdId.optional().meta({ description: 'Only where the other home is one of the team' }),
  })
  .meta({ id: 'GoneHome' })

/** The homes that a team visits in a week. */
export const Round = z
  .object({
    teamId: BodyId,
    isoWeek: z.string(),
    from: Day,
    until: Day.meta({ description: 'First day after the week' }),
    intervalDays: z.int().meta({ description: 'Each home is visited every so many days' }),
    homes: z.array(RoundHome).meta({
      description: 'What the team has chosen in its own order, then all that is due, missed homes first',
    }),
    more: z.int().meta({ description: 'How many homes come behind the limit' }),
    gone: z.array(GoneHome).meta({ description: 'What the team has chosen and does not visit any more' }),
    leftInPeace: z.array(HouseholdId).meta({
      description: 'Homes that refused so often that nobody knocks unless they wish it',
    }),
  })
  .meta({ id: 'Round' })
export type Round = z.output<typeof Round>

export const getRound = defineRoute({
  method: 'get',
  path: '/rounds/{teamId}/{isoWeek}',
  operationId: 'getRound',
  summary: 'Which homes a team visits in a week, in which order; version 0 until the team has an order of its own',
  permission: 'rounds:read',
  params: roundParams,
  query: z.strictObject({
    limit: z.coerce.number().int().min(1).max(1000).default(200).meta({
      description: 'Homes in the answer; those that the team has chosen all come',
    }),
  }),
  response: Round,
  refusals: { 'team-not-active': 409 },
  etag: 'returned',
})

export const orderRound = defineRoute({
  method: 'put',
  path: '/rounds/{teamId}/{isoWeek}',
  operationId: 'orderRound',
  summary: 'Put the homes of a week into an order of the team',
  permission: 'rounds:manage',
  params: roundParams,
  body: z
    .strictObject({
      householdIds: z.array(HouseholdId).min(1).max(CHOSEN_LIMIT).optional().meta({
        description: 'Which come first, in this order; left out: none, all come in the order by default',
      }),
      intervalDays: z.int().min(1).max(365).optional().meta({
        description: 'Each home is visited every so many days, from this week on; left out: as before',
      }),
    })
    .meta({
      id: 'RoundOrder',
      examples: [{ householdIds: ['01990f3e-7c1a-7000-8000-0000000000a1'], intervalDays: 28 }],
    }),
  response: Round,
  refusals: { 'team-not-active': 409, 'unknown-household': 422 },
  etag: 'required',
})

export const roundRoutes = { getRound, orderRound }
