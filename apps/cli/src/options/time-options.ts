import { addDays } from '@lantoa/vietnam/days'
import { parsePeriod } from '@lantoa/vietnam/periods'
import { type Command, Option } from 'commander'
import { readDay, readPeriod } from './arguments.ts'

/** For which time a number is asked: a day, or a period; today without either. And in whose boundaries. */
export type TimeOptions = { on?: string; period?: string; view?: 'as-now' | 'as-was' }

/** The day whose definitions hold for a time; undefined: today. */
export function definitionDay({ on, period }: TimeOptions): string | undefined {
  const until = period === undefined ? undefined : parsePeriod(period)?.until
  return until === undefined ? on : addDays(until, -1)
}

export function withTimeOptions(command: Command): Command {
  return command
    .addOption(new Option('--on <day>', 'on this day (default: today)').argParser(readDay).conflicts('period'))
    .addOption(
      new Option(
        '--period <period>',
        'in a week, month, quarter, year, year to date or campaign: 2026-W12, 2026-03, 2026-Q1, 2026, ' +
          '2026..2026-03-17, 2025-07-15+100',
      ).argParser(readPeriod),
    )
    .addOption(
      new Option('--view <view>', 'in the boundaries of today (as-now), or of the day (as-was)').choices([
        'as-now',
        'as-was',
      ]),
    )
}
