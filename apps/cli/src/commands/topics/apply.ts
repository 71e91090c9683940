import { Command } from 'commander'
import { EXIT } from '../../failure/exit-codes.ts'
import type { Io } from '../../io.ts'
import { SERVICES } from '../../operations/services.ts'
import { isDifferent, ownedBy, printDifferences, type TopicCheck } from '../../operations/topics.ts'
import { withExamples } from '../../options/examples.ts'
import { count } from '../../output/formats.ts'
import { printJson, printLine, printNote } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'

export function topicsApply(io: Io): Command {
  const command = new Command('apply')
    .description('make topics as they are declared; the exit code is 1 if some still differ')
    .option('--json', 'print the answer as JSON')
    .action(async ({ json }: { json?: true }) => {
      const lantoa = await openSession(io)
      const changed: string[] = []
      const checks: TopicCheck[] = []
      for (const service of SERVICES) {
        const applied = await lantoa[service].applyTopics({ signal: io.signal }).orThrow()
        changed.push(...applied.changed)
        checks.push(...ownedBy(service, applied.topics))
      }
      const left = checks.filter(isDifferent)
      if (left.length > 0) io.exitCode = EXIT.refused
      if (json) return printJson(io, { changed, topics: checks })
      for (const topic of changed) printLine(io, `${topic}: made or changed`)
      if (left.length === 0) return printLine(io, `All ${count(checks.length)} topics are as they are declared.`)
      printNote(io, 'These cannot be applied:')
      printDifferences(io, left)
    })
  return withExamples(command, 'lantoa topics apply')
}
