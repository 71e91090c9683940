import { openText } from './text.ts'

/** Why something that is recorded was wrong. */
export const Reason = openText(500).meta({
  description: 'Why it was wrong; kept in the history and shown to those who may see names',
  examples: ['The day of the paper was taken for the day of the move'],
})
