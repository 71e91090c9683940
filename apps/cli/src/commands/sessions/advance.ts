import { type Args, LantoaError } from '@lantoa/sdk'
import { TIME_WORDS, typedInstant } from '@lantoa/vietnam/typed-time'
import { Argument, Command, InvalidArgumentError } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

type Status = Args<'teams', 'advanceSession'>['body']['status']
type Options = { starts?: string; reason?: string; json?: true }

const STATUSES: readonly Status[] = ['held', 'postponed', 'cancelled', 'planned']
const EXAMPLE = '01990f3e-7c1a-7000-8000-000000000071'

export function sessionsAdvance(io: Io): Command {
  const command = new Command('advance')
    .description('say that a session was held, is postponed or cancelled, or is planned again')
    .argument('<session>', 'its id, as `sessions list` has it')
    .addArgument(new Argument('<status>', 'how far it got').choices(STATUSES))
    .option('--starts <time>', 'when it begins by now', readTime)
    .option('--reason <words>', 'why what was recorded is wrong: then any status can follow any other')
    .option('--json', 'print the session as JSON')
    .action(async (sessionId: string, status: Status, { starts: startsAt, reason, json }: Options) => {
      const { teams, asked, ifMatch } = await knownSession(io, sessionId)
      const session = reason
        ? await teams.correctSessionStatus({ ...asked, body: { status, reason }, ifMatch }).orThrow()
        : await teams.advanceSession({ ...asked, body: { status, ...(startsAt && { startsAt }) }, ifMatch }).orThrow()
      if (json) printJson(io, session)
      else printLine(io, `${session.title} is ${session.status} (${session.sessionId})`)
    })
  return withExamples(
    command,
    `lantoa sessions advance ${EXAMPLE} held`,
    `lantoa sessions advance ${EXAMPLE} planned --starts "24/03/2026 19:00"`,
    `lantoa sessions advance ${EXAMPLE} cancelled --reason "Ghi nhầm buổi khác"`,
  )
}

/** The session in the version in which it is changed. */
export async function knownSession(io: Io, sessionId: string) {
  const { teams } = await openSession(io)
  const asked = { params: { sessionId }, signal: io.signal }
  const { error, etag = '' } = await teams.getSession(asked)
  if (error) throw new LantoaError('getSession', error)
  return { teams, asked, ifMatch: etag }
}

function readTime(text: string): string {
  const instant = typedInstant(text)
  if (instant !== undefined) return instant
  throw new InvalidArgumentError(`Write ${TIME_WORDS}.`)
}
