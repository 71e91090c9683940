import { personalInText } from '@lantoa/vietnam/personal-in-text'
import { useId } from 'preact/hooks'
import { say } from '../../words/words.ts'

type WordsFieldProps = { label: string; text: string; onInput: (text: string) => void }

/** Several lines; the hint says what may not stand in them. */
export function WordsField({ label, text, onInput }: WordsFieldProps) {
  const id = useId()
  const [personal] = personalInText(text)
  return (
    <div class="form-field">
      <label for={id}>{label}</label>
      <textarea
        id={id}
        rows={4}
        maxLength={1000}
        autocomplete="off"
        aria-describedby={`${id}-hint`}
        aria-invalid={personal !== undefined}
        value={text}
        onInput={({ currentTarget }) => onInput(currentTarget.value)}
      />
      <p id={`${id}-hint`} class={personal ? 'warns' : 'quiet'}>
        {personal ? say('concern.personal', { place: String(personal.at) }) : say('concern.no-names')}
      </p>
    </div>
  )
}
