import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay } from '../../output/formats.ts'
import { printJson, printLine } from '../../output/print.ts'
import { definitionTag } from '../../reporting/indicators.ts'
import { openSession } from '../../session/session.ts'

type Options = { from: string; json?: true }

export function indicatorsRetire(io: Io): Command {
  const command = new Command('retire')
    .description('keep an indicator of the province no longer; its values before stay')
    .argument('<indicator>', 'id, such as P-01')
    .requiredOption('--from <day>', 'first day without it', readDay)
    .option('--json', 'print the answer as JSON')
    .action(async (indicatorId: string, { from, json }: Options) => {
      const lantoa = await openSession(io)
      const ifMatch = await definitionTag(io, lantoa, indicatorId)
      const asked = { params: { indicatorId }, body: { from }, ifMatch, signal: io.signal }
      const retired = await lantoa.reporting.retireIndicator(asked).orThrow()
      if (json) return printJson(io, retired)
      printLine(io, `${retired.indicatorId} ${retired.name}: retired from ${showDay(from)}`)
    })
  return withExamples(command, 'lantoa indicators retire P-01 --from 2027-01-01')
}
