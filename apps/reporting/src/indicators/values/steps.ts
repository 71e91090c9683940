import { addDays, addMonths, type Day, monthStart, weekStart } from '@lantoa/vietnam/days'
import type { Time } from '../units/time.ts'

type Step = 'day' | 'week' | 'month'

/** The days, weeks or months that lie wholly between two days, both included; at most `limit` and one more. */
export function stepsBetween(step: Step, from: Day, last: Day, limit: number): Time[] {
  const end = addDays(last, 1)
  const steps: Time[] = []
  for (let start = firstStep(step, from); steps.length <= limit; ) {
    const until = step === 'month' ? addMonths(start, 1) : addDays(start, step === 'week' ? 7 : 1)
    if (until > end) break
    steps.push({ kind: step, from: start, until })
    start = until
  }
  return steps
}

function firstStep(step: Step, from: Day): Day {
  if (step === 'day') return from
  const start = step === 'week' ? weekStart(from) : monthStart(from)
  if (start === from) return start
  return step === 'week' ? addDays(start, 7) : addMonths(start, 1)
}
