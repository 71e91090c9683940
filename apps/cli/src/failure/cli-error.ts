import { EXIT, type ExitCode } from './exit-codes.ts'

/** Something that the caller is told in a sentence, with what to do about it. */
export class CliError extends Error {
  readonly exitCode: ExitCode
  readonly hint: string | undefined

  constructor(message: string, options: { exitCode?: ExitCode; hint?: string; cause?: unknown } = {}) {
    super(message, { cause: options.cause })
    this.name = 'CliError'
    this.exitCode = options.exitCode ?? EXIT.refused
    this.hint = options.hint
  }
}
