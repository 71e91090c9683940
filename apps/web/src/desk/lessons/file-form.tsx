import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say } from '../../words/words.ts'
import { Refusal } from '../act/refusal.tsx'
import { LESSON_SENTENCES } from './lesson-words.ts'
import type { useSending } from './use-sending.ts'
import '../../look/form.css'

type FileFormProps = {
  label: string
  /** Names of files that may be chosen. */
  accept: string
  submit: string
  sending: ReturnType<typeof useSending>
  /** What else has to be given stands there. */
  isReady: boolean
  onSend: (file: File) => Promise<void>
  onReread: () => void
  children?: ComponentChildren
}

/** A file is chosen and sent, and one sees how far it got. */
export function FileForm({ label, accept, submit, sending, isReady, onSend, onReread, children }: FileFormProps) {
  const id = useId()
  const [file, setFile] = useState<File>()
  const { doing, share, problem } = sending
  return (
    <form
      class="form"
      onSubmit={(event) => {
        event.preventDefault()
        if (file) void onSend(file)
      }}
    >
      <div class="form-field">
        <label for={id}>{label}</label>
        <input
          id={id}
          type="file"
          accept={accept}
          onChange={({ currentTarget }) => setFile(currentTarget.files?.[0])}
        />
      </div>
      {children}
      {problem ? <Refusal problem={problem} own={LESSON_SENTENCES} onReread={onReread} /> : null}
      {doing ? (
        <p role="status">
          {say('lesson.sending', { percent: String(Math.round(share * 100)) })}{' '}
          <progress value={share} max={1} aria-label={submit} />
        </p>
      ) : null}
      <div>
        <Button kind="main" type="submit" disabled={doing || !file || !isReady}>
          {submit}
        </Button>
      </div>
    </form>
  )
}
