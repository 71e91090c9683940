import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { concernsList } from './concerns/list.ts'
import { concernsRaise } from './concerns/raise.ts'
import { concernsShow } from './concerns/show.ts'
import { concernSteps } from './concerns/steps.ts'

export function concerns(io: Io): Command {
  const command = new Command('concerns')
    .alias('concern')
    .description('questions and difficulties: what is due first, and every step to its answer')
    .addCommand(concernsList(io))
    .addCommand(concernsShow(io))
    .addCommand(concernsRaise(io))
  for (const step of concernSteps(io)) command.addCommand(step)
  return withExamples(
    command,
    'lantoa concerns list --unit 31027 --only overdue',
    'lantoa concerns raise --kind difficulty --unit 31027.07 --topic signal "Hẻm 3 không có sóng"',
  )
}
