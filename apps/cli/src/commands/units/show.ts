import type { Data } from '@lantoa/sdk'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { readDay } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay, showUnit } from '../../output/formats.ts'
import { printFacts, printJson, printLine, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'

type Options = { asOf?: string; json?: true }
type Version = Data<'teams', 'getUnitHistory'>['items'][number]

const COLUMNS: readonly Column<Version>[] = [
  { title: 'from', of: ({ validFrom }) => showDay(validFrom) },
  { title: 'gone from', of: ({ validTo }) => (validTo === null ? '' : showDay(validTo)) },
  { title: 'unit', of: showUnit, flexible: true },
  { title: 'parent', of: ({ parentCode }) => parentCode ?? '' },
  { title: 'what took its place', of: showSuccessors, flexible: true },
]

export function unitsShow(io: Io): Command {
  const command = new Command('show')
    .description('show a unit: what it is, where it lies, and all that its code has meant')
    .argument('<unit>', 'code, or code@first-day for one version of it')
    .option('--as-of <day>', 'in the boundaries of this day (default: today)', readDay)
    .option('--json', 'print the answer as JSON')
    .action(async (unit: string, { asOf, json }: Options) => {
      const lantoa = await openSession(io)
      const { signal } = io
      const detail = await lantoa.teams.getUnit({ params: { code: unit }, query: { asOf }, signal }).orThrow()
      const history = await lantoa.teams.getUnitHistory({ params: { code: detail.code }, signal }).orThrow()
      if (json) return printJson(io, { ...detail, history: history.items })
      printFacts(io, [
        ['unit', `${showUnit(detail)}${detail.nameEn ? ` (${detail.nameEn})` : ''}`],
        ['code', `${detail.code}@${detail.validFrom}`],
        ['level', detail.level],
        ['lies in', detail.ancestors.map(showUnit).join(', ') || undefined],
        ['closed', detail.validTo === null ? undefined : showDay(detail.validTo)],
        ['what took its place', showSuccessors(detail) || undefined],
      ])
      if (history.items.length < 2) return
      printLine(io, `\nAll that ${detail.code} has meant:`)
      printTable(io, COLUMNS, history.items)
    })
  return withExamples(command, 'lantoa units show 31027', 'lantoa units show 15715 --as-of 2025-06-30')
}

function showSuccessors({ successors }: Pick<Version, 'successors'>): string {
  return successors.map(({ code, extent }) => (extent === 'partial' ? `${code} (partly)` : code)).join(', ')
}
