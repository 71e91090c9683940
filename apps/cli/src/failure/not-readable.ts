import { CliError } from './cli-error.ts'
import { EXIT } from './exit-codes.ts'

/** Why a file cannot be read, and what to type instead. */
export function notReadable(path: string, cause: unknown): CliError {
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : ''
  return new CliError(`${path} ${REASONS[code] ?? `cannot be read${code && ` (${code})`}.`}`, {
    ...{ exitCode: EXIT.usage, cause },
  })
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'is not there: look at its name, and where you are.',
  ENOTDIR: 'is not there: a part of its path is a file.',
  EISDIR: 'is a folder: name a file in it.',
  EACCES: 'may not be read by you.',
  EPERM: 'may not be read by you.',
}
