import type { Args } from '@lantoa/sdk'
import { readCell } from '@lantoa/sheets/read-row'
import { SESSIONS } from '@lantoa/sheets/session-lists'
import { Command } from 'commander'
import { CliError } from '../../failure/cli-error.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showNumber } from '../../output/formats.ts'
import { printJson, printLine } from '../../output/print.ts'
import { sayWanted } from '../../sheets/say-wanted.ts'
import { knownSession } from './advance.ts'
import { attendedOf } from './list.ts'

type Headcounts = Args<'teams', 'countHeads'>['body']['headcounts']

const EXAMPLE = '01990f3e-7c1a-7000-8000-000000000071'

export function sessionsHeads(io: Io): Command {
  const command = new Command('heads')
    .description('say how many came where nobody wrote down who; takes the place of what was said before')
    .argument('<session>', 'its id, as `sessions list` has it')
    .argument('[heads]', 'such as "người dân 40; học sinh 20"; left out: heads were not counted')
    .option('--json', 'print the session as JSON')
    .action(async (sessionId: string, typed: string | undefined, { json }: { json?: true }) => {
      const headcounts = typed === undefined ? [] : readHeads(typed)
      const { teams, asked, ifMatch } = await knownSession(io, sessionId)
      const session = await teams.countHeads({ ...asked, body: { headcounts }, ifMatch }).orThrow()
      if (json) printJson(io, session)
      else printLine(io, `${session.title}: ${showNumber(attendedOf(session))} (${session.sessionId})`)
    })
  return withExamples(command, `lantoa sessions heads ${EXAMPLE} "người dân 40; học sinh 20"`)
}

function readHeads(text: string): Headcounts {
  const column = SESSIONS.columns.find(({ kind }) => kind === 'counts')
  const read = column && readCell(column, text)
  if (read && 'value' in read) return read.value as Headcounts // by the kind of its column
  throw new CliError(read ? sayWanted(read.wanted) : text, { exitCode: EXIT.usage })
}
