import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { HouseholdId, ResidentId, VisitId } from '../ids.ts'
import { DailyUse, DailyUseAnswer, Outcome, Skill, SkillLevel } from '../lists.ts'
import { Day } from '../time.ts'
import { HouseholdProgress } from './progress.events.ts'

const seen = { on: Day, visitId: VisitId }

/** What was seen of one resident, oldest first; nothing is overwritten. */
export const ResidentSkills = z
  .object({
    residentId: ResidentId,
    assessments: z.array(z.object({ skill: Skill, level: SkillLevel, platform: z.string().optional(), ...seen })),
    uses: z.array(z.object({ use: DailyUse, answer: DailyUseAnswer, ...seen })),
  })
  .meta({ id: 'ResidentSkills' })

/** Where a household stands, with the last visit to it. */
export const HouseholdStanding = HouseholdProgress.extend({
  lastVisit: z.object({ visitId: VisitId, on: Day, outcome: Outcome }).nullable(),
}).meta({ id: 'HouseholdStanding' })
export type HouseholdStanding = z.output<typeof HouseholdStanding>

export const getHouseholdProgress = defineRoute({
  method: 'get',
  path: '/households/{householdId}/progress',
  operationId: 'getHouseholdProgress',
  summary: 'Where a household stands: skills, core person, last visit',
  permission: 'progress:read',
  params: z.strictObject({ householdId: HouseholdId }),
  response: HouseholdStanding,
})

export const getResidentSkills = defineRoute({
  method: 'get',
  path: '/residents/{residentId}/skills',
  operationId: 'getResidentSkills',
  summary: 'All that was ever seen of the skills of a resident',
  permission: 'progress:read',
  params: z.strictObject({ residentId: ResidentId }),
  response: ResidentSkills,
})

export const progressRoutes = { getHouseholdProgress, getResidentSkills }
