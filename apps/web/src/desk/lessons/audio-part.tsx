import { Button } from '../../look/button.tsx'
import { Ways } from '../../look/notice.tsx'
import { say } from '../../words/words.ts'
import { FileForm } from './file-form.tsx'
import type { PartProps } from './lesson-words.ts'
import { prepareSound, SOUND_NAMES } from './prepare-file.ts'
import { useSending } from './use-sending.ts'

/** The lesson as somebody reads it aloud: another recording, or none. */
export function AudioPart({ lesson, onReread }: PartProps) {
  const sending = useSending(lesson)
  const drop = () => void sending.run({ file: undefined, change: () => ({ audio: null }) })
  return (
    <section class="section">
      <h2>{say('lesson.audio')}</h2>
      <p>{say('lesson.audio-what')}</p>
      {lesson.audio === null ? null : (
        <Ways>
          <Button onClick={drop}>{say('lesson.drop-audio')}</Button>
        </Ways>
      )}
      <FileForm
        label={say('lesson.audio-file')}
        accept={SOUND_NAMES}
        submit={say('lesson.send-audio')}
        sending={sending}
        isReady
        onSend={(file) => sending.run({ file: prepareSound(file), change: (audio) => ({ audio }) })}
        onReread={onReread}
      />
    </section>
  )
}
