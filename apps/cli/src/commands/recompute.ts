import { Command } from 'commander'
import { EXIT } from '../failure/exit-codes.ts'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { count, showSeconds } from '../output/formats.ts'
import { printJson, printLine, printNote } from '../output/print.ts'
import { openSession } from '../session/session.ts'

/** The whole log of a province is read meanwhile. */
const TIMEOUT_MS = 3_600_000

export function recompute(io: Io): Command {
  const command = new Command('recompute')
    .description('count all indicators again from the log, and put right what differs; the exit code is 1 if any did')
    .option('--json', 'print the outcome as JSON')
    .action(async ({ json }: { json?: true }) => {
      const lantoa = await openSession(io, { timeoutMs: TIMEOUT_MS })
      printNote(io, 'Counting again; this reads the whole log …')
      const outcome = await lantoa.reporting.recompute({ signal: io.signal }).orThrow()
      const { records, cells, differing, replaced, seconds } = outcome
      if (differing > 0) io.exitCode = EXIT.refused
      if (json) return printJson(io, outcome)
      printLine(io, `${count(records)} records, ${count(cells)} sums compared in ${showSeconds(seconds)}`)
      if (differing === 0) return printLine(io, 'All of them are what they should be.')
      printLine(io, `${count(differing)} differed; ${replaced ? 'they are put right' : 'nothing was changed'}.`)
    })
  return withExamples(command, 'lantoa recompute')
}
