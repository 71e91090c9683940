import type { Data } from '@lantoa/sdk'
import { useQuery } from '@tanstack/preact-query'
import { useLocation } from 'preact-iso/router'
import { Button } from '../../look/button.tsx'
import { type Column, Table } from '../../look/table.tsx'
import { SelectField } from '../../look/text-field.tsx'
import { lantoa } from '../../session/this-session.ts'
import { say } from '../../words/words.ts'
import { closingAddress } from '../address.ts'
import { useIndicators } from '../indicator/use-indicators.ts'
import { Answer } from '../problem/answer.tsx'
import { figureInWords } from '../show/show-figure.ts'
import { type Closing, codeOf } from './closing.ts'

type ClosedValue = Data<'reporting', 'listClosedValues'>['items'][number]
type ClosedValuesPartProps = { closing: Closing; indicator: string | undefined }

/** What was frozen of one indicator: the unit that was closed, and all beneath it. */
export function ClosedValuesPart({ closing, indicator }: ClosedValuesPartProps) {
  const { closingId, indicators } = closing
  const { route } = useLocation()
  const { nameFor, unitOf } = useIndicators()
  const indicatorId = indicator ?? indicators[0]?.indicatorId ?? ''
  const answer = useQuery({
    queryKey: ['closed-values', closingId, indicatorId],
    queryFn: ({ signal }): Promise<ClosedValue[]> => {
      const query = { indicatorId, limit: 500 }
      return Array.fromAsync(lantoa.reporting.listClosedValues.all({ params: { closingId }, query, signal }))
    },
  })
  return (
    <section class="section">
      <h2>{say('frozen.heading')}</h2>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault()
          const chosen = String(new FormData(event.currentTarget).get('indicator'))
          route(closingAddress(closingId, { indicator: chosen }))
        }}
      >
        <SelectField
          key={indicatorId}
          name="indicator"
          label={say('target.indicator')}
          value={indicatorId}
          choices={indicators.map((one) => [one.indicatorId, nameFor(one.indicatorId)] as const)}
        />
        <div>
          <Button type="submit">{say('list.choose')}</Button>
        </div>
      </form>
      <Answer answer={answer} unit="" asked={{}} todayAddress={closingAddress(closingId)}>
        {(values) => (
          <Table
            caption={say('frozen.caption')}
            columns={columnsOf(unitOf(indicatorId))}
            rows={values}
            keyOf={({ unit }) => unit}
          />
        )}
      </Answer>
    </section>
  )
}

function columnsOf(counted: string): readonly Column<ClosedValue>[] {
  return [
    { key: 'unit', title: say('children.unit'), of: ({ unit }) => codeOf(unit) },
    { key: 'value', title: say('indicator.value'), number: true, of: (value) => figureInWords(value, counted) },
  ]
}
