import type { Args } from '@lantoa/sdk'
import { SESSIONS } from '@lantoa/sheets/session-lists'
import { filledColumns } from '@lantoa/sheets/sheet'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { optionOf, typedFields, wrongOptions } from '../../registers/register-options.ts'
import { openSession } from '../../session/session.ts'
import { readSheetRow } from '../../sheets/read-row.ts'

type Options = Record<string, string | true | undefined>

/** Its id is made of what was typed, as for a row of a file: typed twice it is one session. */
export function sessionsRecord(io: Io): Command {
  const command = new Command('record').description('plan a session, or write down one that was held')
  const columns = filledColumns(SESSIONS)
  for (const { path, vi, required, words = {} } of columns) {
    const choices = Object.keys(words).join(', ')
    const described = choices === '' ? vi : `${vi}: ${choices}`
    if (required) command.requiredOption(`--${optionOf(path)} <value>`, described)
    else command.option(`--${optionOf(path)} <value>`, described)
  }
  command.option('--json', 'print it as JSON').action(async (options: Options) => {
    const read = readSheetRow(SESSIONS, typedFields(columns, options))
    if ('wrong' in read) throw wrongOptions(read.wrong)
    const lantoa = await openSession(io)
    const [item] = (await SESSIONS.lookUp?.(lantoa, [read.item], io.signal)) ?? []
    const { sessionId, ...body } = item as Args<'teams', 'recordSession'>['body'] & { sessionId: string }
    const { teams } = lantoa
    const session = await teams.recordSession({ params: { sessionId }, body, signal: io.signal }).orThrow()
    if (options.json) printJson(io, session)
    else printLine(io, `${session.title} is ${session.status} (${session.sessionId})`)
  })
  return withExamples(
    command,
    'lantoa sessions record --unit-code 31027.07 --title "Thanh toán số" --kind "buổi thực hành" --topics online_payment ' +
      '--starts-at "17/03/2026 19:00" --minutes 90 --audiences "người dân; tiểu thương"',
  )
}
