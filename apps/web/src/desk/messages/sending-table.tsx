import { type Column, Table } from '../../look/table.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { ActButton } from '../act/act-button.tsx'
import { useForget } from '../act/use-forget.ts'
import { showDay, showInstant, today } from '../show/show-day.ts'
import { channelInWords, MESSAGE_SENTENCES, type Sendings } from './gather-message.ts'

type ByHand = Sendings['items'][number]
type Row = { readonly key: string; readonly channel: string; readonly how: string; readonly when: string } & (
  | { readonly byHand: ByHand }
  | { readonly byHand?: undefined }
)
type TableProps = { sendings: Sendings; mayWrite: boolean; onReread: () => void }

/** On which ways a message went out: by the service, and by hand. */
export function SendingTable({ sendings, mayWrite, onReread }: TableProps) {
  const rows = rowsOf(sendings)
  return (
    <section class="section">
      <h2>{say('message.sendings')}</h2>
      {rows.length === 0 ? (
        <p>{say('message.not-sent')}</p>
      ) : (
        <Table
          caption={say('message.sendings')}
          columns={columnsOf(mayWrite, onReread)}
          rows={rows}
          keyOf={({ key }) => key}
        />
      )}
    </section>
  )
}

function rowsOf({ items, deliveries }: Sendings): Row[] {
  const byService = deliveries.map(({ channel, sent, waiting, failed, lastSentAt }) => ({
    ...{ key: channel, channel },
    how: say('message.by-service', { sent: String(sent), waiting: String(waiting), failed: String(failed) }),
    when: lastSentAt === null ? '' : showInstant(lastSentAt, today()),
  }))
  const byHand = items.map((one) => ({
    ...{ key: one.sendingId, channel: one.channel, byHand: one, when: showDay(one.on, today()) },
    how: one.withdrawn ? say('message.taken-back') : one.place || say('message.by-hand'),
  }))
  return [...byService, ...byHand]
}

function columnsOf(mayWrite: boolean, onReread: () => void): Column<Row>[] {
  return [
    { key: 'channel', title: say('message.channel'), of: ({ channel }) => channelInWords(channel) },
    { key: 'how', title: say('message.how'), of: ({ how }) => how },
    { key: 'when', title: say('message.on'), of: ({ when }) => when },
    {
      key: 'back',
      title: say('message.mistake'),
      of: ({ byHand }) =>
        mayWrite && byHand && !byHand.withdrawn ? <TakeBack sending={byHand} onReread={onReread} /> : '',
    },
  ]
}

function TakeBack({ sending, onReread }: { sending: ByHand; onReread: () => void }) {
  const forget = useForget()
  const { messageId, sendingId, version, channel, on } = sending
  return (
    <ActButton
      label={say('message.take-back')}
      kind="plain"
      question={say('message.take-back-question', { channel: channelInWords(channel), day: showDay(on, today()) })}
      act={() => lantoa.teams.withdrawSending({ params: { messageId, sendingId }, ifMatch: version })}
      own={MESSAGE_SENTENCES}
      onDone={forget.here}
      onReread={onReread}
    />
  )
}
