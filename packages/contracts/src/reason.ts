import { openText } from './text.ts'

/** Why something that is recorded was wrong. */
export const Reason = openText(500).meta({
  description: 'Why it was wrong; kept in the history and shown to those who may see names',
  examples: ['The day of the paper was taken for the day of the move'],
})

/** Why something came to a state. */
export const StateReason = openText(500).meta({
  description: 'Why it came to that; kept in the history and shown to those who may see names',
  examples: ['The same was reported by the neighbouring team'],
})
