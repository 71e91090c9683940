import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { HouseholdId, ResidentId, Uuid } from '../ids.ts'
import { Device, Step, StepState } from '../lists.ts'
import { code } from '../text.ts'
import { Day, Instant } from '../time.ts'
import { HamletCode, UnitCode } from '../unit-codes.ts'

export const Evidence = z
  .enum(['stated', 'seen', 'official_list'])
  .meta({ id: 'Evidence', description: 'How the team knows: told, seen on the device, on a list of the authority' })
export type Evidence = z.output<typeof Evidence>

/** For when the police expects somebody. */
export const Booking = z
  .strictObject({
    day: Day,
    time: code(/^([01]\d|2[0-3]):[0-5]\d$/, 'a time such as 08:30')
      .nullable()
      .default(null),
  })
  .meta({ id: 'Booking', examples: [{ day: '2026-03-27', time: '08:30' }] })
export type Booking = z.output<typeof Booking>

/** Where a resident stands with one step. */
export const StepReport = z
  .strictObject({
    state: StepState,
    on: Day.meta({ description: 'When that came about', examples: ['2026-03-20'] }),
    evidence: Evidence,
    correction: z.boolean().default(false).meta({ description: 'Says that what stands there was wrong' }),
    recordId: Uuid.optional().meta({ description: 'Of this record alone, made by whoever writes it down' }),
    booked: Booking.optional().meta({
      description: 'Of `level2_appointment` that is done: for when, where that is known',
    }),
  })
  .meta({
    id: 'StepReport',
    description:
      'Sent again with the same `recordId` it changes nothing, whatever was recorded since, and the answer shows what ' +
      'stands there. Without one that goes for what the same person sends again, the same in every field; to go back ' +
      'to it, let day, evidence or correction differ',
    examples: [{ state: 'done', on: '2026-03-20', evidence: 'seen' }],
  })
export type StepReport = z.output<typeof StepReport>

const { recordId: _id, booked: _booked, ...reported } = StepReport.shape
const booked = Booking.optional().meta({ description: 'For when the police expects the resident' })
const StepRecord = z
  .object({ step: Step, ...reported, booked, recordedAt: Instant, recordedBy: z.string() })
  .meta({ id: 'StepRecord' })
export type StepRecord = z.output<typeof StepRecord>

export const AppCode = code(/^[a-z0-9_]{2,40}$/, 'a code such as vneid').meta({
  description: 'Code of an app; each province has its own citizen app',
  examples: ['vneid', 'dak_lak_so'],
})

const AppReport = z
  .strictObject({
    status: z.enum(['installed', 'removed', 'impossible']),
    on: Day,
    provincial: z.boolean().default(false).meta({
      description: 'Whether the catalogue of apps has it as the citizen app of the province of the resident',
    }),
  })
  .meta({ id: 'AppReport' })

export const AppRecord = z.object({ app: AppCode, device: Device, ...AppReport.shape }).meta({ id: 'AppRecord' })
export type AppRecord = z.output<typeof AppRecord>

export const Checklist = z
  .object({
    residentId: ResidentId,
    eidLevel: z.int().min(0).max(2).meta({ description: 'Only activation makes level 2' }),
    level2Since: Day.nullable(),
    steps: z.array(
      z.object({ step: Step, state: StepState, on: Day.nullable(), evidence: Evidence.nullable(), booked }),
    ),
    apps: z.array(AppRecord),
    history: z.array(StepRecord).meta({ description: 'Every record of a step, latest first, at most 200' }),
  })
  .meta({ id: 'Checklist' })
export type Checklist = z.output<typeof Checklist>

const stepParams = z.strictObject({ residentId: ResidentId, step: Step })

export const recordStep = defineRoute({
  method: 'put',
  path: '/residents/{residentId}/steps/{step}',
  operationId: 'recordStep',
  summary: 'Record where a resident stands with a step of e-ID onboarding',
  permission: 'onboarding:record',
  params: stepParams,
  body: StepReport,
  response: z.object({ residentId: ResidentId, ...StepRecord.shape }).meta({ id: 'RecordedStep' }),
  refusals: {
    'day-in-future': 422,
    'before-birth': 422,
    'before-last-change': 409,
    'step-done': 409,
    'step-out-of-order': 409,
    'booking-misplaced': 422,
    'processing-restricted': 409,
  },
})

export const recordStepBatch = defineBatch(recordStep, { path: '/steps/batch', operationId: 'recordStepBatch' })

export const recordApp = defineRoute({
  method: 'put',
  path: '/residents/{residentId}/apps/{app}/devices/{device}',
  operationId: 'recordApp',
  summary: 'Record whether an app is on a device of a resident',
  permission: 'onboarding:record',
  params: z.strictObject({ residentId: ResidentId, app: AppCode, device: Device }),
  body: AppReport,
  response: z.object({ residentId: ResidentId, ...AppRecord.shape }).meta({ id: 'RecordedApp' }),
  refusals: { 'day-in-future': 422, 'before-last-change': 409, 'processing-restricted': 409 },
})

export const recordAppBatch = defineBatch(recordApp, { path: '/apps/batch', operationId: 'recordAppBatch' })

const AppOfResident = z
  .object({ residentId: ResidentId, householdId: HouseholdId, hamletCode: HamletCode, ...AppRecord.shape })
  .meta({ id: 'AppOfResident', description: 'What was seen last of an app on a device of somebody; never a name' })

export const listApps = defineList({
  path: '/apps',
  operationId: 'listApps',
  summary: 'Which apps the people of a unit have, on which devices; the reads are written to the access log',
  permission: 'residents:read',
  item: AppOfResident,
  filters: {
    unit: UnitCode,
    app: AppCode.optional(),
    status: AppReport.shape.status.optional(),
  },
  order: ['residentId', 'app', 'device'],
  refusals: { 'unknown-unit': 422 },
})

export const getChecklist = defineRoute({
  method: 'get',
  path: '/residents/{residentId}/steps',
  operationId: 'getChecklist',
  summary: 'The onboarding checklist of a resident; the read is written to the access log',
  permission: 'residents:read',
  params: z.strictObject({ residentId: ResidentId }),
  response: Checklist,
})

export const onboardingRoutes = { recordStep, recordStepBatch, recordApp, recordAppBatch, listApps, getChecklist }
