import type { Logger } from 'pino'
import { explain, StartError } from './start-error.ts'

export type Running = { stop(): Promise<void> }

/** Stops what was started, last first; one that fails to stop does not keep the others from it. */
export function stopAll(parts: readonly Running[], log: Logger): () => Promise<void> {
  let stopping: Promise<void> | undefined
  async function stop(): Promise<void> {
    for (const part of parts.toReversed()) {
      await part.stop().catch((error: unknown) => log.error({ err: error }, 'a part did not stop cleanly'))
    }
  }
  return () => {
    stopping ??= stop()
    return stopping
  }
}

/**
 * Runs a service as a process: starts it, stops it on SIGTERM or SIGINT after draining, ends with one line when it cannot
 * start. A signal while it starts calls that off, or stops it as soon as it has; a second one ends it at once.
 */
export async function runProcess(start: (calledOff: AbortSignal) => Promise<Running>, log: Logger): Promise<void> {
  const callOff = new AbortController()
  const starting = start(callOff.signal)
  function end(): void {
    if (callOff.signal.aborted) process.exit(1)
    callOff.abort()
    starting.then(
      (running) =>
        running.stop().then(
          () => process.exit(0),
          () => process.exit(1),
        ),
      () => process.exit(0), // it has not done anything yet
    )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  try {
    await starting
  } catch (error) {
    if (callOff.signal.aborted) return
    tellWhy(error, log)
    process.exit(error instanceof StartError ? error.exitCode : 1)
  }
}

const BUGS = [TypeError, RangeError, ReferenceError, SyntaxError]

/** Where an error does not come of a bug, its stack would only hide the one line that helps. */
function tellWhy(error: unknown, log: Logger): void {
  const isBug = BUGS.some((kind) => error instanceof kind)
  const more = isBug || log.isLevelEnabled('debug') ? { err: error } : {}
  log.fatal(more, `could not start: ${explain(error)}`)
}
