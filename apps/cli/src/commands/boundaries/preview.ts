import type { Data } from '@lantoa/sdk'
import { Command } from 'commander'
import { printChange } from '../../boundaries/show-change.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { count, showNumber, showUnit } from '../../output/formats.ts'
import { printJson, printLine, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'
import { versionOf } from './draft.ts'

type Preview = Data<'teams', 'previewBoundaryChange'>
type Impact = Preview['indicators'][number]

const COLUMNS: readonly Column<Impact>[] = [
  { title: 'unit', of: ({ unit }) => unit },
  { title: 'indicator', of: ({ indicatorId }) => indicatorId },
  { title: 'before', of: ({ before }) => showFigure(before), align: 'right' },
  { title: 'after', of: ({ after }) => showFigure(after), align: 'right' },
]

export function boundariesPreview(io: Io): Command {
  const command = new Command('preview')
    .description('show what a change would do: units, hamlets and homes that move, indicators before and after')
    .argument('<change>', 'its id')
    .option('--json', 'print the answer as JSON')
    .action(async (changeId: string, { json }: { json?: true }) => {
      const { teams } = await openSession(io)
      const { signal } = io
      const ifMatch = await versionOf(teams, changeId, signal)
      const preview = await teams.previewBoundaryChange({ params: { changeId }, ifMatch, signal }).orThrow()
      if (json) return printJson(io, preview)
      printChange(io, preview.change)
      printLine(io)
      for (const line of linesOf(preview)) printLine(io, line)
      const moved = preview.indicators.filter(tells)
      if (moved.length > 0) {
        printLine(io)
        printTable(io, COLUMNS, moved)
      }
      printNote(io, `Apply it as shown: lantoa boundaries apply ${changeId}`)
    })
  return withExamples(command, 'lantoa boundaries preview 0199f3e0-7c1a-7000-8000-000000000001')
}

function linesOf({ ended, entered, begun, changed, moved, waiting, households }: Preview): string[] {
  return [
    ...ended.map((unit) => `ends     ${unit.code} ${showUnit(unit)} → ${showHeirs(unit.successors)}`),
    ...(entered.length > 0 ? [`enters   ${count(entered.length)} units of old, as ended`] : []),
    ...begun.map((unit) => `begins   ${unit.code} ${showUnit(unit)}`),
    ...changed.map(
      ({ before, after }) =>
        `changes  ${before.code} ${showUnit(before)} (${before.parentCode}) → ${showUnit(after)} (${after.parentCode})`,
    ),
    ...moved.map(({ code, from, to }) => `moves    ${code}: ${from} → ${to}`),
    ...waiting.map((unit) => `waits    ${unit.code} ${showUnit(unit)}`),
    `homes    ${count(households.moving)} move, ${count(households.unassigned)} must be assigned`,
  ]
}

/** What was nothing in a unit that ends says nothing. */
function tells({ before, after }: Impact): boolean {
  const nothing = (figure: Impact['before']) => figure === null || (!figure.numerator && !figure.denominator)
  return showFigure(before) !== showFigure(after) && !(nothing(before) && nothing(after))
}

function showHeirs(successors: Preview['ended'][number]['successors']): string {
  return (
    successors.map(({ code, extent }) => (extent === 'partial' ? `${code} (partly)` : code)).join(', ') || 'nothing'
  )
}

function showFigure(figure: Impact['before']): string {
  if (figure === null) return '–'
  const { numerator, denominator, value } = figure
  if (denominator === null) return value === null ? 'no data' : showNumber(value)
  return `${showNumber(numerator)}/${showNumber(denominator)}${value === null ? '' : ` = ${showNumber(value)}`}`
}
