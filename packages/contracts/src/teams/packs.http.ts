import { z } from 'zod'
import { definePack, definePackReads } from '../define-pack.ts'
import { HouseholdId, ResidentId } from '../ids.ts'
import { DailyUse, DailyUseAnswer, Obstacle, Outcome, Skill, SkillLevel } from '../lists.ts'
import { Day } from '../time.ts'
import { HamletCode } from '../unit-codes.ts'

const PackVisit = z
  .object({
    on: Day,
    outcome: Outcome,
    obstacles: z
      .array(z.object({ obstacle: Obstacle, residentId: ResidentId.optional() }))
      .optional()
      .meta({ description: 'Left out where there were none' }),
  })
  .meta({
    id: 'PackVisit',
    description: 'A visit without what was said at the door; also without its id, which was a quarter of a pack',
  })

const PackSeen = z
  .object({
    on: Day,
    skills: z.array(z.object({ skill: Skill, level: SkillLevel })).optional(),
    uses: z.array(z.object({ use: DailyUse, answer: DailyUseAnswer })).optional(),
  })
  .meta({ id: 'PackSeen', description: 'What was seen on a day of one resident, and never again since' })

const PackProgress = z
  .object({
    residentId: ResidentId,
    seen: z
      .array(PackSeen)
      .meta({ description: 'Latest day first; each skill and each use on the day it was seen last' }),
  })
  .meta({ id: 'PackProgress', description: 'How far somebody is who lives in the home' })

export const PackStanding = z
  .object({
    kind: z.literal('home'),
    householdId: HouseholdId,
    hamletCode: HamletCode,
    since: Day.meta({ description: 'First day on which it was a home' }),
    refusals: z.int().meta({ description: 'How often it has refused until now' }),
    hasCore: z.boolean().meta({ description: 'Whether somebody in it has all skills alone' }),
    nextTryOn: Day.nullable().meta({ description: 'When to knock again because of the last visit' }),
    visits: z.array(PackVisit).meta({ description: 'The last five, latest first' }),
    people: z.array(PackProgress).meta({ description: 'Of whom anything was seen' }),
  })
  .meta({
    id: 'PackStanding',
    description: 'What a round is planned by, and the story of a home that lies in the hamlet',
  })
export type PackStanding = z.output<typeof PackStanding>

const getPack = definePack({
  summary: 'How the homes of a hamlet stand, or what changed since: their visits, and how far their people are',
  permission: 'progress:read',
  item: PackStanding,
  example: {
    epoch: '3vQB7B6MrGQZaxCu',
    cursor: 'WyIzdlFCN0I2TXJHUVpheEN1IixudWxsLG51bGxd',
    masked: false,
    upserts: [
      {
        ...{ kind: 'home', householdId: '01990f3e-7c1a-7000-8000-0000000000a1', hamletCode: '31027.07' },
        ...{ since: '2025-07-01', refusals: 0, hasCore: false, nextTryOn: '2026-03-24' },
        visits: [{ on: '2026-03-17', outcome: 'absent' }],
        people: [
          {
            residentId: '01990f3e-7c1a-7000-8000-0000000000d1',
            seen: [
              {
                on: '2026-02-10',
                skills: [{ skill: 'online_services', level: 'with_help' }],
                uses: [{ use: 'smartphone', answer: 'yes' }],
              },
            ],
          },
        ],
      },
    ],
    gone: [{ kind: 'home', id: '01990f3e-7c1a-7000-8000-0000000000a2', why: 'moved', to: '31018.02' }],
    more: false,
  },
})

const listPackReads = definePackReads('Who was given how the homes of a unit stand, or changes of that, latest first')

export const packRoutes = { getPack, listPackReads }
