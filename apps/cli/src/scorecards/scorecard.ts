import type { Data } from '@lantoa/sdk'
import type { Io } from '../io.ts'
import { showInstant, showNumber } from '../output/formats.ts'
import { printFacts, printLine, printNote, printTable } from '../output/print.ts'
import type { Column } from '../output/table.ts'

export type Scorecard = Data<'reporting', 'getScorecard'>
type Component = Scorecard['groups'][number]['components'][number]
type Scoring = Component['scoring']

const COLUMNS: readonly Column<Component>[] = [
  { title: 'component', of: ({ componentId }) => componentId },
  { title: 'name', of: ({ name }) => name, flexible: true },
  { title: 'points', of: ({ points }) => showNumber(points), align: 'right' },
  { title: 'from', of: ({ indicatorId, period }) => [indicatorId ?? 'by hand', period ?? ''].join(' ').trimEnd() },
  { title: 'scored', of: ({ scoring }) => showScoring(scoring), flexible: true },
]

/** Everything that a scorecard says. */
export function printScorecard(io: Io, scorecard: Scorecard): void {
  printHead(io, scorecard)
  for (const { groupId, name, points, components } of scorecard.groups) {
    printLine(io, `\n${groupId}: ${name} (${showNumber(points)})`)
    printTable(io, COLUMNS, components)
  }
  warnUnverified(io, scorecard)
}

/** What it is, without its components. */
export function printHead(io: Io, scorecard: Scorecard): void {
  const { scorecardId, code, year, name, issuer, unit, level, points, groups, approvedAt } = scorecard
  printFacts(io, [
    ['scorecard', scorecardId],
    ['code', `${code} ${year}`],
    ['name', name],
    ['issuer', issuer],
    ['unit', unit],
    ['scores', `${level} units, ${showNumber(points)} points`],
    ['groups', groups.map((group) => `${group.groupId} ${showNumber(group.points)}`).join(', ')],
    ['status', showStatus(scorecard)],
    ['approved', approvedAt === null ? undefined : showInstant(approvedAt)],
  ])
}

/** Points that are not those of a published document must not be taken for it. */
export function warnUnverified(io: Io, { verified, note }: { verified: boolean; note: string | null }): void {
  if (!verified)
    printNote(io, `Not verified: ${note ?? 'components or points may differ from those that are published.'}`)
}

type Status = Pick<Scorecard, 'status' | 'edition' | 'supersededBy' | 'retired'>

export function showStatus({ status, edition, supersededBy, retired }: Status): string {
  if (retired) return `retired on ${showInstant(retired.at)}: ${retired.reason}`
  return [status, edition === null ? '' : `edition ${edition}`, supersededBy === null ? '' : `by ${supersededBy}`]
    .filter(Boolean)
    .join(', ')
}

function showScoring(scoring: Scoring): string {
  switch (scoring.method) {
    case 'attainment':
      return `from ${showNumber(scoring.baseline)} up to ${showNumber(scoring.target)}`
    case 'min-max':
      return `between last and first, ${scoring.better} is better`
    case 'bands':
      return scoring.bands.map(showBand).join('; ')
    case 'yes-no':
      return `all from ${showNumber(scoring.atLeast)}`
    case 'points':
      return 'points as entered'
  }
}

function showBand({ from, until, points }: Extract<Scoring, { method: 'bands' }>['bands'][number]): string {
  const [low, high] = [from, until].map((end) => (end === null ? '' : showNumber(end)))
  return `${low}–<${high}: ${showNumber(points)}`.replace('–<:', '–:')
}
