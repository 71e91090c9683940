import { useEffect } from 'preact/hooks'
import { speak as speakAtDoors } from '../../../words/field-later.ts'
import { speak } from '../../../words/print.ts'
import { language } from '../../../words/words.ts'

/** Sheets speak as the desk around them does; what is asked at doors is said in the words of the field app. */
export function useWords(): void {
  const chosen = language()
  useEffect(() => {
    // Where English can't be fetched the sheet stays Vietnamese, and whole.
    for (const change of [speak, speakAtDoors]) change(chosen).catch(() => undefined)
  }, [chosen])
}
