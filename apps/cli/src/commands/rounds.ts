import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { roundsShow } from './rounds/show.ts'

export function rounds(io: Io): Command {
  const command = new Command('rounds').description('which homes teams visit week by week').addCommand(roundsShow(io))
  return withExamples(command, 'lantoa rounds show 01990f3e-7c1a-7000-8000-0000000000b1')
}
