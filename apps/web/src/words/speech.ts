import { effect, signal } from '@preact/signals'
import { keepChoice } from '../look/keep-choice.ts'

export type Language = 'vi' | 'en'

/** The sentences and words of some pages, and the language in which they are said. */
export type Speech<Word extends string> = {
  /** The words in the language that is chosen; `{name}` in them becomes the part of that name. */
  say(word: Word, parts?: Readonly<Record<string, string>>): string
  /** Which language that is; what reads it while it renders is rendered again when it changes. */
  language(): Language
  speak(chosen: Language): Promise<void>
}

type Words<Word extends string> = Readonly<Record<Word, string>>

/** Vietnamese says which words there are; English comes only to who chooses it. */
export function createSpeech<Word extends string>(
  vi: Words<Word>,
  loadEnglish: () => Promise<Words<Word>>,
): Speech<Word> {
  const spoken = signal<{ language: Language; words: Words<Word> }>({ language: 'vi', words: vi })
  let last: Language = 'vi'
  return {
    say: (word, parts = {}) =>
      spoken.value.words[word].replaceAll(/\{(\w+)\}/g, (_all, name: string) => parts[name] ?? ''),
    language: () => spoken.value.language,
    async speak(chosen) {
      last = chosen
      const words = chosen === 'vi' ? vi : await loadEnglish()
      // Whoever chose again while English was on its way gets what was chosen last.
      if (last === chosen) spoken.value = { language: chosen, words }
    },
  }
}

const KEPT = 'lantoa-language'
type Choice = Pick<Speech<never>, 'language' | 'speak'>

/** Speaks what was chosen here the last time, and says so to the browser and to readers of screens. */
export async function keepLanguage({ language, speak }: Choice): Promise<void> {
  effect(() => {
    document.documentElement.lang = language()
  })
  // Where English can't be fetched, Vietnamese is there, and the page too.
  if (localStorage.getItem(KEPT) === 'en') await speak('en').catch(() => undefined)
}

export async function chooseLanguage({ speak }: Choice, chosen: Language): Promise<void> {
  await speak(chosen)
  keepChoice(KEPT, chosen)
}
