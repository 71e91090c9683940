import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { bodiesAmbassador } from './bodies/ambassador.ts'
import { bodiesList } from './bodies/list.ts'
import { bodiesRestaff } from './bodies/restaff.ts'
import { bodiesShow } from './bodies/show.ts'

export function bodies(io: Io): Command {
  const command = new Command('bodies')
    .description('committees, support groups and teams: who belongs to them, and who comes and goes by a decision')
    .addCommand(bodiesList(io))
    .addCommand(bodiesShow(io))
    .addCommand(bodiesRestaff(io))
    .addCommand(bodiesAmbassador(io))
  return withExamples(command, 'lantoa bodies list --unit 31027')
}
