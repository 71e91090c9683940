import type { Data } from '@lantoa/sdk'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay } from '../../output/formats.ts'
import { printFacts, printJson, printLine, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'

type Concern = Data<'teams', 'getConcern'>
type Step = Concern['steps'][number]

const COLUMNS: readonly Column<Step>[] = [
  { title: 'on', of: ({ on }) => showDay(on) },
  { title: 'state', of: ({ status, before }) => (before ? 'corrected' : status) },
  { title: 'by', of: ({ by }) => by.as },
  { title: 'to', of: ({ organisation }) => organisation ?? '' },
  { title: 'text', of: ({ text }) => (text ?? '').replaceAll('\n', ' '), flexible: true },
]

export function concernsShow(io: Io): Command {
  const command = new Command('show')
    .description('one question or difficulty with its steps')
    .argument('<id>', 'as `concerns list` has it')
    .option('--json', 'print the answer as JSON')
    .action(async (concernId: string, { json }: { json?: true }) => {
      const { teams } = await openSession(io)
      const concern = await teams.getConcern({ params: { concernId }, signal: io.signal }).orThrow()
      if (json) return printJson(io, concern)
      printConcern(io, concern)
    })
  return withExamples(command, 'lantoa concerns show 01990f3e-7c1a-7000-8000-0000000000e2')
}

export function printConcern(io: Io, concern: Concern): void {
  const { kind, status, overdue, dueOn, unitCode, topic, level, organisation, text, steps } = concern
  printFacts(io, [
    ['kind', kind],
    ['state', status],
    ['due', `${showDay(dueOn)}${overdue ? ' (overdue)' : ''}`],
    ['unit', unitCode],
    ['topic', topic],
    ['with', organisation ?? level],
    ['text', text],
  ])
  printLine(io)
  printTable(io, COLUMNS, steps)
}
