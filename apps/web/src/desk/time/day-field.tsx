import { type Day, formatDay } from '@lantoa/vietnam/days'
import { useId } from 'preact/hooks'
import { say, type Word } from '../../words/words.ts'

type DayFieldProps = {
  name: string
  label: string
  day: Day | undefined
  wrong: Word | undefined
  onInput?: (text: string) => void
}

/**
 * A day as people here write it. A field of type "date" would follow the language of the browser: 03/04 is another day
 * on another machine.
 */
export function DayField({ name, label, day, wrong, onInput }: DayFieldProps) {
  const id = useId()
  return (
    <div class="field day">
      <label for={id}>{label}</label>
      <input
        id={id}
        name={name}
        autocomplete="off"
        defaultValue={day && formatDay(day)}
        onInput={(event) => onInput?.(event.currentTarget.value)}
        aria-invalid={wrong !== undefined}
        aria-describedby={`${id}-beside`}
      />
      <p id={`${id}-beside`} class={wrong ? 'day-beside warns' : 'day-beside quiet'}>
        {say(wrong ?? 'time.form')}
      </p>
    </div>
  )
}
