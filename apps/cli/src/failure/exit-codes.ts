/** What scripts can tell from the exit code of every command. */
export const EXIT = {
  ok: 0,
  /** Something was refused, is missing or is not ready. */
  refused: 1,
  /** The command line was not understood. */
  usage: 2,
  /** Not reached, not logged in, or not allowed. */
  unreachable: 3,
  /** Ctrl-C. */
  interrupted: 130,
} as const
export type ExitCode = (typeof EXIT)[keyof typeof EXIT]

export const EXIT_CODES_HELP = `Exit codes:
  0    all good
  1    something was refused, is missing or is not ready
  2    the command line was not understood
  3    not reached, not logged in, or not allowed
  130  stopped by Ctrl-C`
