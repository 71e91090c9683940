import { Button } from '../../look/button.tsx'
import { language, say } from '../../words/field-later.ts'

/** Says a text aloud, where this phone can. */
export function ReadAloud({ text }: { text: string }) {
  if (globalThis.speechSynthesis === undefined) return null
  return <Button onClick={() => speakAloud(text)}>{say('read-aloud')}</Button>
}

function speakAloud(text: string): void {
  const said = new SpeechSynthesisUtterance(text)
  said.lang = language() === 'vi' ? 'vi-VN' : 'en-GB'
  // Who taps again hears it from the start.
  speechSynthesis.cancel()
  speechSynthesis.speak(said)
}
