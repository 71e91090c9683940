import { type Lantoa, LantoaError } from '@lantoa/sdk'
import { Command } from 'commander'
import { type ChildValues, printChildren, printMatrix } from '../child-values.ts'
import { CliError } from '../cli-error.ts'
import { withExamples } from '../examples.ts'
import { showUnit } from '../formats.ts'
import { type Indicator, indicatorsById, showSpan, type Value, valueColumns } from '../indicators.ts'
import type { Io } from '../io.ts'
import { printJson, printLine, printTable } from '../output.ts'
import { openSession } from '../session.ts'
import type { Column } from '../table.ts'
import { type TimeOptions, withTimeOptions } from '../time-options.ts'

type Options = TimeOptions & { unit: string; indicator?: string; children?: true; json?: true }
type Row = Value & { indicator: Indicator | undefined }

const COLUMNS: readonly Column<Row>[] = [
  { title: 'id', of: ({ indicatorId }) => indicatorId },
  { title: 'indicator', of: ({ indicator }) => indicator?.name ?? '', flexible: true },
  ...valueColumns<Row>((row) => ({ unit: row.indicator?.unit, value: row })),
  { title: 'for', of: showSpan },
]

export function report(io: Io): Command {
  const command = new Command('report')
    .description('show the indicators of a unit, in the boundaries of today')
    .requiredOption('--unit <code>', 'commune, hamlet or province; VN is the nation')
    .option('--indicator <id>', 'only this one')
    .option('--children', 'also of each unit one level beneath')
    .option('--json', 'print the answer as JSON')
  withTimeOptions(command).action(async (options: Options) => {
    const lantoa = await openSession(io)
    const known = await indicatorsById(io, lantoa)
    if (options.indicator) requireKnown(known, options.indicator)
    const { unit, rows } = await unitRows(io, lantoa, known, options)
    const children = options.children ? await childValues(io, lantoa, known, options) : []
    if (options.json)
      return printJson(io, {
        unit,
        values: rows.map(named),
        ...(options.children ? { children: children.map(named) } : {}),
      })
    printLine(io, `${showUnit(unit)} (${unit.code})\n`)
    printTable(io, COLUMNS, rows)
    if (options.children) printLine(io)
    if (options.indicator) for (const each of children) printChildren(io, each)
    else if (options.children) printMatrix(io, children)
  })
  return withExamples(
    command,
    'lantoa report --unit 31027',
    'lantoa report --unit 31027 --on 2026-03-17 --json',
    'lantoa report --unit 31027 --period 2026-W12 --children --indicator I-04',
  )
}

async function unitRows(io: Io, lantoa: Lantoa, known: ReadonlyMap<string, Indicator>, options: Options) {
  const { unit: code, indicator, on, period } = options
  const asked = { params: { unit: code }, query: { on, period }, signal: io.signal }
  const { unit, values } = await lantoa.reporting.getUnitValues(asked).orThrow()
  const wanted = values.filter(({ indicatorId }) => indicator === undefined || indicatorId === indicator)
  return { unit, rows: wanted.map((value) => ({ ...value, indicator: known.get(value.indicatorId) })) }
}

/** Of the one indicator that was asked for, or of all that have values beneath this unit. */
async function childValues(io: Io, lantoa: Lantoa, known: ReadonlyMap<string, Indicator>, options: Options) {
  const { unit, indicator: only, on, period } = options
  const found: ChildValues[] = []
  for (const indicator of known.values()) {
    const { indicatorId } = indicator
    if (only !== undefined && indicatorId !== only) continue
    const asked = { params: { indicatorId }, query: { unit, on, period }, signal: io.signal }
    const { data, error } = await lantoa.reporting.getChildValues(asked)
    if (data) found.push({ indicator, ...data })
    else if (only !== undefined || !OTHER_LEVEL_OR_PERIOD.includes(error.code)) throw new LantoaError('report', error)
  }
  return found
}

/** In JSON the definition is only named: `indicators --json` has them all. */
function named<Found extends { indicator: Indicator | undefined }>({ indicator, ...found }: Found) {
  return { indicatorId: indicator?.indicatorId, name: indicator?.name, ...found }
}

const OTHER_LEVEL_OR_PERIOD: readonly string[] = ['not-at-this-level', 'period-not-supported']

function requireKnown(known: ReadonlyMap<string, Indicator>, indicatorId: string): void {
  if (known.has(indicatorId)) return
  throw new CliError(`There is no indicator ${indicatorId}.`, { hint: `There are: ${[...known.keys()].join(', ')}` })
}
