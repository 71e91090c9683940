import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say, type Word } from '../../words/field-later.ts'
import { useWork } from '../open/use-work.tsx'

/** What stands against it, in words. */
const WORDS: Readonly<Record<string, Word>> = { denied: 'push.denied', 'no-key': 'push.none' }

/** Whether this phone is told of new messages; nothing where the browser cannot be. */
export function PushChoice() {
  const { tellOfMessages } = useWork()
  const [said, setSaid] = useState<Word>()
  if (!('PushManager' in globalThis) || navigator.serviceWorker === undefined) return null
  const tell = (wanted: boolean) =>
    void tellOfMessages(wanted).then(
      (code) => setSaid(code === undefined ? (wanted ? 'push.on' : 'push.off') : (WORDS[code] ?? 'push.not-now')),
      () => setSaid('push.not-now'),
    )
  return (
    <>
      <h2>{say('push.title')}</h2>
      <p>{say('push.what')}</p>
      <div class="stack">
        <Button onClick={() => tell(true)}>{say('push.yes')}</Button>
        <Button onClick={() => tell(false)}>{say('push.no')}</Button>
      </div>
      <p role="status">{said ? say(said) : ''}</p>
    </>
  )
}
