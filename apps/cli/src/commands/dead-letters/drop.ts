import { Command } from 'commander'
import { CliError } from '../../failure/cli-error.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import type { Io } from '../../io.ts'
import { getDeadLetter, repair } from '../../operations/dead-letters.ts'
import { type ServiceName, serviceOption } from '../../operations/services.ts'
import { withExamples } from '../../options/examples.ts'
import { count } from '../../output/formats.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

type Options = { service: ServiceName | 'all'; yes?: true; json?: true }

export function deadLettersDrop(io: Io): Command {
  const command = new Command('drop')
    .description('give a dead letter up for good, and apply what waits behind it')
    .argument('<id>', 'as `list` shows it')
    .option('--yes', 'I have looked at it (`show`) and it may be lost')
    .addOption(serviceOption())
    .option('--json', 'print the answer as JSON')
    .action(async (id: string, { service, yes, json }: Options) => {
      const lantoa = await openSession(io)
      const letter = await getDeadLetter(io, lantoa, service, id)
      if (!yes) throw unsure(letter.service, letter.topic, id)
      const applied = await repair(io, lantoa, 'dropDeadLetter', letter)
      if (json) return printJson(io, { deadLetterId: id, applied })
      printLine(io, `${id} is given up; ${count(applied)} records that waited behind it were applied`)
    })
  return withExamples(command, 'lantoa dead-letters drop 0198a6b0-4c1e-7d53-9f0a-2b7f4f6f9f11 --yes')
}

function unsure(service: string, topic: string, id: string): CliError {
  return new CliError(`This record of ${topic} would never count in ${service}.`, {
    exitCode: EXIT.usage,
    hint: `Look at it with \`lantoa dead-letters show ${id}\`, then add --yes.`,
  })
}
