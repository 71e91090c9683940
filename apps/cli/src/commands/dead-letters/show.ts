import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { type DeadLetterDetail, getDeadLetter } from '../../operations/dead-letters.ts'
import { type ServiceName, serviceOption } from '../../operations/services.ts'
import { withExamples } from '../../options/examples.ts'
import { showInstant, showNumber } from '../../output/formats.ts'
import { printFacts, printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

type Options = { service: ServiceName | 'all'; json?: true }

export function deadLettersShow(io: Io): Command {
  const command = new Command('show')
    .description('one dead letter with its headers and payload')
    .argument('<id>', 'as `list` shows it')
    .addOption(serviceOption())
    .option('--json', 'print the answer as JSON')
    .action(async (id: string, { service, json }: Options) => {
      const letter = await getDeadLetter(io, await openSession(io), service, id)
      if (json) return printJson(io, letter)
      printLetter(io, letter)
    })
  return withExamples(command, 'lantoa dead-letters show 0198a6b0-4c1e-7d53-9f0a-2b7f4f6f9f11')
}

function printLetter(io: Io, letter: DeadLetterDetail): void {
  printFacts(io, [
    ['service', `${letter.service} (group ${letter.group})`],
    ['record', `${letter.topic}, partition ${letter.partition}, offset ${letter.offset}`],
    ['key', letter.key],
    ['reason', letter.reason],
    ['attempts', `${showNumber(letter.attempts)}, last ${showInstant(letter.failedAt)}`],
    ['waiting', `${showNumber(letter.parked)} later records of this key`],
    ...Object.entries(letter.headers),
  ])
  printLine(io, `\n${readable(letter.payload)}`)
}

/** Payloads are JSON but for the broken ones, which is why some are here. */
function readable(payload: string | null): string {
  if (payload === null) return '(no payload: a deletion)'
  try {
    return JSON.stringify(JSON.parse(payload), null, 2)
  } catch {
    return payload
  }
}
