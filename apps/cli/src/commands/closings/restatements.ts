import type { Data, Lantoa } from '@lantoa/sdk'
import { Command } from 'commander'
import { CliError } from '../../failure/cli-error.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showInstant, showNumber } from '../../output/formats.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { showDifference, showSince } from '../../reporting/closings.ts'
import { openSession } from '../../session/session.ts'

type Restatement = Data<'reporting', 'listRestatements'>['items'][number]
type Change = Data<'reporting', 'listClosedChanges'>['items'][number]
type Options = { unit?: string; indicator?: string; json?: true }

const RESTATEMENTS: readonly Column<Restatement>[] = [
  { title: 'unit', of: ({ unit }) => unit },
  { title: 'id', of: ({ indicatorId }) => indicatorId },
  { title: 'closed', of: ({ closed }) => showFigures(closed), align: 'right' },
  { title: 'now', of: ({ now }) => (now ? showFigures(now) : 'not defined'), align: 'right' },
  { title: 'difference', of: ({ difference }) => showDifference(difference?.value), align: 'right' },
  { title: 'why', of: ({ reasons }) => reasons.join(', ') },
]

const CHANGES: readonly Column<Change>[] = [
  { title: 'arrived', of: ({ arrivedAt }) => showInstant(arrivedAt) },
  { title: 'what', of: ({ kind }) => kind },
  { title: 'id', of: ({ id }) => id },
  { title: 'in', of: ({ unit }) => unit },
  { title: 'day', of: ({ day }) => showSince(day) },
  { title: 'changes', of: ({ amount }) => showDifference(amount), align: 'right' },
  { title: 'part', of: ({ part }) => part },
  { title: 'why', of: ({ reason }) => reason },
]

export function closingsRestatements(io: Io): Command {
  const command = new Command('restatements')
    .description('closed values that are others by now; with --unit and --indicator also who changed one, and why')
    .argument('<closing>', 'its id')
    .option('--unit <code>', 'what changed the value of this unit')
    .option('--indicator <id>', 'and of this indicator')
    .option('--json', 'print the answer as JSON')
    .action(async (closingId: string, { unit, indicator: indicatorId, json }: Options) => {
      if ((unit === undefined) !== (indicatorId === undefined)) {
        throw new CliError('Name both --unit and --indicator, or neither.', { exitCode: EXIT.usage })
      }
      const { reporting } = await openSession(io)
      const asked = { params: { closingId }, signal: io.signal }
      if (unit !== undefined && indicatorId !== undefined) {
        return print(io, CHANGES, await changesOf(reporting, asked, { unit, indicatorId }), json)
      }
      const found = await Array.fromAsync(reporting.listRestatements.all({ ...asked, query: { limit: 500 } }))
      print(io, RESTATEMENTS, found, json)
    })
  return withExamples(
    command,
    'lantoa closings restatements 0199f3e0-7c1a-7000-8000-000000000001',
    'lantoa closings restatements 0199f3e0-7c1a-7000-8000-000000000001 --unit 31027 --indicator I-04',
  )
}

type Asked = { params: { closingId: string }; signal: AbortSignal }

function changesOf(reporting: Lantoa['reporting'], asked: Asked, value: { unit: string; indicatorId: string }) {
  return Array.fromAsync(reporting.listClosedChanges.all({ ...asked, query: { ...value, limit: 500 } }))
}

function print<Row>(io: Io, columns: readonly Column<Row>[], rows: readonly Row[], json: true | undefined): void {
  if (json) printJson(io, rows)
  else if (rows.length === 0) printNote(io, 'Nothing has changed since.')
  else printTable(io, columns, rows)
}

/** '64 of 120 = 53,3' */
function showFigures({ numerator, denominator, value }: Restatement['closed']): string {
  if (denominator === null) return showNumber(numerator)
  const parts = `${showNumber(numerator)} of ${showNumber(denominator)}`
  return value === null ? parts : `${parts} = ${showNumber(value)}`
}
