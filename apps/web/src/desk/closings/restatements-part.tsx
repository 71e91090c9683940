import type { Data } from '@lantoa/sdk'
import { useQuery } from '@tanstack/preact-query'
import { type Column, Table } from '../../look/table.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { closingAddress } from '../address.ts'
import { useIndicators } from '../indicator/use-indicators.ts'
import { Answer } from '../problem/answer.tsx'
import { figureInWords } from '../show/show-figure.ts'
import { showNumber } from '../show/show-number.ts'
import { type Closing, codeOf } from './closing.ts'
import { reasonsInWords } from './reason-in-words.ts'

type Restatement = Data<'reporting', 'listRestatements'>['items'][number]

/** Closed values that are others by now. */
export function RestatementsPart({ closing: { closingId } }: { closing: Closing }) {
  const answer = useQuery({
    queryKey: ['restatements', closingId],
    queryFn: ({ signal }): Promise<Restatement[]> =>
      Array.fromAsync(lantoa.reporting.listRestatements.all({ params: { closingId }, query: { limit: 500 }, signal })),
  })
  return (
    <section class="section">
      <h2>{say('restated.heading')}</h2>
      <Answer answer={answer} unit="" asked={{}} todayAddress={closingAddress(closingId)}>
        {(items) => <RestatementTable items={items} closingId={closingId} />}
      </Answer>
    </section>
  )
}

function RestatementTable({ items, closingId }: { items: readonly Restatement[]; closingId: string }) {
  const { nameFor, unitOf } = useIndicators()
  if (items.length === 0) return <p>{say('restated.none')}</p>
  const columns: readonly Column<Restatement>[] = [
    { key: 'unit', title: say('children.unit'), of: ({ unit }) => codeOf(unit) },
    {
      key: 'indicator',
      title: say('target.indicator'),
      of: ({ indicatorId, unit }) => (
        <a href={closingAddress(closingId, { indicator: indicatorId, unit: codeOf(unit) })}>{nameFor(indicatorId)}</a>
      ),
    },
    {
      key: 'closed',
      title: say('restated.closed'),
      number: true,
      of: ({ indicatorId, closed }) => figureInWords(closed, unitOf(indicatorId)),
    },
    {
      key: 'now',
      title: say('restated.now'),
      number: true,
      of: ({ indicatorId, now }) => figureInWords(now, unitOf(indicatorId)),
    },
    {
      key: 'difference',
      title: say('restated.difference'),
      number: true,
      of: ({ difference }) => (difference ? signed(difference.numerator) : ''),
    },
    { key: 'why', title: say('restated.why'), of: ({ reasons }) => reasonsInWords(reasons) },
  ]
  return (
    <Table
      caption={say('restated.caption')}
      columns={columns}
      rows={items}
      keyOf={({ unit, indicatorId }) => `${unit} ${indicatorId}`}
    />
  )
}

function signed(amount: number): string {
  return amount > 0 ? `+${showNumber(amount)}` : showNumber(amount)
}
