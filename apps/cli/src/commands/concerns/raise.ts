import type { Args } from '@lantoa/sdk'
import { dayOf } from '@lantoa/vietnam/days'
import { Command, Option } from 'commander'
import { v7 as uuid } from 'uuid'
import type { Io } from '../../io.ts'
import { readDay, readUnitCode } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay } from '../../output/formats.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'
import { KINDS, TOPICS } from './choices.ts'

type Report = Args<'teams', 'raiseConcern'>['body']
type Options = Pick<Report, 'kind' | 'topic' | 'dueOn'> & { unit: string; on?: string; id?: string; json?: true }

export function concernsRaise(io: Io): Command {
  const command = new Command('raise')
    .description('raise a question or a difficulty; no name, number or address of a person')
    .argument('<text>', 'what is asked, or what is difficult')
    .addOption(new Option('--kind <kind>', 'which of the two').choices(KINDS).makeOptionMandatory())
    .requiredOption('--unit <code>', 'the hamlet or commune', readUnitCode)
    .addOption(new Option('--topic <topic>', 'what it is about').choices(TOPICS).default('other'))
    .option('--on <day>', 'the day of it (default: today)', readDay)
    .option('--due-on <day>', 'an answer is due by then (default: 7 days for a question, 15 for a difficulty)', readDay)
    .option('--id <id>', 'its id, where it was sent before; default: a new one')
    .option('--json', 'print the answer as JSON')
    .action(async (text: string, { unit, on, id: concernId = uuid(), json, ...said }: Options) => {
      const { teams } = await openSession(io)
      const body = { ...said, text, unitCode: unit, raisedOn: on ?? dayOf(new Date(io.now())) }
      const params = { concernId }
      const raised = await teams.raiseConcern({ params, body, signal: io.signal }).orThrow()
      if (json) printJson(io, raised)
      else printLine(io, `${raised.concernId}: ${raised.status}, due on ${showDay(raised.dueOn)}`)
    })
  return withExamples(
    command,
    'lantoa concerns raise --kind difficulty --unit 31027.07 --topic signal "Hẻm 3 không có sóng"',
  )
}
