import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { showInstant, today } from '../show/show-day.ts'
import { byReading, countRead, type Receipt } from './gather-message.ts'

type ReadersProps = { receipts: readonly Receipt[]; nameOf: (unitCode: string) => string }

/** Who of the leaders has read a message; others who did stand beneath them. */
export function Readers({ receipts, nameOf }: ReadersProps) {
  const { read, asked } = countRead(receipts)
  return (
    <section class="section">
      <h2>{say('message.readers')}</h2>
      <p>{say('message.read-count', { read: String(read), asked: String(asked) })}</p>
      {receipts.length === 0 ? null : (
        <Table
          caption={say('message.readers')}
          columns={columnsOf(nameOf)}
          rows={byReading(receipts)}
          keyOf={({ receiptId }) => receiptId}
        />
      )}
    </section>
  )
}

function columnsOf(nameOf: (unitCode: string) => string): Column<Receipt>[] {
  return [
    {
      key: 'who',
      title: say('message.who'),
      of: ({ asked, unitCode }) =>
        asked ? say('message.leader-of', { unit: nameOf(unitCode ?? '') }) : say('message.member'),
    },
    {
      key: 'read',
      title: say('message.read-at'),
      of: ({ readAt }) => (readAt === null ? say('message.not-read') : showInstant(readAt, today())),
    },
  ]
}
