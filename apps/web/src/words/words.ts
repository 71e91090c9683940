import { createSpeech } from './speech.ts'
import vi from './vi.json' with { type: 'json' }

/** Every sentence and word of the desk, by name. */
export type Word = keyof typeof vi

export const speech = createSpeech(vi, async () => (await import('./en.json', { with: { type: 'json' } })).default)
export const { say, language, speak } = speech
