import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { appointmentsList } from './appointments/list.ts'
import { appointmentsMark } from './appointments/mark.ts'

export function appointments(io: Io): Command {
  const command = new Command('appointments')
    .description('who is expected by the police for e-ID level 2, and what became of it')
    .addCommand(appointmentsList(io))
    .addCommand(appointmentsMark(io))
  return withExamples(command, 'lantoa appointments list --unit 31027 --day 2026-03-27')
}
