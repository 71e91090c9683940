import { z } from 'zod'
import { defineBatch } from '../define-batch.ts'
import { defineRegisterList } from '../define-list.ts'
import { defineRoute } from '../define-route.ts'
import { AnswerId, ConcernId } from '../ids.ts'
import { unitRefusals } from '../refusals.ts'
import { openName } from '../text.ts'
import { Day } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { ConcernTopic } from './concern-topics.ts'
import { Concern, ConcernCorrection, ConcernKind, ConcernReport, ConcernStatus, said } from './concerns.ts'

const params = z.strictObject({ concernId: ConcernId })
const one = '/concerns/{concernId}'

export const raiseConcern = defineRoute({
  ...{ method: 'put', path: one, operationId: 'raiseConcern', permission: 'concerns:record', params },
  ...{ summary: 'Raise a question or a difficulty', body: ConcernReport, response: Concern, etag: 'returned' },
  refusals: { ...unitRefusals, 'day-in-future': 422, 'due-before-raised': 422, 'concern-differs': 409 },
} as const)

export const raiseConcernBatch = defineBatch(raiseConcern, {
  path: '/concerns/batch',
  operationId: 'raiseConcernBatch',
})

export const correctConcern = defineRoute({
  ...{ method: 'patch', path: one, operationId: 'correctConcern', permission: 'concerns:record', params },
  summary: 'Correct what was raised; what stood before stays among its steps',
  ...{ body: ConcernCorrection, response: Concern, etag: 'required' },
  refusals: { 'due-before-raised': 422, 'concern-withdrawn': 409, 'concern-answered': 409 },
} as const)

/** What every step may say. */
const step = {
  on: Day.optional().meta({ description: 'The day of it; left out: today' }),
  text: said(1000).optional().meta({ description: 'What whoever raised it is told' }),
}
const dueOn = Day.optional().meta({ description: 'Another day by which an answer is due' })

/** What every step can be refused for. */
const stepRefusals = { 'status-out-of-order': 409, 'day-in-future': 422, 'before-last-change': 409 } as const
/** Only for the officers with whom it lies. */
const handling = { ...stepRefusals, 'handled-elsewhere': 409, 'due-before-raised': 422 } as const

const asOfficer = {
  method: 'post',
  params,
  permission: 'concerns:handle',
  response: Concern,
  etag: 'required',
} as const
const asRaiser = { ...asOfficer, permission: 'concerns:record' } as const

export const acceptConcern = defineRoute({
  ...{ ...asOfficer, path: `${one}/accept`, operationId: 'acceptConcern', refusals: handling },
  summary: 'Take a difficulty on',
  body: z.strictObject({ ...step, dueOn }).meta({ id: 'ConcernAcceptance' }),
})

export const startConcern = defineRoute({
  ...{ ...asOfficer, path: `${one}/start`, operationId: 'startConcern', refusals: handling },
  summary: 'Say that somebody is at work on a difficulty',
  body: z.strictObject(step).meta({ id: 'ConcernStart' }),
})

export const forwardConcern = defineRoute({
  ...{ ...asOfficer, path: `${one}/forward`, operationId: 'forwardConcern' },
  summary: 'Forward a difficulty: to the unit above, or to an organisation that is to act',
  body: z
    .strictObject({
      ...step,
      dueOn,
      organisation: openName(120)
        .optional()
        .meta({
          description: 'An operator or an office; left out: to the officers of the unit above',
          examples: ['Viettel An Giang'],
        }),
    })
    .meta({ id: 'ConcernForwarding', examples: [{ organisation: 'Viettel An Giang', text: 'Đã gửi nhà mạng.' }] }),
  refusals: { ...handling, 'no-superior': 409 },
})

export const answerConcern = defineRoute({
  ...{ ...asOfficer, path: `${one}/answer`, operationId: 'answerConcern' },
  summary: 'Answer a question or a difficulty',
  body: z
    .strictObject({
      ...step,
      text: said(1000),
      answerId: AnswerId.optional().meta({ description: 'The reusable answer that it was taken from' }),
    })
    .meta({ id: 'ConcernAnswer', examples: [{ text: 'Nhà mạng đã dựng thêm trạm ở đầu hẻm.' }] }),
  refusals: { ...handling, 'unknown-answer': 422 },
})

export const rejectConcern = defineRoute({
  ...{ ...asOfficer, path: `${one}/reject`, operationId: 'rejectConcern', refusals: handling },
  summary: 'Reject a difficulty, with the reason',
  body: z.strictObject({ ...step, text: said(1000) }).meta({ id: 'ConcernRejection' }),
})

export const turnConcern = defineRoute({
  ...{ ...asOfficer, path: `${one}/turn`, operationId: 'turnConcern', refusals: handling },
  summary: 'Turn a question that nobody can answer into a difficulty',
  body: z.strictObject({ ...step, dueOn }).meta({ id: 'ConcernTurning' }),
})

export const closeConcern = defineRoute({
  ...{ ...asRaiser, path: `${one}/close`, operationId: 'closeConcern', refusals: stepRefusals },
  summary: 'Close what was answered or rejected',
  body: z
    .strictObject({ ...step, helped: z.boolean().optional().meta({ description: 'Whether the answer helped' }) })
    .meta({ id: 'ConcernClosing' }),
})

export const reopenConcern = defineRoute({
  ...{ ...asRaiser, path: `${one}/reopen`, operationId: 'reopenConcern', refusals: stepRefusals },
  summary: 'Say that an answer did not help, and why: a question is asked again, a difficulty reopened',
  body: z.strictObject({ ...step, text: said(1000) }).meta({ id: 'ConcernReopening' }),
})

export const withdrawConcern = defineRoute({
  ...{ ...asRaiser, path: `${one}/withdraw`, operationId: 'withdrawConcern', refusals: stepRefusals },
  summary: 'Take back what was raised by mistake: it stays readable and counts nowhere',
  body: z.strictObject(step).meta({ id: 'ConcernWithdrawal' }),
})

export const getConcern = defineRoute({
  ...{ method: 'get', path: one, operationId: 'getConcern', permission: 'concerns:read', params },
  ...{ summary: 'One question or difficulty with its steps', response: Concern, etag: 'returned' },
} as const)

export const listConcerns = defineRegisterList({
  ...{ path: '/concerns', operationId: 'listConcerns', permission: 'concerns:read', item: Concern },
  summary: 'Questions and difficulties of a unit, or of all of your units: what is due first comes first',
  filters: {
    unit: UnitCode.optional(),
    kind: ConcernKind.optional(),
    status: ConcernStatus.optional(),
    topic: ConcernTopic.optional(),
    only: z.enum(['open', 'overdue', 'mine', 'forwarded-up']).optional().meta({
      description:
        'Those that wait for an answer, or whose answer was due before today; those that you raised; those that the province is to answer',
    }),
  },
  order: ['dueOn', 'concernId'],
  sorts: ['dueOn', 'raisedOn', 'changedAt', 'status', 'topic'],
  refusals: { 'unknown-unit': 422 },
})

export const countAnswerUses = defineRoute({
  ...{ method: 'post', path: '/answers/uses', operationId: 'countAnswerUses', permission: 'answers:read' },
  summary: 'How often reusable answers were given, and how often they helped',
  body: z.strictObject({ answerIds: z.array(AnswerId).min(1).max(100) }).meta({ id: 'AnswerUsesQuery' }),
  response: z.object({
    items: z.array(
      z.object({ answerId: AnswerId, given: z.int(), helped: z.int() }).meta({
        id: 'AnswerUses',
        description: 'Of concerns whose last answer it was, in your units',
      }),
    ),
  }),
})

export const concernRoutes = {
  ...{ raiseConcern, raiseConcernBatch, correctConcern, acceptConcern, startConcern, forwardConcern, answerConcern },
  ...{ rejectConcern, turnConcern, closeConcern, reopenConcern, withdrawConcern, getConcern, listConcerns },
  countAnswerUses,
}
