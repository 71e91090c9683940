import { type Data, type Lantoa, LantoaError } from '@lantoa/sdk'
import { Command, Option } from 'commander'
import type { Io } from '../../io.ts'
import { readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

type Concern = Data<'teams', 'getConcern'>
type Teams = Lantoa['teams']
type Asked = { readonly params: { concernId: string }; readonly ifMatch: string; readonly signal: AbortSignal }
type Said = { on?: string; dueOn?: string; organisation?: string; answerId?: string; helped?: boolean }
type Answered = { orThrow(): Promise<Concern> }

/** A step as it is typed: `needsText` where whoever raised it must be told why or what. */
type Step = {
  readonly name: string
  readonly what: string
  readonly needsText?: true
  readonly options?: readonly Option[]
  readonly send: (teams: Teams, asked: Asked, said: Said & { text: string }) => Answered
}

const DUE = new Option('--due-on <day>', 'another day by which an answer is due').argParser(readDay)
const EXAMPLE = '01990f3e-7c1a-7000-8000-0000000000e2'

const STEPS: readonly Step[] = [
  {
    ...{ name: 'accept', what: 'take a difficulty on', options: [DUE] },
    send: (teams, asked, body) => teams.acceptConcern({ ...asked, body }),
  },
  {
    ...{ name: 'start', what: 'say that somebody is at work on it' },
    send: (teams, asked, body) => teams.startConcern({ ...asked, body }),
  },
  {
    ...{ name: 'forward', what: 'forward it to the unit above, or to an organisation' },
    options: [DUE, new Option('--organisation <name>', 'an operator or an office; left out: the unit above')],
    send: (teams, asked, body) => teams.forwardConcern({ ...asked, body }),
  },
  {
    ...{ name: 'answer', what: 'answer a question or a difficulty', needsText: true },
    options: [new Option('--answer-id <id>', 'the reusable answer that it was taken from')],
    send: (teams, asked, body) => teams.answerConcern({ ...asked, body }),
  },
  {
    ...{ name: 'reject', what: 'reject a difficulty, with the reason', needsText: true },
    send: (teams, asked, body) => teams.rejectConcern({ ...asked, body }),
  },
  {
    ...{ name: 'turn', what: 'turn a question into a difficulty', options: [DUE] },
    send: (teams, asked, body) => teams.turnConcern({ ...asked, body }),
  },
  {
    ...{ name: 'close', what: 'close what was answered or rejected' },
    options: [new Option('--helped', 'the answer helped'), new Option('--no-helped', 'it did not')],
    send: (teams, asked, body) => teams.closeConcern({ ...asked, body }),
  },
  {
    ...{ name: 'reopen', what: 'say that an answer did not help, and why', needsText: true },
    send: (teams, asked, body) => teams.reopenConcern({ ...asked, body }),
  },
  {
    ...{ name: 'withdraw', what: 'take back what was raised by mistake' },
    send: (teams, asked, body) => teams.withdrawConcern({ ...asked, body }),
  },
]

/** One command for each step. */
export function concernSteps(io: Io): Command[] {
  return STEPS.map((step) => stepCommand(io, step))
}

function stepCommand(io: Io, { name, what, needsText, options = [], send }: Step): Command {
  const command = new Command(name)
    .description(what)
    .argument('<id>', 'as `concerns list` has it')
    .argument(needsText ? '<text>' : '[text]', 'what whoever raised it is told')
    .option('--on <day>', 'the day of it (default: today)', readDay)
    .option('--json', 'print the answer as JSON')
  for (const option of options) command.addOption(option)
  command.action(async (concernId: string, text = '', { json, ...said }: Said & { json?: true }) => {
    const { teams } = await openSession(io)
    const asked = { params: { concernId }, signal: io.signal }
    const { error, etag = '' } = await teams.getConcern(asked)
    if (error) throw new LantoaError('getConcern', error)
    const concern = await send(teams, { ...asked, ifMatch: etag }, { ...said, text }).orThrow()
    if (json) printJson(io, concern)
    else printLine(io, `${concern.concernId} is ${concern.status}`)
  })
  return withExamples(command, `lantoa concerns ${name} ${EXAMPLE}${needsText ? ' "Đã dựng trạm ở đầu hẻm"' : ''}`)
}
