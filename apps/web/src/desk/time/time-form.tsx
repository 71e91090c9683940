import type { Day } from '@lantoa/vietnam/days'
import type { TargetedSubmitEvent } from 'preact'
import { useState } from 'preact/hooks'
import { Button } from '../../look/button.tsx'
import { say, type Word } from '../../words/words.ts'
import { DayField } from './day-field.tsx'
import { chosenOf, readDay, type Time, type TimeKind, timeOf } from './time.ts'
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

/** Of each field what is wrong with what stands in it. */
type Wrong = { readonly day?: Word | undefined; readonly last?: Word | undefined }
type TimeFormProps = { time: Time; today: Day; onChoose: (time: Time) => void }

/** Any day or period; nothing changes before it is sent, and what is wrong then stands beside its field. */
export function TimeForm({ time, today, onChoose }: TimeFormProps) {
  const given = chosenOf(time, today)
  const [kind, setKind] = useState<TimeKind>(given.kind)
  const [wrong, setWrong] = useState<Wrong>({})

  function choose(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault()
    const form = event.currentTarget
    const fields = new FormData(form)
    const day = readDay(String(fields.get('day')))
    const last = kind === 'range' ? readDay(String(fields.get('last'))) : day
    if ('day' in day && 'day' in last) {
      onChoose(timeOf({ kind, day: day.day, last: last.day }))
      return
    }
    setWrong({ day: wordOf(day), last: wordOf(last) })
    form.querySelector<HTMLInputElement>(`[name=${'wrong' in day ? 'day' : 'last'}]`)?.focus()
  }

  return (
    <form class="time-form" noValidate onSubmit={choose}>
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
      <DayField name="day" label={say(kind === 'range' ? 'time.from' : 'time.of')} day={given.day} wrong={wrong.day} />
      {kind === 'range' ? <DayField name="last" label={say('time.until')} day={given.last} wrong={wrong.last} /> : null}
      <Button type="submit" kind="main">
        {say('time.show')}
      </Button>
    </form>
  )
}

function wordOf(read: ReturnType<typeof readDay>): Word | undefined {
  return 'wrong' in read ? read.wrong : undefined
}
