import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say, type Word } from '../../words/field-later.ts'
import { troubleOf } from './decide.ts'
import { watch } from './watch.ts'

/** The picture of the camera, and each code that it sees; without one, why, and what to do. */
export function Camera({ how, onText }: { how: string; onText: (text: string) => void }) {
  const video = useRef<HTMLVideoElement>(null)
  const hear = useRef(onText)
  hear.current = onText
  const [trouble, setTrouble] = useState<Word>()
  useEffect(() => {
    const calledOff = new AbortController()
    if (video.current && trouble === undefined) {
      watch(video.current, (text) => hear.current(text), calledOff.signal).catch(
        (error) => calledOff.signal.aborted || setTrouble(troubleOf(error)),
      )
    }
    return () => calledOff.abort()
  }, [trouble])
  if (trouble !== undefined)
    return (
      <div class="stack">
        <p role="alert">{say(trouble)}</p>
        <Button onClick={() => setTrouble(undefined)}>{say('scan.again')}</Button>
      </div>
    )
  return (
    <>
      <p>{how}</p>
      <video ref={video} class="camera" muted playsInline aria-label={say('scan.picture')} />
    </>
  )
}
