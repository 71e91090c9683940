import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { UnitName } from '../listing/unit-name.tsx'
import { showDay, today } from '../show/show-day.ts'
import { concernAddress } from './address.ts'
import { type Concern, KINDS, PARTIES, STATUSES, TOPICS } from './concern-words.ts'

/** What is due first stands first, so what is overdue does. */
export function ConcernTable({ concerns }: { concerns: readonly Concern[] }) {
  if (concerns.length === 0) return <p>{say('concerns.none')}</p>
  return (
    <Table caption={say('concerns.caption')} columns={COLUMNS} rows={concerns} keyOf={({ concernId }) => concernId} />
  )
}

const COLUMNS: readonly Column<Concern>[] = [
  {
    key: 'text',
    title: say('concern.text'),
    of: ({ concernId, text }) => <a href={concernAddress(concernId)}>{text}</a>,
  },
  { key: 'due', title: say('concern.due'), of: dueOf },
  { key: 'state', title: say('concern.state'), of: ({ status }) => say(STATUSES[status]) },
  { key: 'kind', title: say('concern.kind'), of: ({ kind, topic }) => `${say(KINDS[kind])}: ${say(TOPICS[topic])}` },
  { key: 'unit', title: say('concern.unit'), of: ({ unitCode }) => <UnitName code={unitCode} /> },
  { key: 'with', title: say('concern.with'), of: withWhom },
]

export function dueOf({ dueOn, overdue }: Concern): string {
  const day = showDay(dueOn, today())
  return overdue ? say('concern.overdue', { day }) : day
}

export function withWhom({ level, organisation }: Concern): string {
  return organisation ?? say(PARTIES[level])
}
