import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

type Options = { takeBack?: true; json?: true }

export function duplicatesDistinct(io: Io): Command {
  const command = new Command('distinct')
    .description('say that two people are two, so that they are not shown as one any more')
    .argument('<one>', 'as `duplicates list` has it')
    .argument('<other>', 'the other one')
    .option('--take-back', 'they may be one after all')
    .option('--json', 'print the answer as JSON')
    .action(async (residentId: string, otherId: string, { takeBack, json }: Options) => {
      const { identity } = await openSession(io)
      const body = { distinct: takeBack !== true }
      const decision = { params: { residentId, otherId }, body, signal: io.signal }
      const decided = await identity.decideDistinct(decision).orThrow()
      if (json) printJson(io, decided)
      else printLine(io, `${residentId} and ${otherId} ${decided.distinct ? 'are two' : 'may be one again'}`)
    })
  const ids = '0199f3e0-7c1a-7000-8000-0000000000d1 0199f3e0-7c1a-7000-8000-0000000000d2'
  return withExamples(command, `lantoa duplicates distinct ${ids}`)
}
