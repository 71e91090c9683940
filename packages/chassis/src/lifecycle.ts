import type { Logger } from 'pino'

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
 * Runs a service as a process: starts it, stops it on SIGTERM or SIGINT after draining, exits 1 with one line when it
 * cannot start. A signal while it starts stops it as soon as it has; a second one ends it at once.
 */
export async function runProcess(start: () => Promise<Running>, log: Logger): Promise<void> {
  const starting = start()
  let signalled = false
  function end(): void {
    if (signalled) process.exit(1)
    signalled = true
    starting
      .then((running) => running.stop())
      .then(
        () => process.exit(0),
        () => process.exit(1),
      )
  }
  process.on('SIGTERM', end)
  process.on('SIGINT', end)
  try {
    await starting
  } catch (error) {
    log.fatal({ err: error }, 'could not start')
    process.exit(1)
  }
}
