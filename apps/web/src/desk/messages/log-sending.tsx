import type { Day } from '@lantoa/vietnam/days'
import { typedDay } from '@lantoa/vietnam/typed-time'
import { useState } from 'preact/hooks'
import { v7 as uuid } from 'uuid'
import { SelectField, TextField } from '../../look/text-field.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import { today } from '../show/show-day.ts'
import { CHANNELS, type Channel, channelInWords, MESSAGE_SENTENCES } from './gather-message.ts'
import '../../look/form.css'

/** Somebody sent it by hand: on which way, where and when. */
export function LogSending({ messageId, onReread }: { messageId: string; onReread: () => void }) {
  const forget = useForget()
  const [sendingId, setSendingId] = useState(() => uuid())
  const [channel, setChannel] = useState<Channel>('radio')
  const [place, setPlace] = useState('')
  const [on, setOn] = useState<Day>(today())
  return (
    <ActButton
      label={say('message.log')}
      question={say('message.log-question')}
      act={() => lantoa.teams.logSending({ params: { messageId, sendingId }, body: { channel, on, place } })}
      own={MESSAGE_SENTENCES}
      onDone={() => {
        setSendingId(uuid())
        forget.here()
      }}
      onReread={onReread}
    >
      <div class="form">
        <SelectField
          name="channel"
          label={say('message.channel')}
          value={channel}
          choices={CHANNELS.map((one) => [one, channelInWords(one)] as const)}
          onChoose={(chosen) => setChannel(chosen as Channel)}
        />
        <TextField
          name="place"
          label={say('message.place')}
          hint={say('message.place-hint')}
          value={place}
          onInput={setPlace}
        />
        <TextField
          name="on"
          label={say('message.on')}
          hint={say('concern.due-hint')}
          value={showTyped(on)}
          onInput={(typed) => setOn(typedDay(typed) ?? typed)}
        />
      </div>
    </ActButton>
  )
}

/** As a day is typed: 17/03/2026. */
function showTyped(day: Day): string {
  return day.split('-').reverse().join('/')
}
