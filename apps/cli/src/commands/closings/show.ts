import type { Data } from '@lantoa/sdk'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { printClosing } from '../../reporting/closings.ts'
import { type Indicator, indicatorsById, valueColumns } from '../../reporting/indicators.ts'
import { openSession } from '../../session/session.ts'

type Closing = Data<'reporting', 'getClosing'>
type Value = Data<'reporting', 'listClosedValues'>['items'][number]
type Options = { indicator?: string; all?: true; json?: true }

export function closingsShow(io: Io): Command {
  const command = new Command('show')
    .description('one closing with the values of its unit')
    .argument('<closing>', 'its id')
    .option('--indicator <id>', 'only this one, of the unit and of all beneath it')
    .option('--all', 'also the values of all units beneath')
    .option('--json', 'print the answer as JSON')
    .action(async (closingId: string, { indicator: indicatorId, all, json }: Options) => {
      const lantoa = await openSession(io)
      const asked = { params: { closingId }, signal: io.signal }
      const closing = await lantoa.reporting.getClosing(asked).orThrow()
      const values: Value[] = []
      for await (const value of lantoa.reporting.listClosedValues.all({
        ...asked,
        query: { indicatorId, limit: 500 },
      })) {
        if (all || indicatorId !== undefined || value.unit === closing.unit) values.push(value)
      }
      if (json) return printJson(io, { ...closing, values })
      printClosing(io, closing)
      printLine(io)
      printTable(io, columnsFor(closing, await indicatorsById(io, lantoa)), values)
    })
  return withExamples(
    command,
    'lantoa closings show 0199f3e0-7c1a-7000-8000-000000000001',
    'lantoa closings show 0199f3e0-7c1a-7000-8000-000000000001 --indicator I-04',
  )
}

function columnsFor({ indicators }: Closing, known: ReadonlyMap<string, Indicator>): Column<Value>[] {
  const days = new Map(indicators.map(({ indicatorId, from, until }) => [indicatorId, { from, until }]))
  return [
    { title: 'unit', of: ({ unit }) => unit },
    { title: 'id', of: ({ indicatorId }) => indicatorId },
    { title: 'indicator', of: ({ indicatorId }) => known.get(indicatorId)?.name ?? '', flexible: true },
    ...valueColumns<Value>(({ indicatorId, ...value }) => {
      const span = days.get(indicatorId) ?? { from: '', until: '' }
      return { unit: known.get(indicatorId)?.unit, value: { ...value, ...span } }
    }),
  ]
}
