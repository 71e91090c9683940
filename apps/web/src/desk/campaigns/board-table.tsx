import { unitTitle } from '@lantoa/vietnam/unit-names'
import { type Column, Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { campaignAddress, targetAddress } from '../address.ts'
import { showAmount, showValue } from '../show/show-number.ts'
import type { Board } from './gather-campaign.ts'

type Row = Board['total']
type BoardTableProps = { board: Board; campaignId: string; counted: string }

/** A unit and those right beneath: what they have reached, their targets, and who is behind. */
export function BoardTable({ board, campaignId, counted }: BoardTableProps) {
  const { total, children, indicatorId } = board
  const address = (unit: string) => campaignAddress(campaignId, { unit, indicator: indicatorId })
  return (
    <Table
      caption={say('campaign.caption')}
      columns={columnsOf(counted, address)}
      rows={[total, ...children]}
      keyOf={({ unit }) => unit.code}
    />
  )
}

function columnsOf(counted: string, address: (unit: string) => string): Column<Row>[] {
  const amount = (value: number | null) => (value === null ? '' : showAmount(counted, value))
  return [
    {
      key: 'unit',
      title: say('children.unit'),
      of: ({ unit }) => <a href={address(unit.code)}>{unitTitle(unit)}</a>,
    },
    { key: 'reached', title: say('campaign.reached'), number: true, of: ({ reached }) => showValue(counted, reached) },
    {
      key: 'target',
      title: say('target.value'),
      number: true,
      of: ({ target }) => (target ? <a href={targetAddress(target.targetId)}>{amount(target.value)}</a> : ''),
    },
    {
      key: 'percent',
      title: say('campaign.percent'),
      number: true,
      of: ({ percent }) => (percent === null ? '' : showAmount('%', percent)),
    },
    { key: 'expected', title: say('campaign.expected'), number: true, of: ({ expected }) => amount(expected) },
    { key: 'behind', title: say('target.status'), of: statusOf },
  ]
}

function statusOf({ behind, target }: Row): string {
  if (target === null) return say('campaign.no-target')
  if (behind === null) return ''
  return say(behind ? 'campaign.behind' : 'campaign.on-time')
}
