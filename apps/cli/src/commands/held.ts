import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { heldDecide } from './held/decide.ts'
import { heldList } from './held/list.ts'

export function held(io: Io): Command {
  const command = new Command('held')
    .description('what two people corrected differently, and only a person can decide')
    .addCommand(heldList(io))
    .addCommand(heldDecide(io))
  return withExamples(command, 'lantoa held list --unit 31027')
}
