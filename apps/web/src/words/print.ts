import vi from './print-vi.json' with { type: 'json' }
import { createSpeech } from './speech.ts'

/** Every sentence and word of what is printed, by name. */
export type Word = keyof typeof vi

export const { say, speak } = createSpeech(
  vi,
  async () => (await import('./print-en.json', { with: { type: 'json' } })).default,
)
