import { formatDay } from '@lantoa/vietnam/days'
import { typedDay } from '@lantoa/vietnam/typed-time'
import { useState } from 'preact/hooks'
import { SelectField, TextField } from '../../look/text-field.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import { today } from '../show/show-day.ts'
import { APP_SENTENCES, choicesOf, DEVICES, type Offered, type Row, type Seen, STATUSES } from './apps.ts'
import '../../look/form.css'

/** What was seen on a device of somebody; pressed again it is the same record. */
export function RecordButton({ row: { person, seen }, apps }: { row: Row; apps: readonly Offered[] }) {
  const forget = useForget()
  const [app, setApp] = useState(seen?.app ?? apps[0]?.code ?? '')
  const [device, setDevice] = useState<Seen['device']>(seen?.device ?? 'smartphone')
  const [status, setStatus] = useState<Seen['status']>(seen?.status ?? 'installed')
  const [on, setOn] = useState(formatDay(today()))
  const provincial = apps.find(({ code }) => code === app)?.provincial ?? seen?.provincial ?? false
  return (
    <ActButton
      label={say('appointments.record')}
      kind="plain"
      question={say('apps.question', { name: person.name })}
      act={() =>
        lantoa.identity.recordApp({
          params: { residentId: person.residentId, app, device },
          body: { status, on: typedDay(on) ?? on, provincial },
        })
      }
      own={APP_SENTENCES}
      onDone={forget.here}
      onReread={forget.here}
    >
      <div class="form">
        <SelectField name="app" label={say('apps.app')} value={app} choices={choicesOf(apps, seen)} onChoose={setApp} />
        <SelectField
          name="device"
          label={say('apps.device')}
          value={device}
          choices={Object.entries(DEVICES).map(([value, word]) => [value, say(word)] as const)}
          onChoose={(value) => setDevice(value as Seen['device'])}
        />
        <SelectField
          name="status"
          label={say('apps.status')}
          value={status}
          choices={Object.entries(STATUSES).map(([value, word]) => [value, say(word)] as const)}
          onChoose={(value) => setStatus(value as Seen['status'])}
        />
        <TextField name="on" label={say('apps.on')} hint={say('time.form')} value={on} onInput={setOn} />
      </div>
    </ActButton>
  )
}
