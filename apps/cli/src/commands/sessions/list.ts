import type { Args, Data } from '@lantoa/sdk'
import { Command, Option } from 'commander'
import type { Io } from '../../io.ts'
import { readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { showInstant, showNumber } from '../../output/formats.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'

type Session = Data<'teams', 'getSession'>
type Query = NonNullable<Args<'teams', 'listSessions'>['query']>
type Options = Pick<Query, 'unit' | 'status' | 'from' | 'until'> & { json?: true }

const COLUMNS: readonly Column<Session>[] = [
  { title: 'session', of: ({ sessionId }) => sessionId },
  { title: 'begins', of: ({ startsAt }) => showInstant(startsAt) },
  { title: 'unit', of: ({ unitCode }) => unitCode },
  { title: 'status', of: ({ status }) => status },
  { title: 'attended', of: (session) => showNumber(attendedOf(session)), align: 'right' },
  { title: 'title', of: ({ title }) => title, flexible: true },
]

export function sessionsList(io: Io): Command {
  const command = new Command('list')
    .description('sessions, latest first')
    .option('--unit <code>', 'only those of this unit and what lies beneath (default: all of your units)')
    .addOption(new Option('--status <status>', 'only these').choices(['planned', 'held', 'postponed', 'cancelled']))
    .option('--from <day>', 'only from this day on', readDay)
    .option('--until <day>', 'only before this day', readDay)
    .option('--json', 'print the sessions as JSON')
    .action(async ({ json, ...query }: Options) => {
      const { teams } = await openSession(io)
      const found = await Array.fromAsync(teams.listSessions.all({ query, signal: io.signal }))
      if (json) return printJson(io, found)
      if (found.length === 0) return printNote(io, 'No sessions.')
      printTable(io, COLUMNS, found)
    })
  return withExamples(
    command,
    'lantoa sessions list --unit 31027',
    'lantoa sessions list --status held --from 2026-03-01',
  )
}

/** Either people are named or heads are counted. */
export function attendedOf({ attended, headcounts }: Pick<Session, 'attended' | 'headcounts'>): number {
  return headcounts.reduce((sum, { count }) => sum + count, attended)
}
