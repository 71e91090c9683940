import type { Data } from '@lantoa/sdk'
import { dayOf, isoWeekOf } from '@lantoa/vietnam/days'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { readCount } from '../../options/arguments.ts'
import { withExamples } from '../../options/examples.ts'
import { count, showDay } from '../../output/formats.ts'
import { printJson, printNote, printTable } from '../../output/print.ts'
import type { Column } from '../../output/table.ts'
import { openSession } from '../../session/session.ts'

type Round = Data<'teams', 'getRound'>
type Home = Round['homes'][number]
type Options = { week?: string; limit: number; json?: true }

const REASONS: Record<Home['reason'], string> = {
  'try-again': 'to be tried again',
  'never-visited': 'never visited',
  'long-ago': 'visited long ago',
  chosen: 'chosen',
}
const COLUMNS: readonly Column<Home>[] = [
  { title: 'household', of: ({ householdId }) => householdId },
  { title: 'hamlet', of: ({ hamletCode }) => hamletCode },
  { title: 'why', of: ({ reason }) => REASONS[reason] },
  { title: 'due', of: ({ dueOn, missed }) => (dueOn ? `${showDay(dueOn)}${missed ? ' (missed)' : ''}` : '') },
  { title: 'this week', of: ({ visit }) => (visit ? `${visit.outcome} ${showDay(visit.on)}` : '') },
]

export function roundsShow(io: Io): Command {
  const command = new Command('show')
    .description('which homes a team visits in a week, in their order: missed ones first')
    .argument('<team>', 'its id; `lantoa me` names yours')
    .option('--week <week>', 'ISO week such as 2026-W12 (default: this one)')
    .option('--limit <number>', 'at most so many', readCount(1000), 50)
    .option('--json', 'print the answer as JSON')
    .action(async (teamId: string, { week, limit, json }: Options) => {
      const { teams } = await openSession(io)
      const params = { teamId, isoWeek: week ?? isoWeekOf(dayOf(new Date(io.now()))) }
      const round = await teams.getRound({ params, query: { limit }, signal: io.signal }).orThrow()
      if (json) return printJson(io, round)
      print(io, round)
    })
  return withExamples(
    command,
    'lantoa rounds show 01990f3e-7c1a-7000-8000-0000000000b1',
    'lantoa rounds show 01990f3e-7c1a-7000-8000-0000000000b1 --week 2026-W12 --limit 200',
  )
}

function print(io: Io, { homes, more, gone, leftInPeace, isoWeek }: Round): void {
  if (homes.length === 0) printNote(io, `No home is due in ${isoWeek}.`)
  else printTable(io, COLUMNS, homes)
  if (more > 0) printNote(io, `${count(more)} more: --limit.`)
  for (const { householdId, why, mergedInto } of gone) {
    printNote(io, `${householdId} is none of the team any more: ${why}${mergedInto ? ` into ${mergedInto}` : ''}.`)
  }
  if (leftInPeace.length > 0) printNote(io, `Left in peace unless they wish it: ${leftInPeace.join(', ')}.`)
}
