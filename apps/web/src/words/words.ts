import { signal } from '@preact/signals'
import vi from './vi.json' with { type: 'json' }

/** Every sentence and word of the pages, by name; Vietnamese says which there are. */
export type Word = keyof typeof vi
export type Language = 'vi' | 'en'
type Words = Readonly<Record<Word, string>>

const spoken = signal<{ language: Language; words: Words }>({ language: 'vi', words: vi })

/** The words in the language that is chosen; `{name}` in them becomes the part of that name. */
export function say(word: Word, parts: Readonly<Record<string, string>> = {}): string {
  return spoken.value.words[word].replaceAll(/\{(\w+)\}/g, (_all, name: string) => parts[name] ?? '')
}

/** Which language that is; what reads it while it renders is rendered again when it changes. */
export function language(): Language {
  return spoken.value.language
}

/** English comes only to who chooses it. */
export async function speak(chosen: Language): Promise<void> {
  const words = chosen === 'vi' ? vi : (await import('./en.json', { with: { type: 'json' } })).default
  spoken.value = { language: chosen, words }
}
