import type { Data } from '@lantoa/sdk'
import { CliError } from '../failure/cli-error.ts'
import type { Io } from '../io.ts'
import { count, showDay, showNumber, showUnit } from '../output/formats.ts'
import { printLine, printTable } from '../output/print.ts'
import type { Column } from '../output/table.ts'
import { warnUnverified } from './scorecard.ts'

export type Ranking = Data<'reporting', 'rankUnits'>
type Row = Ranking['rows'][number]
/** A component of one unit, with what it is scored by. */
type Line = Ranking['components'][number] & Row['components'][number]

const NAMED_MISSING = 3

/** The units of a group in their order, or one of them with all that its score is made of. */
export function printRanking(io: Io, ranking: Ranking, only?: string): void {
  const { scorecard, unitGroup, on, view, groups, counts, absent } = ranking
  printLine(io, `${scorecard.name} (${scorecard.code} ${scorecard.year}), ${showNumber(scorecard.points)} points`)
  printLine(io, `${unitGroup.name} as of ${showDay(on)}${view === 'as-was' ? ', in the boundaries of the day' : ''}\n`)
  if (only === undefined) {
    printTable(io, columnsFor(ranking), ranking.rows)
    printLine(io)
    for (const { groupId, name, points } of groups) printLine(io, `${groupId}: ${name} (${showNumber(points)})`)
    printLine(io, `\n${count(counts.ranked)} ranked, ${count(counts.unranked)} unranked for what is missing`)
    for (const one of absent) printLine(io, showAbsent(one))
  } else printRow(io, ranking, only)
  warnUnverified(io, scorecard)
}

function columnsFor({ groups }: Ranking): Column<Row>[] {
  return [
    { title: 'rank', of: ({ rank }) => (rank === null ? '–' : showNumber(rank)), align: 'right' },
    { title: 'unit', of: ({ unit }) => unit.code },
    { title: 'name', of: ({ unit }) => showUnit(unit), flexible: true },
    ...groups.map(({ groupId }, at): Column<Row> => {
      return { title: groupId, of: (row) => showScore(row.groups[at] ?? null), align: 'right' }
    }),
    { title: 'total', of: ({ total }) => showScore(total), align: 'right' },
    { title: 'official', of: showOfficial, align: 'right' },
    { title: 'missing', of: showMissing, flexible: true },
  ]
}

function printRow(io: Io, { rows, components, groups }: Ranking, code: string): void {
  const row = rows.find(({ unit }) => unit.code === code)
  if (!row) throw new CliError(`${code} is not in the group.`)
  const { unit, rank, total } = row
  const place = rank === null ? 'unranked' : `rank ${rank} of ${rows.filter((one) => one.rank !== null).length}`
  printLine(io, `${showUnit(unit)} (${unit.code}): ${place}, ${showScore(total) || 'no'} points`)
  if (row.official) printLine(io, `Official rank: ${showOfficial(row)} (${row.official.source}), a claim`)
  const lines = row.components.flatMap((own, at): Line[] => {
    const component = components[at]
    return component ? [{ ...component, ...own }] : []
  })
  for (const [at, { groupId, name, points }] of groups.entries()) {
    printLine(io, `\n${groupId}: ${name}, ${showScore(row.groups[at] ?? null) || '–'} of ${showNumber(points)}`)
    printTable(
      io,
      LINE_COLUMNS,
      lines.filter((line) => line.groupId === groupId),
    )
  }
}

const LINE_COLUMNS: readonly Column<Line>[] = [
  { title: 'component', of: ({ componentId }) => componentId },
  { title: 'name', of: ({ name }) => name, flexible: true },
  { title: 'numerator', of: ({ numerator }) => showAmount(numerator), align: 'right' },
  { title: 'denominator', of: ({ denominator }) => showAmount(denominator), align: 'right' },
  { title: 'value', of: ({ value }) => showAmount(value), align: 'right' },
  { title: 'score', of: ({ score }) => showScore(score), align: 'right' },
  { title: 'of', of: ({ points }) => showNumber(points), align: 'right' },
  { title: 'from', of: showOrigin, flexible: true },
]

/** The indicator and its version, the paper behind what was entered, or why there is nothing. */
function showOrigin({ missing, entered, indicatorId, version }: Line): string {
  if (entered) return `by hand, ${showDay(entered.on)}: ${entered.source}`
  const origin = indicatorId === null ? 'by hand' : `${indicatorId} v${version ?? '?'}`
  return missing ? `${origin}: ${missing}` : origin
}

function showAbsent({ unit, reason, successors }: Ranking['absent'][number]): string {
  const heirs = successors.length > 0 ? `, see ${successors.join(', ')}` : ''
  return `${unit} is not ranked: ${reason}${heirs}`
}

function showMissing({ missing }: Row): string {
  const named = missing.slice(0, NAMED_MISSING).join(', ')
  return missing.length > NAMED_MISSING ? `${named} and ${missing.length - NAMED_MISSING} more` : named
}

/** '7/100', with a mark where the claim is implausible. */
function showOfficial({ official }: Pick<Row, 'official'>): string {
  if (!official) return ''
  const of = official.of === null ? '' : `/${showNumber(official.of)}`
  return `${official.rank === null ? '?' : showNumber(official.rank)}${of}${official.flags.length > 0 ? ' (!)' : ''}`
}

function showScore(score: number | null): string {
  return score === null ? '' : showNumber(score)
}

function showAmount(amount: number | null): string {
  return amount === null ? '' : showNumber(amount)
}
