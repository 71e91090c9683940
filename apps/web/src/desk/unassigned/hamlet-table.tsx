import type { Day } from '@lantoa/vietnam/days'
import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { unassignedAddress } from '../address.ts'
import { showDay } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import type { WaitingHamlet } from './gather-waiting.ts'

type HamletTableProps = { hamlets: readonly WaitingHamlet[]; unit: string; today: Day }

/** The split hamlets whose homes wait. */
export function HamletTable({ hamlets, unit, today }: HamletTableProps) {
  if (hamlets.length === 0) return <p>{say('unassigned.none')}</p>
  const columns: readonly Column<WaitingHamlet>[] = [
    {
      key: 'hamlet',
      title: say('unassigned.hamlet'),
      of: ({ hamletCode, name }) => (
        <a href={unassignedAddress({ unit, hamlet: hamletCode })}>{`${name} (${hamletCode})`}</a>
      ),
    },
    { key: 'closed', title: say('unassigned.since'), of: ({ closedOn }) => showDay(closedOn, today) },
    { key: 'homes', title: say('preview.home-count'), number: true, of: ({ households }) => showNumber(households) },
  ]
  return (
    <Table
      caption={say('unassigned.caption')}
      columns={columns}
      rows={hamlets}
      keyOf={({ hamletCode }) => hamletCode}
    />
  )
}
