import { Command } from 'commander'
import { EXIT } from '../../failure/exit-codes.ts'
import type { Io } from '../../io.ts'
import { checkTopics, isDifferent, printDifferences } from '../../operations/topics.ts'
import { withExamples } from '../../options/examples.ts'
import { count } from '../../output/formats.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

export function topicsDiff(io: Io): Command {
  const command = new Command('diff')
    .description('show where topics are not as they are declared; the exit code is 1 if any is')
    .option('--json', 'print the answer as JSON, with every topic')
    .action(async ({ json }: { json?: true }) => {
      const checks = await checkTopics(io, await openSession(io))
      const different = checks.filter(isDifferent)
      if (different.length > 0) io.exitCode = EXIT.refused
      if (json) return printJson(io, checks)
      printDifferences(io, checks)
      if (different.length === 0) printLine(io, `All ${count(checks.length)} topics are as they are declared.`)
    })
  return withExamples(command, 'lantoa topics diff', 'lantoa topics diff --json')
}
