import vi from './field-vi.json' with { type: 'json' }
import { createSpeech } from './speech.ts'

/** Every sentence and word of the field app, by name. */
export type Word = keyof typeof vi

export const speech = createSpeech(
  vi,
  async () => (await import('./field-en.json', { with: { type: 'json' } })).default,
)
export const { say, language, speak } = speech
