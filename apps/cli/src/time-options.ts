import { type Command, Option } from 'commander'
import { readDay, readPeriod } from './arguments.ts'

/** For which time a number is asked: a day, or a period; today without either. */
export type TimeOptions = { on?: string; period?: string }

export function withTimeOptions(command: Command): Command {
  return command
    .addOption(new Option('--on <day>', 'on this day (default: today)').argParser(readDay).conflicts('period'))
    .addOption(
      new Option('--period <period>', 'in a week, month, quarter or year: 2026-W12, 2026-03').argParser(readPeriod),
    )
}
