import { Command } from 'commander'
import { v7 as uuid } from 'uuid'
import type { Io } from '../../io.ts'
import { readPeriod } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printNote } from '../../output/print.ts'
import { printClosing } from '../../reporting/closings.ts'
import { openSession } from '../../session/session.ts'

type Options = { unit: string; period: string; closing: string; json?: true }

/** A whole province takes some seconds, and waits for what is being counted. */
const PATIENCE_MS = 60_000

export function closingsClose(io: Io): Command {
  const command = new Command('close')
    .description('close a period that is over, of a commune or province and of all beneath it; it stays closed')
    .requiredOption('--unit <code>', 'commune or province')
    .requiredOption('--period <period>', 'such as 2026-W12, 2026-03, 2026-Q1, 2026 or 2025-07-15+100', readPeriod)
    .option('--closing <id>', 'under this id (UUID version 7), so that it can be sent again (default: a new one)')
    .option('--json', 'print the answer as JSON')
    .action(async ({ unit, period, closing: closingId = uuid(), json }: Options) => {
      const { reporting } = await openSession(io, { timeoutMs: PATIENCE_MS })
      const asked = { params: { closingId }, body: { unit, period }, signal: io.signal }
      const closing = await reporting.closePeriod(asked).orThrow()
      if (json) return printJson(io, closing)
      printClosing(io, closing)
      printNote(io, 'Note the hash at a place of your own: with it you can always show that this was closed.')
    })
  return withExamples(
    command,
    'lantoa closings close --unit 31027 --period 2026-W11',
    'lantoa closings close --unit 91 --period 2026..2026-03-15 --json',
  )
}
