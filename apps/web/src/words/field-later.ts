import { effect } from '@preact/signals'
import { language, type Word as StartWord, say as sayAtStart, speak as speakAtStart } from './field.ts'
import vi from './field-later-vi.json' with { type: 'json' }
import { createSpeech, type Language } from './speech.ts'

/** Every sentence and word of the field app: those of its start, and those that come with the pages behind the lock. */
export type Word = StartWord | keyof typeof vi

const later = createSpeech(vi, async () => (await import('./field-later-en.json', { with: { type: 'json' } })).default)
// What was chosen at the start is spoken here as well.
effect(() => void later.speak(language()).catch(() => undefined))

export function say(word: Word, parts?: Readonly<Record<string, string>>): string {
  return isLater(word) ? later.say(word, parts) : sayAtStart(word, parts)
}

const isLater = (word: Word): word is keyof typeof vi => word in vi

export async function speak(chosen: Language): Promise<void> {
  await Promise.all([speakAtStart(chosen), later.speak(chosen)])
}

export { language } from './field.ts'
