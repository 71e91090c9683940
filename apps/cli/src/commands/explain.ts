import { type Data, type Lantoa, LantoaError } from '@lantoa/sdk'
import { Command, Option } from 'commander'
import { readCount } from '../arguments.ts'
import { withExamples } from '../examples.ts'
import { EXIT } from '../exit-codes.ts'
import { showDay, showInstant, showNumber, showUnit } from '../formats.ts'
import { type Indicator, showSpan, showValue, type Value } from '../indicators.ts'
import type { Io } from '../io.ts'
import { printFacts, printJson, printLine, printNote, printTable } from '../output.ts'
import { openSession } from '../session.ts'
import type { Column } from '../table.ts'
import { definitionDay, type TimeOptions, withTimeOptions } from '../time-options.ts'

/** Refusals of the list that leave the definition to be told. */
const STILL_TOLD: readonly string[] = ['forbidden', 'outside-scope', 'facts-to-come']

type Part = 'numerator' | 'denominator'
type Options = TimeOptions & { unit: string; part: Part; limit: number; cursor?: string; json?: true }
type Page = Data<'reporting', 'listContributors'>
type Freshness = Data<'reporting', 'getFreshness'>
type Explained = {
  indicator: Indicator
  unit: Data<'reporting', 'getUnitValues'>['unit']
  value: Value | undefined
  freshness: Freshness
  contributors: Page | undefined
}

const COLUMNS: readonly Column<Page['items'][number]>[] = [
  { title: 'what', of: ({ kind }) => kind },
  { title: 'id', of: ({ id }) => id },
  { title: 'in', of: ({ unit }) => unit },
  { title: 'since', of: ({ since }) => showDay(since) },
  { title: 'counts', of: ({ count }) => showNumber(count), align: 'right' },
]

export function explain(io: Io): Command {
  const command = new Command('explain')
    .description('show where a number comes from: its definition, its parts, and what it counts, page by page')
    .argument('<indicator>', 'id, such as I-04')
    .requiredOption('--unit <code>', 'commune, hamlet or province; VN is the nation')
    .addOption(new Option('--part <part>', 'what to list').choices(['numerator', 'denominator']).default('numerator'))
    .option('--limit <number>', 'entries in a page', readCount(500), 50)
    .option('--cursor <text>', 'go on where the page before ended')
    .option('--json', 'print the answer as JSON')
  withTimeOptions(command).action(async (indicatorId: string, options: Options) => {
    const explained = await gather(io, await openSession(io), indicatorId, options)
    if (!explained.contributors) io.exitCode = EXIT.unreachable
    if (options.json) printJson(io, explained)
    else print(io, explained, options.part)
  })
  return withExamples(
    command,
    'lantoa explain I-04 --unit 31027.07',
    'lantoa explain I-26 --unit 31027 --on 2026-03-17 --part denominator --limit 500',
  )
}

async function gather(io: Io, lantoa: Lantoa, indicatorId: string, options: Options): Promise<Explained> {
  const { unit: code, on, period, view, part, limit, cursor } = options
  const { reporting } = lantoa
  const { signal } = io
  const indicator = await reporting
    .getIndicator({ params: { indicatorId }, query: { on: definitionDay(options) }, signal })
    .orThrow()
  const asked = { params: { unit: code }, query: { on, period, view }, signal }
  const { unit, values } = await reporting.getUnitValues(asked).orThrow()
  const freshness = await reporting.getFreshness({ signal }).orThrow()
  const query = { unit: code, on, period, view, part, limit, cursor }
  const { data, error } = await reporting.listContributors({ params: { indicatorId }, query, signal })
  // Who may see totals only, or what nobody tells yet, still gets to know how they are made.
  if (error && !STILL_TOLD.includes(error.code)) throw new LantoaError('explain', error)
  return {
    indicator,
    unit,
    value: values.find((each) => each.indicatorId === indicatorId),
    freshness,
    contributors: data,
  }
}

function print(io: Io, { indicator, unit, value, freshness, contributors }: Explained, part: Part): void {
  printLine(io, `${indicator.indicatorId} ${indicator.name}\n${indicator.definition}\n`)
  printFacts(io, [
    ['unit', `${showUnit(unit)} (${unit.code})`],
    ['for', value && showSpan(value)],
    ['value', value ? showValue(indicator.unit, value) : 'none for such a unit or period'],
    ['numerator', partFact(indicator.numerator, value?.numerator)],
    [
      'denominator',
      indicator.denominator ? partFact(indicator.denominator, value?.denominator) : 'none: a plain count',
    ],
    ['version', `${indicator.version} since ${showDay(indicator.validFrom)}`],
    ['facts of', indicator.computed ? undefined : `${indicator.service}, which tells none yet`],
    ['last change', lastChange(freshness)],
  ])
  printLine(io)
  if (contributors) printTable(io, COLUMNS, contributors.items)
  else printNote(io, `What the ${part} is made of is not for you to see: your role or your units do not reach it.`)
  if (contributors?.next) printNote(io, `There are more: --cursor ${contributors.next}`)
}

function partFact({ text }: Indicator['numerator'], count: number | null | undefined): string {
  return typeof count === 'number' ? `${showNumber(count)}: ${text}` : text
}

function lastChange({ topics }: Freshness): string | undefined {
  const last = topics
    .flatMap(({ appliedAt }) => appliedAt ?? [])
    .sort()
    .at(-1)
  const waiting = topics.reduce((sum, { lag }) => sum + lag, 0)
  const behind = waiting > 0 ? `, ${showNumber(waiting)} records wait to be counted` : ''
  return last && `${showInstant(last)}${behind}`
}
