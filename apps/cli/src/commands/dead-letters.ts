import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { deadLettersDrop } from './dead-letters/drop.ts'
import { deadLettersList } from './dead-letters/list.ts'
import { deadLettersRetry } from './dead-letters/retry.ts'
import { deadLettersShow } from './dead-letters/show.ts'

export function deadLetters(io: Io): Command {
  const command = new Command('dead-letters')
    .description('records that a service could not apply: list, look into, retry, give up')
    .addCommand(deadLettersList(io))
    .addCommand(deadLettersShow(io))
    .addCommand(deadLettersRetry(io))
    .addCommand(deadLettersDrop(io))
  return withExamples(command, 'lantoa dead-letters list', 'lantoa dead-letters retry --all')
}
