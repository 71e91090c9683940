import type { Args } from '@lantoa/sdk'
import { Command } from 'commander'
import { readJsonFile } from '../../files/json-file.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay } from '../../output/formats.ts'
import { printJson, printLine } from '../../output/print.ts'
import { definitionTag } from '../../reporting/indicators.ts'
import { openSession } from '../../session/session.ts'

type Definition = Args<'reporting', 'defineIndicator'>['body']
type Options = { change?: true; json?: true }

export function indicatorsDefine(io: Io): Command {
  const command = new Command('define')
    .description('add an indicator of the province, made of existing measures; or change it from a day on')
    .argument('<indicator>', 'id, such as P-01')
    .argument('<file>', 'the definition as JSON; `lantoa indicators show I-05 --json` shows one')
    .option('--change', 'it is there: define it anew from the `validFrom` of the file on')
    .option('--json', 'print the answer as JSON')
    .action(async (indicatorId: string, path: string, { change, json }: Options) => {
      const body = await readJsonFile<Definition>(io, path)
      const lantoa = await openSession(io)
      const asked = { params: { indicatorId }, body, signal: io.signal }
      const defined = change
        ? await lantoa.reporting
            .changeIndicator({ ...asked, ifMatch: await definitionTag(io, lantoa, indicatorId) })
            .orThrow()
        : await lantoa.reporting.defineIndicator(asked).orThrow()
      if (json) return printJson(io, defined)
      printLine(
        io,
        `${defined.indicatorId} ${defined.name}: version ${defined.version} from ${showDay(defined.validFrom)}`,
      )
    })
  return withExamples(
    command,
    'lantoa indicators define P-01 signatures.json',
    'lantoa indicators define P-01 signatures-2027.json --change',
  )
}
