import { createHash } from 'node:crypto'
import type { Handlers, SingleHandler } from '@lantoa/chassis/http/api'
import { ANYBODY, type Caller } from '@lantoa/chassis/http/caller'
import { accept, refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import { type Slice, slice } from '@lantoa/chassis/process/slice'
import type { Thing } from '@lantoa/chassis/register/thing'
import { refuseUnit } from '@lantoa/chassis/units/judge-place'
import type { Route } from '@lantoa/contracts/define-route'
import { DAYS_TO_ANSWER_FEEDBACK } from '@lantoa/contracts/government/feedback'
import { type FollowedFeedback, sentFeedbackRoutes } from '@lantoa/contracts/government/sent-feedback.http'
import { NATION } from '@lantoa/units/unit'
import { addDays, type Day, dayOf } from '@lantoa/vietnam/days'
import { feedback } from './feedback.ts'

/** Who sends something from outside: it is recorded wherever it is meant for, and nothing else may be done. */
const SENDER: Caller = { ...ANYBODY, units: [NATION], permissions: new Set(['feedback:record']) }

/** The door of the register for those without an account: they send, and follow what they sent by its code. */
export function sentFeedbackSlice({ database, units }: ServiceParts, { handlers: { record } }: Slice): Slice {
  const recordOne = record as unknown as SingleHandler<Route> // each register has this handler
  const handlers: Handlers<typeof sentFeedbackRoutes> = {
    async sendFeedback({ params, body }, context) {
      const today = dayOf(context.now)
      // Judged before the register does, which asks the owner of units for those it does not know: strangers make it ask nobody.
      const unknown = refuseUnit(units.tree(), body.unitCode, today, '/unitCode')
      if (unknown) return unknown
      const known = (await feedback.find(database, [params.feedbackId])).get(params.feedbackId)
      const given = { source: 'online', days: DAYS_TO_ANSWER_FEEDBACK, assignedTo: null, answer: '' }
      const request = { params, query: {}, body: { ...body, since: known?.since ?? today, ...given } }
      const outcome = await recordOne(request, { ...context, caller: SENDER })
      if (!outcome.ok) return outcome as ReturnType<typeof refuse<'feedback-differs'>>
      const sent = (await feedback.find(database, [params.feedbackId])).get(params.feedbackId)
      return sent ? accept(followed(sent, today)) : NO_SUCH_CODE
    },
    async followFeedback({ params: { code } }, { now }) {
      const [sent] = await database.query<Thing>({
        name: 'follow-feedback',
        text: `SELECT ${feedback.select} FROM feedback WHERE substr(encode(sha256(uuid_send(feedback_id)), 'hex'), 1, 16) = $1`,
        values: [code.replaceAll('-', '')],
      })
      return sent ? accept(followed(sent, dayOf(now))) : NO_SUCH_CODE
    },
  }
  return slice({ routes: sentFeedbackRoutes, handlers })
}

const NO_SUCH_CODE = refuse('not-found', 'Nothing was sent that has this code.')

/** The id that the sender made is random enough; short enough for a sheet of paper is what follows from it. */
function codeOf(feedbackId: string): string {
  const hash = createHash('sha256').update(Buffer.from(feedbackId.replaceAll('-', ''), 'hex'))
  return hash
    .digest('hex')
    .slice(0, 16)
    .replaceAll(/.{4}(?=.)/g, '$&-')
}

function followed(thing: Thing, today: Day): FollowedFeedback {
  const dueOn = addDays(thing.since, Number(thing.days))
  const isAnswered = thing.status === 'answered' || thing.status === 'closed'
  const { unitCode, topic, status, states: steps } = thing
  return {
    ...({ unitCode, topic, status, steps } as Pick<FollowedFeedback, 'unitCode' | 'topic' | 'status' | 'steps'>),
    ...{ code: codeOf(String(thing.feedbackId)), receivedOn: thing.since, dueOn },
    ...{ overdue: ['received', 'assigned'].includes(thing.status) && dueOn < today },
    answer: isAnswered ? String(thing.answer) : null,
  }
}
