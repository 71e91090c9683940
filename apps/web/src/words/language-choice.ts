import { effect } from '@preact/signals'
import { type Language, language, speak } from './words.ts'

const KEPT = 'lantoa-language'

/** Speaks what was chosen here the last time, and says so to the browser and to readers of screens. */
export async function keepLanguage(): Promise<void> {
  effect(() => {
    document.documentElement.lang = language()
  })
  // Where English can't be fetched, Vietnamese is there, and the page too.
  if (localStorage.getItem(KEPT) === 'en') await speak('en').catch(() => undefined)
}

export async function choose(chosen: Language): Promise<void> {
  localStorage.setItem(KEPT, chosen)
  await speak(chosen)
}
