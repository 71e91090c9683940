import { LantoaError } from '@lantoa/sdk'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay } from '../../output/formats.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

type Options = { on: string; ends?: true; json?: true }

export function bodiesAmbassador(io: Io): Command {
  const command = new Command('ambassador')
    .description('say from which day on a member is a digital ambassador, or is none any more')
    .argument('<membership>', 'its id, as `bodies show` has it')
    .requiredOption('--on <day>', 'from which day on', readDay)
    .option('--ends', 'none any more from that day on')
    .option('--json', 'print the membership as JSON')
    .action(async (membershipId: string, { on, ends, json }: Options) => {
      const { teams } = await openSession(io)
      const asked = { params: { membershipId }, signal: io.signal }
      const { error, etag = '' } = await teams.getMembership(asked)
      if (error) throw new LantoaError('getMembership', error)
      const body = { ambassador: !ends, ambassadorOn: on }
      const membership = await teams.changeMembership({ ...asked, body, ifMatch: etag }).orThrow()
      if (json) printJson(io, membership)
      else printLine(io, `${membershipId} is ${ends ? 'no ambassador' : 'an ambassador'} from ${showDay(on)} on.`)
    })
  return withExamples(command, 'lantoa bodies ambassador 01990f3e-7c1a-7000-8000-000000000081 --on 01/03/2026')
}
