import type { ComponentChildren } from 'preact'
import { useId, useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say, type Word } from '../../words/field-later.ts'

type TypedAnswerProps<Value> = {
  label: string
  start?: string | undefined
  /** The keys of numbers are enough, or the phone's own calendar. */
  type?: keyof typeof KEYS
  read: (text: string) => { readonly value: Value } | { readonly wrong: Word }
  onAnswer: (value: Value) => void
  /** What one taps instead. */
  children?: ComponentChildren
}

const KEYS = {
  text: { type: 'text' },
  digits: { type: 'text', inputMode: 'numeric' },
  date: { type: 'date' },
} as const

/** An answer that is typed. What is wrong with it stands above it and is said aloud; nothing is typed twice. */
export function TypedAnswer<Value>(props: TypedAnswerProps<Value>) {
  const { label, start = '', type = 'text', read, onAnswer, children } = props
  const [text, setText] = useState(start)
  const [wrong, setWrong] = useState<Word>()
  const id = useId()
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        const given = read(text)
        if ('value' in given) onAnswer(given.value)
        else setWrong(given.wrong)
      }}
    >
      <p class="wrong" role="alert">
        {wrong === undefined ? null : say(wrong)}
      </p>
      <label class="field-label" for={id}>
        {label}
      </label>
      <input
        id={id}
        class="field-input"
        autocomplete="off"
        {...KEYS[type]}
        value={text}
        aria-invalid={wrong !== undefined}
        onInput={({ currentTarget }) => {
          setText(currentTarget.value)
          setWrong(undefined)
        }}
      />
      {children === undefined ? null : <div class="stack">{children}</div>}
      <div class="page-main">
        <Button kind="main" type="submit">
          {say('note.done')}
        </Button>
      </div>
    </form>
  )
}
