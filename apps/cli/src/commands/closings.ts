import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { closingsClose } from './closings/close.ts'
import { closingsList } from './closings/list.ts'
import { closingsRestatements } from './closings/restatements.ts'
import { closingsShow } from './closings/show.ts'
import { closingsVerify } from './closings/verify.ts'

export function closings(io: Io): Command {
  const command = new Command('closings')
    .description('close periods: freeze and sign their values, check them, and see what has changed since')
    .addCommand(closingsClose(io))
    .addCommand(closingsList(io))
    .addCommand(closingsShow(io))
    .addCommand(closingsRestatements(io))
    .addCommand(closingsVerify(io))
  return withExamples(
    command,
    'lantoa closings close --unit 31027 --period 2026-03',
    'lantoa closings restatements 0199f3e0-7c1a-7000-8000-000000000001',
    'lantoa closings verify --unit 91',
  )
}
