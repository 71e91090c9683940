import { refuse } from '@lantoa/chassis/http/outcome'
import type { ServiceParts } from '@lantoa/chassis/process/service-parts'
import type { Judged } from '@lantoa/chassis/register/decide'
import { register } from '@lantoa/chassis/register/register'
import { registerTable } from '@lantoa/chassis/register/register-table'
import type { Thing } from '@lantoa/chassis/register/thing'
import { feedback as declared } from '@lantoa/contracts/government/feedback'
import { dayOf } from '@lantoa/vietnam/days'

export const feedback = registerTable(declared, {
  ...{ topic: 'text', text: 'text', source: 'text', days: 'integer', assignedTo: 'text', answer: 'text' },
})

/** Whoever sent it still waits: `feedback_waiting` has them by the day on which an answer is due. */
const LATE = `status IN ('received', 'assigned') AND since + days < $1::date`

/** What citizens report and propose, until they are answered. */
export const feedbackSlice = (parts: ServiceParts) =>
  register(parts, declared, {
    table: feedback,
    overdue: (now) => ({ where: LATE, values: [dayOf(now)] }),
    check: refuseOtherDays,
    checkStates: refuseIncomplete,
  })

/** A late answer does not become a timely one by more days. */
function refuseOtherDays(thing: Thing, { before }: Pick<Judged<undefined>, 'before'>) {
  if (!before || before.days === thing.days) return undefined
  return refuse('days-fixed', 'The days to answer were said when it was received.', { pointer: '/days' })
}

function refuseIncomplete({ status, answer, assignedTo }: Thing) {
  if (status === 'assigned' && assignedTo === null) {
    return refuse('nobody-assigned', 'Say first who is to answer.', { pointer: '/assignedTo' })
  }
  if ((status === 'answered' || status === 'closed') && answer === '') {
    return refuse('answer-missing', 'Write the answer first.', { pointer: '/answer' })
  }
  return undefined
}
