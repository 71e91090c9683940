import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { type DeadLetter, listDeadLetters } from '../../operations/dead-letters.ts'
import { type ServiceName, serviceOption } from '../../operations/services.ts'
import { withExamples } from '../../options/examples.ts'
import { showInstant, showNumber } from '../../output/formats.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'

type Options = { service: ServiceName | 'all'; json?: true }

const COLUMNS: readonly Column<DeadLetter>[] = [
  { title: 'id', of: ({ deadLetterId }) => deadLetterId },
  { title: 'service', of: ({ service }) => service },
  { title: 'record', of: ({ topic, partition, offset }) => `${topic}/${partition}@${offset}`, flexible: true },
  { title: 'reason', of: ({ reason }) => reason, flexible: true },
  { title: 'attempts', of: ({ attempts }) => showNumber(attempts), align: 'right' },
  { title: 'waiting', of: ({ parked }) => showNumber(parked), align: 'right' },
  { title: 'failed at', of: ({ failedAt }) => showInstant(failedAt) },
]

export function deadLettersList(io: Io): Command {
  const command = new Command('list')
    .description('records that could not be applied, and how many later ones of the same key wait behind each')
    .addOption(serviceOption())
    .option('--json', 'print the answer as JSON')
    .action(async ({ service, json }: Options) => {
      const letters = await listDeadLetters(io, await openSession(io), service)
      if (json) return printJson(io, letters)
      if (letters.length === 0) return printNote(io, 'No dead letters.')
      printTable(io, COLUMNS, letters)
    })
  return withExamples(command, 'lantoa dead-letters list', 'lantoa dead-letters list --service reporting')
}
