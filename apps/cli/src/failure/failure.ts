import { LantoaError, type Problem } from '@lantoa/sdk'
import { type Command, CommanderError } from 'commander'
import type { Io } from '../io.ts'
import { typeable } from '../output/called-as.ts'
import { paint } from '../output/paint.ts'
import { printable } from '../output/printable.ts'
import { CliError } from './cli-error.ts'
import { EXIT, type ExitCode } from './exit-codes.ts'
import { typedName } from './typed-name.ts'

/** Codes that say something of the connection or of the caller's rights, not of what was asked. */
const UNREACHABLE: readonly string[] = [
  'network-error',
  'timeout',
  'login-failed',
  'try-later',
  'too-many-requests',
  'unauthenticated',
  'forbidden',
  'outside-scope',
]

/** HTTP 431, which a server says before any service is asked: whatever stands in the address fills it. */
const TOO_LONG = 431

const HINTS: Readonly<Record<string, string>> = {
  'network-error': 'Is it running there? `lantoa whoami` says where this command line looks.',
  timeout: 'Try again; `lantoa status` shows how the services are.',
  'login-failed': 'Log in again with the id and secret that the issuer knows: `lantoa login`.',
  unauthenticated: 'Log in again: `lantoa login`.',
  forbidden: '`lantoa whoami` shows your roles; log in as somebody who may.',
  'outside-scope': '`lantoa whoami` shows your units.',
}

/** True when trying again, or somebody else trying, may succeed with the very same command. */
export function isUnreachable(problem: Problem): boolean {
  return UNREACHABLE.includes(problem.code) && problem.status !== TOO_LONG
}

/** True when no service would answer this caller. */
export function isRefusedCaller(problem: Problem): boolean {
  return problem.code === 'unauthenticated' || problem.code === 'forbidden'
}

/**
 * Tells the caller what went wrong, and answers the exit code; never a stack unless DEBUG is set. `command` is the one
 * that was typed: fields are called as there.
 */
export function reportFailure(error: unknown, io: Io, command?: Command): ExitCode {
  // Commander has already written what it has to say.
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.ok : EXIT.usage
  if (io.signal.aborted) {
    io.err.write('\nStopped.\n')
    return EXIT.interrupted
  }
  const { lines, exitCode } = explain(error, command)
  const [first = '', ...rest] = lines.map((line) => typeable(io, printable(line)))
  io.err.write(`${paint(io.err, io.env, 'red', 'Error:')} ${first}\n${rest.map((line) => `  ${line}\n`).join('')}`)
  if (io.env.DEBUG && error instanceof Error) io.err.write(`${error.stack}\n`)
  return exitCode
}

/** A problem as lines for people: what, which fields, what to do, and under which id the service logged it. */
export function problemLines(problem: Problem, command?: Command): string[] {
  if (problem.status === TOO_LONG) return [`What was asked for is too long (HTTP ${TOO_LONG}).`]
  const { code, title, detail, pointer, errors = [], successors = [], correlationId } = problem
  const fields = errors.map((field) => `${typedName(command, field.pointer)}: ${field.detail}`)
  const told = fields.length > 0 ? title : (detail ?? title)
  return [
    `${told} (${code})`,
    ...fields,
    ...(pointer ? [`field: ${typedName(command, pointer)}`] : []),
    ...(successors.length > 0 ? [`what took its place: ${successors.join(', ')}`] : []),
    ...(HINTS[code] ? [HINTS[code]] : []),
    ...(correlationId ? [`correlation id: ${correlationId}`] : []),
  ]
}

function explain(error: unknown, command: Command | undefined): { lines: string[]; exitCode: ExitCode } {
  if (error instanceof LantoaError) {
    return {
      lines: problemLines(error.problem, command),
      exitCode: isUnreachable(error.problem) ? EXIT.unreachable : EXIT.refused,
    }
  }
  if (error instanceof CliError) {
    return { lines: [error.message, ...(error.hint ? [error.hint] : [])], exitCode: error.exitCode }
  }
  const message = error instanceof Error ? error.message : String(error)
  return { lines: [message, 'This was not foreseen; DEBUG=1 shows where it happened.'], exitCode: EXIT.refused }
}
