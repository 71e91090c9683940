import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { claimsAdd } from './claims/add.ts'
import { claimsImport } from './claims/import.ts'
import { claimsList } from './claims/list.ts'
import { claimsWithdraw } from './claims/withdraw.ts'

export function claims(io: Io): Command {
  const command = new Command('claims')
    .description('figures that others have told, beside what is computed: import them, add, list or withdraw them')
    .addCommand(claimsImport(io))
    .addCommand(claimsAdd(io))
    .addCommand(claimsList(io))
    .addCommand(claimsWithdraw(io))
  return withExamples(command, 'lantoa claims import figures.xlsx', 'lantoa claims list --unit 31018')
}
