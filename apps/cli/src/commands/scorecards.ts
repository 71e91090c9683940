import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { scorecardsApprove } from './scorecards/approve.ts'
import { scorecardsGroup } from './scorecards/group.ts'
import { scorecardsGroups } from './scorecards/groups.ts'
import { scorecardsImport } from './scorecards/import.ts'
import { scorecardsList } from './scorecards/list.ts'
import { scorecardsPublish } from './scorecards/publish.ts'
import { scorecardsRank } from './scorecards/rank.ts'
import { scorecardsRankings } from './scorecards/rankings.ts'
import { scorecardsRetire } from './scorecards/retire.ts'
import { scorecardsScore } from './scorecards/score.ts'
import { scorecardsShow } from './scorecards/show.ts'

export function scorecards(io: Io): Command {
  const command = new Command('scorecards')
    .description('scorecards of a year: load, approve, enter what nothing computes; rank comparable units')
    .addCommand(scorecardsList(io))
    .addCommand(scorecardsShow(io))
    .addCommand(scorecardsImport(io))
    .addCommand(scorecardsApprove(io))
    .addCommand(scorecardsRetire(io))
    .addCommand(scorecardsScore(io))
    .addCommand(scorecardsGroups(io))
    .addCommand(scorecardsGroup(io))
    .addCommand(scorecardsRank(io))
    .addCommand(scorecardsPublish(io))
    .addCommand(scorecardsRankings(io))
  return withExamples(
    command,
    'lantoa scorecards import apps/cli/examples/scorecards/small-commune.json --unit 91',
    'lantoa scorecards approve 0199f3e0-7c1a-7000-8000-000000000001',
    'lantoa scorecards group --unit 91 --name "Các xã" --level commune --kind xã',
    'lantoa scorecards rank 0199f3e0-7c1a-7000-8000-000000000001 --group 0199f3e0-7c1a-7000-8000-000000000002',
  )
}
