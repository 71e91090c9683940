import type { Data } from '@lantoa/sdk'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openListing } from '../../session/exports.ts'
import { showVersion } from '../held/value.ts'

type Options = { unit: string; day?: string; json?: true }
type Appointment = Data<'identity', 'listAppointments'>['items'][number]

const COLUMNS: readonly Column<Appointment>[] = [
  { title: 'day', of: ({ booked }) => booked?.day ?? '' },
  { title: 'time', of: ({ booked }) => booked?.time ?? '' },
  { title: 'resident', of: ({ residentId }) => residentId },
  { title: 'name', of: ({ name }) => name, flexible: true },
  { title: 'born', of: ({ birth }) => showVersion(birth) },
  { title: 'hamlet', of: ({ hamletCode }) => hamletCode },
  { title: 'mark', of: ({ mark }) => mark ?? '' },
  { title: 'marked on', of: ({ markedOn }) => markedOn ?? '' },
]

export function appointmentsList(io: Io): Command {
  const command = new Command('list')
    .description('who is expected; who reads them leaves a line in the access log')
    .requiredOption('--unit <code>', 'a commune or a hamlet')
    .option('--day <day>', 'only those of this day, with what became of them (default: all that are open)', readDay)
    .option('--json', 'print the answer as JSON')
    .action(async ({ unit, day, json }: Options) => {
      const { identity } = await openListing(io, json)
      const query = { unit, limit: 200, ...(day !== undefined && { day }) }
      const found = await Array.fromAsync(identity.listAppointments.all({ query, signal: io.signal }))
      if (json) printJson(io, found)
      else if (found.length === 0)
        printNote(io, `Nobody in ${unit} is expected${day === undefined ? '' : ` on ${day}`}.`)
      else printTable(io, COLUMNS, found)
    })
  return withExamples(
    command,
    'lantoa appointments list --unit 31027',
    'lantoa appointments list --unit 31027 --day 2026-03-27',
  )
}
