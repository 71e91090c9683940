import type { Data } from '@lantoa/sdk'
import { Table } from '../../look/table.tsx'
import { say } from '../../words/words.ts'
import { UnitName } from '../listing/unit-name.tsx'
import { showMonth } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import { showKind } from './show-kind.ts'

type PayoutList = Data<'payments', 'listPayoutLists'>['items'][number]

/** Each list with how its lines are paid, and of how many nobody knows yet who it is. */
export function ListTable({ lists }: { lists: readonly PayoutList[] }) {
  const number = (key: 'lines' | 'account' | 'cash' | 'proxy' | 'several' | 'none', title: string) => {
    return { key, title, number: true, of: (list: PayoutList) => showNumber(list[key]) }
  }
  return (
    <Table
      caption={say('payouts.lists')}
      columns={[
        { key: 'month', title: say('payouts.month'), of: ({ month }) => showMonth(month) },
        { key: 'kind', title: say('payouts.kind'), of: ({ kind }) => showKind(kind) },
        { key: 'unit', title: say('payouts.unit'), of: ({ unitCode }) => <UnitName code={unitCode} /> },
        number('lines', say('payouts.people')),
        number('account', say('payouts.account')),
        number('cash', say('payouts.cash')),
        number('proxy', say('payouts.proxy')),
        number('several', say('payouts.several')),
        number('none', say('payouts.nobody')),
      ]}
      rows={lists}
      keyOf={({ month, kind, unitCode }) => `${month} ${kind} ${unitCode}`}
    />
  )
}
