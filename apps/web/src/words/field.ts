import vi from './field-vi.json' with { type: 'json' }
import { createSpeech } from './speech.ts'

/** What the field app says before it is opened, by name; the pages behind the lock bring their own, `field-later.ts`. */
export type Word = keyof typeof vi

export const speech = createSpeech(
  vi,
  async () => (await import('./field-en.json', { with: { type: 'json' } })).default,
)
export const { say, language, speak } = speech
