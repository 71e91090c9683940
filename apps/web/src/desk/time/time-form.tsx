import type { Day } from '@lantoa/vietnam/days'
import type { TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say, type Word } from '../../words/words.ts'
import { chosenOf, type Time, type TimeKind, timeOf } from './time.ts'
import './time-form.css'

const KINDS: readonly (readonly [TimeKind, Word])[] = [
  ['day', 'time.day'],
  ['week', 'time.week'],
  ['month', 'time.month'],
  ['quarter', 'time.quarter'],
  ['year', 'time.year'],
  ['year-to-date', 'time.year-to-date'],
  ['range', 'time.range'],
]

type TimeFormProps = { time: Time; today: Day; onChoose: (time: Time) => void }

/** Any day or period; nothing changes before it is sent. */
export function TimeForm({ time, today, onChoose }: TimeFormProps) {
  const given = chosenOf(time, today)
  const [kind, setKind] = useState<TimeKind>(given.kind)

  function choose(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const fields = new FormData(event.currentTarget)
    const day = String(fields.get('day'))
    onChoose(timeOf({ kind, day, last: String(fields.get('last') ?? day) }))
  }

  return (
    <form class="time-form" onSubmit={choose}>
      <label>
        <span>{say('time.kind')}</span>
        <select name="kind" value={kind} onChange={(event) => setKind(event.currentTarget.value as TimeKind)}>
          {KINDS.map(([value, word]) => (
            <option key={value} value={value}>
              {say(word)}
            </option>
          ))}
        </select>
      </label>
      <DayField name="day" label={say(kind === 'range' ? 'time.from' : 'time.of')} day={given.day} />
      {kind === 'range' ? <DayField name="last" label={say('time.until')} day={given.last} /> : null}
      <Button type="submit" kind="main">
        {say('time.show')}
      </Button>
    </form>
  )
}

function DayField({ name, label, day }: { name: string; label: string; day: Day }) {
  return (
    <label>
      <span>{label}</span>
      <input type="date" name={name} required defaultValue={day} min="2000-01-01" max="2199-12-31" />
    </label>
  )
}
