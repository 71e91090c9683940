import type { Day } from '@lantoa/vietnam/days'
import { say } from '../../words/words.ts'
import { showInstant } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import type { Cause } from './silent-cause.ts'

export function causeInWords(cause: Cause, today: Day): string {
  if (cause.why === 'no-device') return say('cause.no-device')
  const contact = showInstant(cause.contact, today)
  if (cause.why === 'holding') return say('cause.holding', { count: showNumber(cause.count), contact })
  return say(cause.why === 'no-contact' ? 'cause.no-contact' : 'cause.nothing-recorded', { contact })
}
