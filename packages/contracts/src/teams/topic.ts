import { code } from '../text.ts'

/** What something is about. */
export const Topic = code(/^[a-z][a-z0-9_]{1,39}$/, 'the code of a topic such as online_payment').meta({
  description: 'What it is about, by the code of a catalogue; a skill and an action are topics too',
  examples: ['online_payment'],
})
