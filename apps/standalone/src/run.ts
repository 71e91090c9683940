import { once } from 'node:events'
import { ConfigError } from '@lantoa/chassis/config'
import { readSettings } from './config.ts'
import { type Standalone, startStandalone } from './standalone.ts'
import { StartError } from './start-error.ts'
import { print, printError, printWelcome, stopwatch } from './terminal.ts'

/**
 * Runs until Ctrl-C, which is heard from the first moment on: whatever has been started by then is stopped in order. A
 * second Ctrl-C ends the process at once; the next start repairs what that leaves behind.
 */
export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const interrupted = listenForSignals()
  try {
    print('Lan Tỏa starts')
    const standalone = await startStandalone(readSettings(env), stopwatch())
    return await keepRunning(standalone, interrupted)
  } catch (error) {
    // Ctrl-C reaches the programs that prepare the database too; that they then fail is no news.
    if (interrupted.aborted) return 1
    if (error instanceof StartError || error instanceof ConfigError) printError(error.message)
    else printError(`Lan Tỏa could not start: ${error instanceof Error ? error.message : String(error)}`)
    return 1
  }
}

async function keepRunning(standalone: Standalone, interrupted: AbortSignal): Promise<number> {
  const lost = standalone.lost.then(() => 'lost' as const)
  if (!interrupted.aborted) printWelcome(standalone)
  const end = interrupted.aborted ? 'interrupted' : await Promise.race([lost, once(interrupted, 'abort')])
  if (end === 'lost') printError(`Postgres ended by itself; ${standalone.dataDir}/postgres.log says why.`)
  const since = performance.now()
  await standalone.stop()
  print(`Stopped in ${((performance.now() - since) / 1000).toFixed(1)} s`)
  return end === 'lost' ? 1 : 0
}

/** pnpm passes on the signal that the terminal has sent already: what comes within a second is the same Ctrl-C. */
const SAME_SIGNAL_MS = 1_000

function listenForSignals(): AbortSignal {
  const controller = new AbortController()
  let first = 0
  function end(): void {
    if (!controller.signal.aborted) {
      first = Date.now()
      print('\nStopping')
      controller.abort()
    } else if (Date.now() - first > SAME_SIGNAL_MS) {
      process.exit(1)
    }
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  return controller.signal
}
