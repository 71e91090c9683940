import { Argument, Command } from 'commander'
import type { Io } from '../../io.ts'
import { withExamples } from '../../options/examples.ts'
import { printJson, printLine } from '../../output/print.ts'
import { openSession } from '../../session/session.ts'
import { readVersion, showVersion } from './value.ts'

type Options = { saw: string; json?: true }

export function heldDecide(io: Io): Command {
  const command = new Command('decide')
    .description('choose one of the two versions; what changed since you looked is not overwritten')
    .argument('<id>', 'as `held list` has it')
    .addArgument(new Argument('<choice>', 'which version is right').choices(['kept', 'proposed']))
    .requiredOption('--saw <value>', 'the recorded version as you saw it; - where none is recorded')
    .option('--json', 'print the answer as JSON')
    .action(async (heldConflictId: string, choice: 'kept' | 'proposed', { saw, json }: Options) => {
      const { identity } = await openSession(io)
      const body = { choice, saw: readVersion(saw) }
      const decision = { params: { heldConflictId }, body, signal: io.signal }
      const decided = await identity.decideHeldConflict(decision).orThrow()
      if (json) printJson(io, decided)
      else printLine(io, `${decided.name}: ${decided.field} is ${showVersion(decided.kept.value)} (${heldConflictId})`)
    })
  return withExamples(command, 'lantoa held decide 0199f3e0-7c1a-7000-8000-000000000001 proposed --saw +84912345678')
}
