import { z } from 'zod'
import { defineRoute } from '../define-route.ts'
import { FeedbackId } from '../ids.ts'
import { unitRefusals } from '../refusals.ts'
import { code } from '../text.ts'
import { KeptDay } from '../time.ts'
import { UnitCode } from '../unit-codes.ts'
import { FeedbackTopic, feedback, feedbackText } from './feedback.ts'

/** By which whoever sent something sees what becomes of it: nobody can guess it, and it says nothing. */
export const FollowCode = code(/^[0-9a-f]{4}(-[0-9a-f]{4}){3}$/, 'a code such as 3f9a-07c1-b2e4-5d68').meta({
  description: 'By which an item of feedback is followed',
  examples: ['3f9a-07c1-b2e4-5d68'],
})

const { status, states } = feedback.state.shape

const FollowedFeedback = z
  .object({
    code: FollowCode,
    unitCode: UnitCode,
    topic: FeedbackTopic,
    status,
    receivedOn: KeptDay,
    dueOn: KeptDay,
    overdue: z.boolean(),
    answer: z.string().nullable().meta({ description: 'Once it is answered' }),
    steps: states,
  })
  .meta({ id: 'FollowedFeedback', description: 'What whoever sent feedback is shown: how far it has come' })
export type FollowedFeedback = z.output<typeof FollowedFeedback>

export const sendFeedback = defineRoute({
  ...{ method: 'put', path: '/sent-feedback/{feedbackId}', operationId: 'sendFeedback', permission: 'public:send' },
  ...{ summary: 'Report or propose something, without an account', params: z.strictObject({ feedbackId: FeedbackId }) },
  body: z
    .strictObject({ unitCode: UnitCode, topic: FeedbackTopic, text: feedbackText })
    .meta({ id: 'FeedbackSending', examples: [{ unitCode: '31027', topic: 'utilities', text: 'Đèn đường hỏng' }] }),
  response: FollowedFeedback,
  refusals: { ...unitRefusals, 'feedback-differs': 409 },
} as const)

export const followFeedback = defineRoute({
  ...{ method: 'get', path: '/followed-feedback/{code}', operationId: 'followFeedback', permission: 'public:read' },
  ...{ summary: 'How far an item of feedback has come', params: z.strictObject({ code: FollowCode }) },
  response: FollowedFeedback,
} as const)

export const sentFeedbackRoutes = { sendFeedback, followFeedback }
