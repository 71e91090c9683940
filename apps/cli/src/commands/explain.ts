import { type Data, type Lantoa, LantoaError } from '@lantoa/sdk'
import { Command, Option } from 'commander'
import { EXIT } from '../failure/exit-codes.ts'
import type { Io } from '../io.ts'
import { readCount } from '../options/arguments.ts'
import { withExamples } from '../options/examples.ts'
import { type TimeOptions, withTimeOptions } from '../options/time-options.ts'
import { showDay, showInstant, showNumber, showUnit } from '../output/formats.ts'
import { printFacts, printJson, printLine, printNote, printTable } from '../output/print.ts'
import type { Column } from '../output/table.ts'
import { showClosed } from '../reporting/closings.ts'
import { askNames, type Names } from '../reporting/contributor-names.ts'
import { type Indicator, showSpan, showValue } from '../reporting/indicators.ts'
import { openSession } from '../session/session.ts'

/** Refusals of the list that leave the definition to be told. */
const STILL_TOLD: readonly string[] = ['forbidden', 'outside-scope', 'facts-to-come']

type Part = 'numerator' | 'denominator'
type Options = TimeOptions & { unit: string; part: Part; limit: number; cursor?: string; names?: true; json?: true }
type Page = Data<'reporting', 'listContributors'>
type Explanation = Data<'reporting', 'explainValue'>
type Explained = Explanation & {
  contributors: Page | undefined
  /** Only where they are asked for: by id what identity shows to this caller. */
  names: Names | undefined
}

type Entry = Page['items'][number]

const COLUMNS: readonly Column<Entry>[] = [
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
    .option('--names', 'ask identity for the names that you may see; each is written to the access log')
    .option('--json', 'print the answer as JSON')
  withTimeOptions(command).action(async (indicatorId: string, options: Options) => {
    const explained = await gather(io, await openSession(io), indicatorId, options)
    const refused = !explained.contributors || explained.names === 'refused'
    if (refused) io.exitCode = EXIT.unreachable
    if (options.json) printJson(io, asJson(explained))
    else print(io, explained, options.part)
  })
  return withExamples(
    command,
    'lantoa explain I-04 --unit 31027.07',
    'lantoa explain I-14 --unit 31027.07 --names',
    'lantoa explain I-26 --unit 31027 --on 2026-03-17 --part denominator --limit 500',
  )
}

async function gather(io: Io, lantoa: Lantoa, indicatorId: string, options: Options): Promise<Explained> {
  const { unit, on, period, view, part, limit, cursor } = options
  const { reporting } = lantoa
  const params = { indicatorId }
  const asked = { unit, on, period, view }
  const explanation = await reporting.explainValue({ params, query: asked, signal: io.signal }).orThrow()
  const query = { ...asked, part, limit, cursor }
  const { data, error } = await reporting.listContributors({ params, query, signal: io.signal })
  // Who may see totals only, or what nobody tells yet, still gets to know how they are made.
  if (error && !STILL_TOLD.includes(error.code)) throw new LantoaError('explain', error)
  const names = options.names && data ? await askNames(io, lantoa, data.items) : undefined
  return { ...explanation, contributors: data, names }
}

function print(io: Io, { contributors, names, ...explanation }: Explained, part: Part): void {
  const { indicator } = explanation
  printLine(io, `${indicator.indicatorId} ${indicator.name}\n${indicator.definition}\n`)
  printFacts(io, factsOf(explanation))
  printLine(io)
  if (contributors) printTable(io, columnsWith(names), contributors.items)
  else printNote(io, `What the ${part} is made of is not for you to see: your role or your units do not reach it.`)
  if (contributors?.next) printNote(io, `There are more: --cursor ${contributors.next}`)
  if (names === 'refused') printNote(io, 'Names are not for you to see: your role does not reach them.')
}

function factsOf({ indicator, unit, value, asNow, asWas, closed, lastChange, synced }: Explanation) {
  const otherwise = asNow?.numerator !== asWas?.numerator || asNow?.denominator !== asWas?.denominator
  const known = value?.reason === 'not-yet' ? null : value
  const inView = (shown: Explanation['value']) => (shown ? showValue(indicator.unit, shown) : 'no such unit or value')
  const facts: [name: string, fact: string | undefined][] = [
    ['unit', `${showUnit(unit)} (${unit.code})`],
    ['for', value ? showSpan(value) : undefined],
    ['value', value ? showValue(indicator.unit, value) : 'none for such a unit or period'],
    ['as now', otherwise ? inView(asNow) : undefined],
    ['as was', otherwise ? inView(asWas) : undefined],
    ['period', showClosed(closed) || undefined],
    ['numerator', partFact(indicator.numerator, known?.numerator)],
    [
      'denominator',
      indicator.denominator ? partFact(indicator.denominator, known?.denominator) : 'none: a plain count',
    ],
    ['version', `${indicator.version} since ${showDay(indicator.validFrom)}`],
    ['facts of', indicator.computed ? undefined : `${indicator.service}, which tells none yet`],
    ['last change', changeFact(lastChange)],
    ['synced', `${showNumber(synced.heard)} of ${showNumber(synced.teams)} teams since ${showDay(synced.since)}`],
  ]
  return facts
}

function columnsWith(names: Names | undefined): readonly Column<Entry>[] {
  if (!names || names === 'refused') return COLUMNS
  return [...COLUMNS, { title: 'name', of: ({ id }) => names.get(id)?.join(', ') ?? '', flexible: true }]
}

function asJson({ contributors, names, ...explanation }: Explained) {
  if (!names || names === 'refused') return { ...explanation, contributors }
  const items = contributors?.items.map((item) => ({ ...item, names: names.get(item.id) ?? [] }))
  return { ...explanation, contributors: { ...contributors, items } }
}

function partFact({ text }: Indicator['numerator'], count: number | null | undefined): string {
  return typeof count === 'number' ? `${showNumber(count)}: ${text}` : text
}

function changeFact({ appliedAt, waiting }: Explanation['lastChange']): string | undefined {
  const behind = waiting > 0 ? `, ${showNumber(waiting)} records wait to be counted` : ''
  return appliedAt === null ? undefined : `${showInstant(appliedAt)}${behind}`
}
