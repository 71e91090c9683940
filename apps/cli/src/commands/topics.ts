import { Command } from 'commander'
import type { Io } from '../io.ts'
import { withExamples } from '../options/examples.ts'
import { topicsApply } from './topics/apply.ts'
import { topicsDiff } from './topics/diff.ts'

export function topics(io: Io): Command {
  const command = new Command('topics')
    .description('the topics of the event log: compare them with what is declared, and put them right')
    .addCommand(topicsDiff(io))
    .addCommand(topicsApply(io))
  return withExamples(command, 'lantoa topics diff', 'lantoa topics apply')
}
