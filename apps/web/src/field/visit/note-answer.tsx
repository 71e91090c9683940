import { useId, useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say } from '../../words/field-later.ts'
import { hasNumbers } from './decide.ts'

/** As long as the service takes. */
const LONGEST = 1000

type NoteAnswerProps = {
  note?: string | undefined
  /** Letters, where the service takes fewer of what this is. */
  longest?: number
  onType: (note: string) => void
  onWrite: (note: string) => void
}

export function NoteAnswer({ note = '', longest = LONGEST, onType, onWrite }: NoteAnswerProps) {
  const [text, setText] = useState(note)
  const [wrong, setWrong] = useState(hasNumbers(note))
  const id = useId()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        if (hasNumbers(text)) setWrong(true)
        else onWrite(text)
      }}
    >
      <p class="wrong" role="alert">
        {wrong ? say('note.number') : null}
      </p>
      <label class="field-label" for={id}>
        {say('note.label')}
      </label>
      <textarea
        id={id}
        class="field-input"
        rows={4}
        maxLength={longest}
        value={text}
        aria-invalid={wrong}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value)
          onType(currentTarget.value)
          setWrong(false)
        }}
      />
      <div class="page-main">
        <Button kind="main" type="submit">
          {say('note.done')}
        </Button>
      </div>
    </form>
  )
}
