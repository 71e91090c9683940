import { say, type Word } from '../../words/field-later.ts'

type Shown<Value> = { readonly value: Value } & (
  | { readonly word: Word; readonly text?: undefined }
  | { readonly text: string; readonly word?: undefined }
)
type OneAnswerProps<Value> = {
  choices: readonly Shown<Value>[]
  chosen: Value | undefined
  onChoose: (value: Value) => void
}

/** A tap answers, and goes on. */
export function OneAnswer<Value extends string>({ choices, chosen, onChoose }: OneAnswerProps<Value>) {
  return (
    <ul class="list">
      {choices.map(({ value, word, text }) => (
        <li key={value}>
          <button type="button" class="answer" aria-pressed={value === chosen} onClick={() => onChoose(value)}>
            <span aria-hidden="true">{value === chosen ? '●' : '○'}</span>
            {word === undefined ? text : say(word)}
          </button>
        </li>
      ))}
    </ul>
  )
}
