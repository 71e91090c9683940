import { Command, Option } from 'commander'
import { CLAIMED_COLUMNS } from '../claims/claimed-columns.ts'
import type { Io } from '../io.ts'
import { readFileName } from '../options/arguments.ts'
import { withExamples } from '../options/examples.ts'
import { withTimeOptions } from '../options/time-options.ts'
import { showUnit } from '../output/formats.ts'
import { printJson, printLine, printNote, printTable } from '../output/print.ts'
import type { Column } from '../output/table.ts'
import { writePage } from '../page/write-page.ts'
import { printChildren, printMatrix } from '../reporting/child-tables.ts'
import { showClosed } from '../reporting/closings.ts'
import { type Indicator, showSpan, valueColumns } from '../reporting/indicators.ts'
import {
  type ChildValues,
  type ReportQuery,
  type ReportRow,
  readReport,
  type UnitReport,
} from '../reporting/unit-report.ts'
import { openSession } from '../session/session.ts'

type Options = ReportQuery & { json?: true; html?: string; force?: true }

const COLUMNS: readonly Column<ReportRow>[] = [
  { title: 'id', of: ({ indicatorId }) => indicatorId },
  { title: 'indicator', of: ({ indicator }) => indicator?.name ?? '', flexible: true },
  ...valueColumns<ReportRow>((row) => ({ unit: row.indicator?.unit, value: row })),
  { title: 'for', of: showSpan },
  { title: '', of: ({ closed }) => showClosed(closed) },
]

export function report(io: Io): Command {
  const command = new Command('report')
    .description('show the indicators of a unit, in the boundaries of today or as it was')
    .requiredOption('--unit <code>', 'hamlet, commune or province; VN is the nation')
    .option('--indicator <id>', 'only this one')
    .option('--children', 'also of each unit one level beneath')
    .option('--json', 'print the answer as JSON')
    .addOption(
      new Option('--html <file>', 'write a page to print, in Vietnamese, with charts')
        .argParser(readFileName)
        .conflicts(['json', 'indicator', 'children']),
    )
    .option('--force', 'overwrite that file where there is one')
  withTimeOptions(command).action(async ({ json, html, force, ...query }: Options) => {
    if (html !== undefined) return writePage(io, query, html, force === true)
    const found = await readReport(io, await openSession(io), query)
    if (json) printJson(io, asJson(found, query))
    else print(io, found, query)
  })
  return withExamples(
    command,
    'lantoa report --unit 31027',
    'lantoa report --unit 31027 --html page.html',
    'lantoa report --unit 31027 --on 2026-03-17 --json',
    'lantoa report --unit 31027 --period 2026-W12 --children --indicator I-04',
    'lantoa report --unit 15715@2020-01-01 --on 2025-06-30 --view as-was',
  )
}

function print(io: Io, { unit, rows, noData, claimed, children }: UnitReport, query: ReportQuery): void {
  printLine(io, `${showUnit(unit)} (${unit.code})${query.view === 'as-was' ? ', as it was' : ''}\n`)
  if (rows.length > 0) printTable(io, COLUMNS, rows)
  if (rows.length + noData.length === 0) printNote(io, `No values ${query.period ? 'in that period' : 'on that day'}.`)
  for (const line of untold(noData)) printLine(io, line)
  if (claimed.length > 0) {
    printLine(io, '\nClaimed by others, in no value and no sum:\n')
    printTable(io, CLAIMED_COLUMNS, claimed)
  }
  if (query.children) printBeneath(io, children, query)
}

function printBeneath(io: Io, all: readonly ChildValues[], { indicator }: ReportQuery): void {
  const [first] = all
  if (!first) return
  printLine(io)
  if (all.every(({ children }) => children.length === 0)) printNote(io, 'Nothing lies beneath.')
  else if (indicator) printChildren(io, first)
  else printMatrix(io, all)
}

/** By service what is defined and told by nobody yet. */
function untold(noData: UnitReport['noData']): string[] {
  const services = [...Map.groupBy(noData, ({ service }) => service)]
  return services.map(([service, list]) => {
    return `No facts yet (${service}): ${list.map(({ indicatorId }) => indicatorId).join(', ')}`
  })
}

function asJson({ unit, rows, noData, claimed, children }: UnitReport, query: ReportQuery) {
  return {
    unit,
    values: rows.map(named),
    noData,
    claimed,
    ...(query.children ? { children: children.map(named) } : {}),
  }
}

/** In JSON the definition is only named: `indicators --json` has them whole. */
function named<Found extends { indicator: Indicator | undefined }>({ indicator, ...found }: Found) {
  return { indicatorId: indicator?.indicatorId, name: indicator?.name, ...found }
}
