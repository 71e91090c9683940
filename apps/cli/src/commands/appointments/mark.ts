import { Argument, Command } from 'commander'
import type { Io } from '../../io.ts'
import { readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

const MARKS = ['registered', 'activated', 'not_come', 'none'] as const
type Mark = (typeof MARKS)[number]

export function appointmentsMark(io: Io): Command {
  const command = new Command('mark')
    .description('say as the police what became of an appointment; `none` takes a mark back')
    .argument('<resident>', 'as `appointments list` has it')
    .addArgument(new Argument('<mark>', 'what became of it').choices(MARKS))
    .requiredOption('--on <day>', 'the day of that', readDay)
    .option('--json', 'print the answer as JSON')
    .action(async (residentId: string, mark: Mark, { on, json }: { on: string; json?: true }) => {
      const { identity } = await openSession(io)
      const body = { mark: mark === 'none' ? null : mark, on }
      const marked = await identity.markAppointment({ params: { residentId }, body, signal: io.signal }).orThrow()
      if (json) printJson(io, marked)
      else
        printLine(io, `${residentId}: ${marked.mark ?? 'no mark'}${marked.markedOn ? ` since ${marked.markedOn}` : ''}`)
    })
  const id = '0199f3e0-7c1a-7000-8000-0000000000d1'
  return withExamples(command, `lantoa appointments mark ${id} activated --on 2026-03-27`)
}
