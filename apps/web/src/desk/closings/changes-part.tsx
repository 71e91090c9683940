import type { Data } from '@lantoa/sdk'
import { useQuery } from '@tanstack/preact-query'
import { type Column, Table } from '../../look/table.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { closingAddress } from '../address.ts'
import { kindInWords } from '../indicator/kind-in-words.ts'
import { useIndicators } from '../indicator/use-indicators.ts'
import { Answer } from '../problem/answer.tsx'
import { showDay, showInstant, today } from '../show/show-day.ts'
import { showNumber } from '../show/show-number.ts'
import type { Closing } from './closing.ts'
import { reasonsInWords } from './reason-in-words.ts'

type ClosedChange = Data<'reporting', 'listClosedChanges'>['items'][number]
type ChangesPartProps = { closing: Closing; indicator: string; unit: string }

/** What has changed one closed value since, in the order in which it came; pseudonymous. */
export function ChangesPart({ closing: { closingId }, indicator, unit }: ChangesPartProps) {
  const { nameFor } = useIndicators()
  const answer = useQuery({
    queryKey: ['closed-changes', closingId, indicator, unit],
    queryFn: ({ signal }): Promise<ClosedChange[]> => {
      const query = { unit, indicatorId: indicator, limit: 500 }
      return Array.fromAsync(lantoa.reporting.listClosedChanges.all({ params: { closingId }, query, signal }))
    },
  })
  return (
    <section class="section">
      <h2>{say('changes.heading', { indicator: nameFor(indicator), unit })}</h2>
      <Answer answer={answer} unit={unit} asked={{}} todayAddress={closingAddress(closingId)}>
        {(changes) =>
          changes.length === 0 ? (
            <p>{say('changes.none')}</p>
          ) : (
            <Table
              caption={say('changes.caption')}
              columns={columnsOf()}
              rows={changes}
              keyOf={(change) => JSON.stringify(change)}
            />
          )
        }
      </Answer>
    </section>
  )
}

function columnsOf(): readonly Column<ClosedChange>[] {
  const now = today()
  return [
    { key: 'kind', title: say('contributors.kind'), of: ({ kind }) => kindInWords(kind) },
    { key: 'id', title: say('contributors.id'), of: ({ id }) => <code>{id}</code> },
    {
      key: 'part',
      title: say('contributors.part'),
      of: ({ part }) => say(part === 'numerator' ? 'fact.numerator' : 'fact.denominator'),
    },
    { key: 'day', title: say('time.of'), of: ({ day }) => (day === null ? say('changes.before') : showDay(day, now)) },
    { key: 'amount', title: say('contributors.count'), number: true, of: ({ amount }) => showNumber(amount) },
    { key: 'why', title: say('restated.why'), of: ({ reason }) => reasonsInWords([reason]) },
    { key: 'at', title: say('changes.arrived'), of: ({ arrivedAt }) => showInstant(arrivedAt, now) },
  ]
}
