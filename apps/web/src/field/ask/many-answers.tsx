import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say, type Word } from '../../words/field-later.ts'
import { type Group, NONE, type None, UNKNOWN, type Unknown } from './choice.ts'

type ManyAnswersProps<Value extends string> = {
  groups: readonly Group<Value>[]
  /** How it is said that nothing of these is true. */
  none: Word
  chosen: readonly Value[] | None | Unknown | undefined
  /** Each tick, before it is said that these are all. */
  onTick: (values: readonly Value[]) => void
  onChoose: (values: readonly Value[] | None | Unknown) => void
}

/** Several may be true; a button of its own goes on. */
export function ManyAnswers<Value extends string>({ groups, none, chosen, onTick, onChoose }: ManyAnswersProps<Value>) {
  const [ticked, setTicked] = useState<readonly Value[]>(
    chosen === undefined || chosen === UNKNOWN || chosen === NONE ? [] : chosen,
  )
  function turn(value: Value): void {
    const fresh = ticked.includes(value) ? ticked.filter((one) => one !== value) : [...ticked, value]
    setTicked(fresh)
    onTick(fresh)
  }
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault()
        onChoose(ticked)
      }}
    >
      {groups.map(({ heading, choices }) => (
        <fieldset key={heading} class="answers stack">
          <legend>{say(heading)}</legend>
          {choices.map(({ value, word }) => (
            <label key={value} class="answer">
              <input type="checkbox" checked={ticked.includes(value)} onChange={() => turn(value)} />
              {say(word)}
            </label>
          ))}
        </fieldset>
      ))}
      <div class="stack">
        <Button onClick={() => onChoose(NONE)}>{say(none)}</Button>
        <Button onClick={() => onChoose(UNKNOWN)}>{say('unknown')}</Button>
      </div>
      <div class="page-main">
        <Button kind="main" type="submit" disabled={ticked.length === 0}>
          {say('next', { count: String(ticked.length) })}
        </Button>
      </div>
    </form>
  )
}
