import { say } from '../../words/words.ts'
import type { Lesson } from './lesson-words.ts'
import { useFile } from './use-file.ts'
import './lesson.css'

/** A lesson as a phone shows it. */
export function Preview({ lesson: { text, audio, pictures, pictureTexts } }: { lesson: Lesson }) {
  const paragraphs = text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== '')
  return (
    <section class="section" aria-labelledby="lesson-preview">
      <h2 id="lesson-preview">{say('lesson.preview')}</h2>
      <div class="lesson-preview">
        {audio === null ? null : <Sound key={audio} address={audio} />}
        {paragraphs.length === 0 ? <p class="quiet">{say('lesson.no-text')}</p> : null}
        {paragraphs.map((paragraph) => (
          <p key={paragraph}>{paragraph}</p>
        ))}
        {pictures.map((address, index) => (
          <Picture key={address} address={address} text={pictureTexts[index]} />
        ))}
      </div>
    </section>
  )
}

function Sound({ address }: { address: string }) {
  const { url, failed } = useFile(address)
  if (failed) return <p class="warns">{say('lesson.file-away')}</p>
  // biome-ignore lint/a11y/useMediaCaption: what it says stands beneath as text
  return url ? <audio controls src={url} aria-label={say('lesson.audio')} /> : null
}

function Picture({ address, text }: { address: string; text: string | undefined }) {
  const { url, failed } = useFile(address)
  return (
    <figure>
      {failed ? <p class="warns">{say('lesson.file-away')}</p> : null}
      {url ? <img src={url} alt={text ?? ''} /> : null}
      <figcaption class={text === undefined ? 'warns' : undefined}>{text ?? say('lesson.picture-silent')}</figcaption>
    </figure>
  )
}
