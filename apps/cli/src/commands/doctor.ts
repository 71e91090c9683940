import { Command } from 'commander'
import { CHECKS } from '../doctor/checks.ts'
import type { Check, Finding } from '../doctor/finding.ts'
import { type Facts, gatherFacts } from '../doctor/gather-facts.ts'
import { EXIT, type ExitCode } from '../failure/exit-codes.ts'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { typeable } from '../output/called-as.ts'
import { count } from '../output/formats.ts'
import { paint } from '../output/paint.ts'
import { printJson, printLine } from '../output/print.ts'

type State = 'well' | 'warning' | 'wrong' | 'unknown'
type Looked = { name: string; state: State; findings: Finding[] }

const COLOURS = { well: 'green', warning: 'yellow', wrong: 'red', unknown: 'dim' } as const

export function doctor(io: Io): Command {
  const command = new Command('doctor')
    .description(
      'say what is wrong and what to type; the exit code is 1 when something is, 3 when nothing answers or you may not ask',
    )
    .option('--json', 'print the answer as JSON')
    .action(async ({ json }: { json?: true }) => {
      const facts = await gatherFacts(io)
      const looked = CHECKS.map((check) => lookAt(check, facts))
      io.exitCode = exitCodeOf(looked, facts)
      if (json) return printJson(io, { well: io.exitCode === EXIT.ok, checks: looked })
      for (const each of looked) print(io, each)
      printLine(io, `\n${summaryOf(looked)}`)
    })
  return withExamples(command, 'lantoa doctor', 'lantoa doctor --json')
}

function lookAt({ name, look }: Check, facts: Facts): Looked {
  const findings = look(facts)
  if (!findings) return { name, state: 'unknown', findings: [] }
  const worst = findings.some(({ severity }) => severity === 'wrong') ? 'wrong' : 'warning'
  return { name, state: findings.length === 0 ? 'well' : worst, findings }
}

/** Whoever is told nothing of the insides, for want of an answer or of a right, cannot say that they are wrong. */
function exitCodeOf(looked: readonly Looked[], { services }: Facts): ExitCode {
  if (services.every(({ status }) => !status)) return EXIT.unreachable
  return looked.some(({ state }) => state === 'wrong') ? EXIT.refused : EXIT.ok
}

function print(io: Io, { name, state, findings }: Looked): void {
  const width = Math.max(...CHECKS.map((check) => check.name.length))
  printLine(io, `${name.padEnd(width)}  ${paint(io.out, io.env, COLOURS[state], state)}`)
  for (const finding of findings) {
    printLine(io, `  ${paint(io.out, io.env, COLOURS[finding.severity], finding.what)}`)
    printLine(io, typeable(io, `  → ${finding.do}`))
  }
}

function summaryOf(looked: readonly Looked[]): string {
  const findings = looked.flatMap((each) => each.findings)
  const unknown = looked.filter(({ state }) => state === 'unknown').length
  const parts = [
    ...(['wrong', 'warning'] as const).flatMap((severity) => {
      const found = findings.filter((finding) => finding.severity === severity).length
      return found === 0 ? [] : [`${count(found)} ${severity}${severity === 'warning' && found > 1 ? 's' : ''}`]
    }),
    ...(unknown === 0 ? [] : [`${count(unknown)} unknown`]),
  ]
  return parts.length === 0 ? 'Everything is well.' : `${parts.join(', ')}.`
}
