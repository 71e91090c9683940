import type { Command } from 'commander'
import { reportFailure } from './failure/failure.ts'
import type { Io } from './io.ts'
import { createProgram } from './program.ts'

/** Runs one command line and answers its exit code. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let typed: Command | undefined
  try {
    const program = createProgram(io).hook('preAction', (_program, command) => {
      typed = command
    })
    await program.parseAsync(argv, { from: 'user' })
    return io.exitCode
  } catch (error) {
    return reportFailure(error, io, typed)
  }
}
