import { type Command, Option } from 'commander'
import { readDay } from '../options/arguments.ts'

/** Whom to rank, and as of when. */
export type RankingOptions = { group: string; on?: string; view?: 'as-now' | 'as-was' }

export function withRankingOptions(command: Command): Command {
  return command
    .argument('<scorecard>', 'its id')
    .requiredOption('--group <id>', 'the group of comparable units; `lantoa scorecards groups` lists them')
    .option('--on <day>', 'as of this day of the year of the scorecard (default: its last that has come)', readDay)
    .addOption(
      new Option('--view <view>', 'in the boundaries of today (as-now), or of the day (as-was)').choices([
        'as-now',
        'as-was',
      ]),
    )
}
