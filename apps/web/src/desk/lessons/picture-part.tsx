import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { TextField } from '../../look/text-field.tsx'
import { useUnsaved } from '../../look/unsaved.ts'
import { say } from '../../words/words.ts'
import { FileForm } from './file-form.tsx'
import type { PartProps } from './lesson-words.ts'
import { PICTURE_NAMES, preparePicture } from './prepare-file.ts'
import { useSending } from './use-sending.ts'

const MOST = 6

/** Pictures of a lesson: one more with what it shows, or one less. */
export function PicturePart({ lesson, onReread }: PartProps) {
  const { pictures } = lesson
  const pictureTexts = pictures.map((_address, index) => lesson.pictureTexts[index] ?? say('lesson.picture'))
  const [text, setText] = useState('')
  const sending = useSending(lesson)
  useUnsaved(text !== '')
  function add(file: File): Promise<void> {
    const change = (address: string) => ({
      pictures: [...pictures.filter((one) => one !== address), address],
      pictureTexts: [...pictureTexts.filter((_text, index) => pictures[index] !== address), text],
    })
    return sending.run({ file: preparePicture(file), change })
  }
  function drop(at: number): void {
    const change = () => ({ pictures: pictures.toSpliced(at, 1), pictureTexts: pictureTexts.toSpliced(at, 1) })
    void sending.run({ file: undefined, change })
  }
  return (
    <section class="section">
      <h2>{say('lesson.pictures')}</h2>
      <ul>
        {pictures.map((address, at) => (
          <li key={address}>
            {pictureTexts[at]} <Button onClick={() => drop(at)}>{say('lesson.drop-picture')}</Button>
          </li>
        ))}
      </ul>
      {pictures.length < MOST ? (
        <FileForm
          label={say('lesson.picture-file')}
          accept={PICTURE_NAMES}
          submit={say('lesson.send-picture')}
          sending={sending}
          isReady={text.trim() !== ''}
          onSend={add}
          onReread={onReread}
        >
          <TextField
            name="text"
            label={say('lesson.picture-text')}
            hint={say('lesson.picture-hint')}
            value={text}
            onInput={setText}
          />
        </FileForm>
      ) : (
        <p>{say('lesson.pictures-full')}</p>
      )}
    </section>
  )
}
