import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay } from '../../output/formats.ts'
import { printFacts, printJson, printLine, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import type { Indicator } from '../../reporting/indicators.ts'
import { openSession } from '../../session/session.ts'

const COLUMNS: readonly Column<Indicator>[] = [
  { title: 'version', of: ({ version }) => String(version), align: 'right' },
  { title: 'from', of: ({ validFrom }) => showDay(validFrom) },
  { title: 'gone from', of: ({ validTo }) => (validTo === null ? '' : showDay(validTo)) },
  { title: 'what it says', of: ({ definition }) => definition, flexible: true },
]

export function indicatorsShow(io: Io): Command {
  const command = new Command('show')
    .description('show an indicator: what it says, what it is made of, and every definition it has had')
    .argument('<indicator>', 'id, such as I-04')
    .option('--json', 'print the answer as JSON')
    .action(async (indicatorId: string, { json }: { json?: true }) => {
      const lantoa = await openSession(io)
      const asked = { params: { indicatorId }, signal: io.signal }
      const indicator = await lantoa.reporting.getIndicator(asked).orThrow()
      const { items } = await lantoa.reporting.listIndicatorVersions(asked).orThrow()
      if (json) return printJson(io, { ...indicator, versions: items })
      print(io, indicator, items)
    })
  return withExamples(command, 'lantoa indicators show I-04', 'lantoa indicators show P-01 --json')
}

function print(io: Io, indicator: Indicator, versions: readonly Indicator[]): void {
  const { denominator, kind, periods, levels, merge, service, computed, pillar } = indicator
  printLine(io, `${indicator.indicatorId} ${indicator.name}\n${indicator.definition}\n`)
  printFacts(io, [
    ['in English', `${indicator.nameEn}. ${indicator.definitionEn}`],
    ['numerator', partFact(indicator.numerator)],
    ['denominator', denominator ? partFact(denominator) : 'none: a plain count'],
    ['kind', kind === 'flow' ? `flow by ${periods.join(', ')}` : kind],
    ['levels', levels.join(', ')],
    ['pillar', pillar],
    ['merges by', merge],
    ['facts of', computed ? service : `${service}, which tells none yet`],
  ])
  printLine(io)
  printTable(io, COLUMNS, versions)
}

function partFact({ text, measures }: Indicator['numerator']): string {
  return measures.length === 0 ? `${text} (nobody tells it yet)` : `${text} (${measures.join(' + ')})`
}
