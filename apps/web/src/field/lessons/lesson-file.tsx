import { useEffect, useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import type { FileOnPhone } from '../../phone/kinds/lesson.ts'
import { download, fileHere } from '../../phone/lesson-files.ts'
import { say } from '../../words/field-later.ts'
import { useWork } from '../open/use-work.tsx'
import { megabytes } from './files-in-words.ts'

type FileProps = { address: string; file: FileOnPhone | undefined }

/** A picture, and what it shows for who does not see it well. */
export function LessonPicture({ text, ...props }: FileProps & { text: string }) {
  const { url, offer } = useFile(props)
  return (
    <figure class="lesson-picture">
      {url ? <img src={url} alt={text} /> : offer}
      <figcaption>{text}</figcaption>
    </figure>
  )
}

/** The lesson as somebody reads it aloud. */
export function LessonAudio({ title, ...props }: FileProps & { title: string }) {
  const { url, offer } = useFile(props)
  return (
    <div class="stack">
      {/* What it says stands beneath as text. */}
      {/* biome-ignore lint/a11y/useMediaCaption: the lesson itself is its text */}
      {url ? <audio class="lesson-audio" controls src={url} aria-label={say('lesson.listen', { title })} /> : offer}
    </div>
  )
}

/** The address of a file as it lies on this phone; where it does not, a button that fetches it for as long as it is looked at. */
function useFile({ address, file }: FileProps) {
  const { lantoa } = useWork()
  const [blob, setBlob] = useState<Blob>()
  const [url, setUrl] = useState<string>()
  const [state, setState] = useState<'fetching' | 'failed'>()
  const kept = file?.kept
  useEffect(() => {
    fileHere(address).then(
      (found) => found && setBlob(found),
      () => undefined,
    )
    // Not of the file, which is another thing whenever the locker is read anew: who listens would begin again.
  }, [address, kept])
  useEffect(() => {
    if (!blob) return
    const made = URL.createObjectURL(blob)
    setUrl(made)
    return () => URL.revokeObjectURL(made)
  }, [blob])
  async function fetch(): Promise<void> {
    setState('fetching')
    const fetched = await download(lantoa, address)
    setState(fetched ? undefined : 'failed')
    setBlob(fetched)
  }
  const offer = (
    <div class="stack">
      <p>{say('lesson.file-away')}</p>
      {state === 'failed' ? <p role="alert">{say('lesson.file-failed')}</p> : null}
      <Button disabled={state === 'fetching'} onClick={() => void fetch()}>
        {file ? say('lesson.file-fetch', { size: megabytes(file.bytes) }) : say('lesson.file-fetch-any')}
      </Button>
    </div>
  )
  return { url, offer }
}
