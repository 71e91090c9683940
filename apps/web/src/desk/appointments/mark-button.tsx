import { formatDay } from '@lantoa/vietnam/days'
import { typedDay } from '@lantoa/vietnam/typed-time'
import { useState } from 'preact/hooks'
import { v7 as uuid } from 'uuid'
import { SelectField, TextField } from '../../look/text-field.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import { today } from '../show/show-day.ts'
import { type Appointment, MARK_SENTENCES, MARKS, type Mark } from './appointment-words.ts'
import '../../look/form.css'

const NONE = 'none'

/** What became of an appointment; what was marked by mistake is taken back in the same place. */
export function MarkButton({ appointment: { residentId, name, mark, booked } }: { appointment: Appointment }) {
  const forget = useForget()
  const [chosen, setChosen] = useState<Mark | typeof NONE>(mark ?? 'registered')
  const [on, setOn] = useState(formatDay(firstDay(booked?.day)))
  // Pressed again after a failure it is the same mark.
  const [recordId, setRecordId] = useState(() => uuid())
  return (
    <ActButton
      label={say('appointments.record')}
      kind="plain"
      question={say('appointments.question', { name })}
      act={() =>
        lantoa.identity.markAppointment({
          params: { residentId },
          body: { mark: chosen === NONE ? null : chosen, on: typedDay(on) ?? on, recordId },
        })
      }
      own={MARK_SENTENCES}
      onDone={() => {
        setRecordId(uuid())
        forget.here()
      }}
      onReread={forget.here}
    >
      <div class="form">
        <SelectField
          name="mark"
          label={say('appointments.mark')}
          value={chosen}
          choices={[
            ...Object.entries(MARKS).map(([value, word]) => [value, say(word)] as const),
            ...(mark === null ? [] : [[NONE, say('appointments.take-back')] as const]),
          ]}
          onChoose={(value) => setChosen(value as Mark | typeof NONE)}
        />
        <TextField name="on" label={say('appointments.on')} hint={say('time.form')} value={on} onInput={setOn} />
      </div>
    </ActButton>
  )
}

/** Marks are mostly made on the day of the appointment, or behind it. */
function firstDay(booked: string | undefined): string {
  const now = today()
  return booked !== undefined && booked < now ? booked : now
}
