import type { Data, Lantoa } from '@lantoa/sdk'
import { Command } from 'commander'
import { CliError } from '../../failure/cli-error.ts'
import { EXIT } from '../../failure/exit-codes.ts'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { showDay, showInstant, showNumber } from '../../output/formats.ts'
import { printJson, printLine, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { printRanking } from '../../scorecards/ranking.ts'
import { openSession } from '../../session/session.ts'

type Summary = Data<'reporting', 'listRankings'>['items'][number]
type Options = { unit?: string; json?: true }

const COLUMNS: readonly Column<Summary>[] = [
  { title: 'ranking', of: ({ rankingId }) => rankingId },
  { title: 'scorecard', of: ({ scorecard }) => `${scorecard.code} ${scorecard.year}` },
  { title: 'group', of: ({ unitGroup }) => unitGroup.name, flexible: true },
  { title: 'as of', of: ({ on }) => showDay(on) },
  { title: 'edition', of: ({ edition }) => showNumber(edition), align: 'right' },
  { title: 'status', of: ({ status }) => status },
  { title: 'published', of: ({ publishedAt }) => showInstant(publishedAt) },
  { title: 'ranked', of: ({ counts }) => showNumber(counts.ranked), align: 'right' },
  { title: 'unranked', of: ({ counts }) => showNumber(counts.unranked), align: 'right' },
]

export function scorecardsRankings(io: Io): Command {
  const command = new Command('rankings')
    .description('published rankings: one of them as it was frozen, or all of a unit and of those above it')
    .argument('[ranking]', 'its id; or else --unit lists them')
    .option('--unit <code>', 'list those of this unit; with an id: open the score of this one')
    .option('--json', 'print the answer as JSON')
    .action(async (rankingId: string | undefined, { unit, json }: Options) => {
      const lantoa = await openSession(io)
      if (rankingId === undefined) return list(io, lantoa, unit, json)
      const ranking = await lantoa.reporting.getRanking({ params: { rankingId }, signal: io.signal }).orThrow()
      if (json) return printJson(io, ranking)
      const { edition, status, publishedAt, result } = ranking
      printLine(
        io,
        `Edition ${edition}, published on ${showInstant(publishedAt)}${status === 'superseded' ? ', superseded' : ''}`,
      )
      printRanking(io, result, unit)
    })
  return withExamples(
    command,
    'lantoa scorecards rankings --unit 91',
    'lantoa scorecards rankings 0199f3e0-7c1a-7000-8000-000000000003 --unit 31027',
  )
}

async function list(io: Io, { reporting }: Lantoa, unit: string | undefined, json: true | undefined): Promise<void> {
  if (unit === undefined) throw new CliError('Name a ranking, or a unit with --unit.', { exitCode: EXIT.usage })
  const found = await Array.fromAsync(reporting.listRankings.all({ query: { unit }, signal: io.signal }))
  if (json) return printJson(io, found)
  if (found.length === 0) return printNote(io, 'No rankings were published.')
  printTable(io, COLUMNS, found)
}
