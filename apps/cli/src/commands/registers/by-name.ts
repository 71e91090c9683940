import { BENEFICIARIES } from '@lantoa/sheets/beneficiaries'
import { Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { sheetCommands } from '../sheets.ts'

/** Lists that name people: identity is asked who they are, and what is recorded names nobody. */
export function payoutsByName(io: Io): Command {
  const command = new Command('by-name').description(
    'payout lists as the office has them, with names and numbers: who is meant is looked up, and none of it is kept',
  )
  for (const below of sheetCommands(io, 'payouts by-name', BENEFICIARIES)) command.addCommand(below)
  return withExamples(
    command,
    'lantoa payouts by-name template --out list.xlsx',
    'lantoa payouts by-name import list.xlsx --unit 31027 --dry-run',
  )
}
