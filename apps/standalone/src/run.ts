import { once } from 'node:events'
import { ConfigError } from '@lantoa/chassis/process/config'
import { PostgresProgramError } from '@lantoa/embedded-postgres/program'
import { BuildError } from '@lantoa/web/build-once'
import { readSettings } from './config.ts'
import { bringDemo } from './demo/demo.ts'
import type { Demo } from './demo-clients.ts'
import { bringNation } from './nation.ts'
import { type Standalone, startStandalone } from './standalone.ts'
import { StartError } from './start-error.ts'
import { print, printError, printWelcome, progressBar, stopwatch } from './terminal.ts'

/**
 * Runs until Ctrl-C, which is heard from the first moment on: whatever has been started by then is stopped in order. A
 * second Ctrl-C ends the process at once; the next start repairs what that leaves behind. Answers the exit code.
 */
export async function run(env: NodeJS.ProcessEnv): Promise<number> {
  const interrupted = listenForSignals()
  try {
    print('Lan Tỏa starts')
    const settings = readSettings(env)
    const standalone = await startStandalone(settings, stopwatch())
    return await runUntilEnd(standalone, interrupted, settings.LANTOA_DEMO)
  } catch (error) {
    // Ctrl-C reaches the programs that prepare the database too; that they then fail is no news.
    if (!interrupted.aborted) printError(messageOf(error))
    return 1
  }
}

/** Longer than this nobody is left in silence. */
const TELL_AFTER_MS = 1_000
const WAITS =
  '  Requests, events and the database end what they are at: a few seconds. Ctrl-C once more ends it at once.'

async function runUntilEnd(standalone: Standalone, interrupted: AbortSignal, demo: Demo): Promise<number> {
  const lost = standalone.lost.then(() => {
    throw new Error(`Postgres ended by itself; ${standalone.dataDir}/postgres.log says why.`)
  })
  lost.catch(() => undefined) // it may happen while nobody waits for it
  try {
    await Promise.race([lost, live(standalone, interrupted, demo)])
    return 0
  } catch (error) {
    if (interrupted.aborted) return 0
    printError(messageOf(error))
    return 1
  } finally {
    const since = performance.now()
    const patience = setTimeout(() => print(WAITS), TELL_AFTER_MS)
    await standalone.stop()
    clearTimeout(patience)
    print(`Stopped in ${((performance.now() - since) / 1000).toFixed(1)} s`)
  }
}

async function live(standalone: Standalone, interrupted: AbortSignal, demo: Demo): Promise<void> {
  const interruption = interrupted.aborted ? Promise.resolve() : once(interrupted, 'abort')
  const bar = progressBar()
  const tell: typeof bar = (what, done, total) => {
    standalone.announce({ what, done, total })
    bar(what, done, total)
  }
  if (demo === 'none') await bringNation(standalone, tell, interrupted)
  if (demo === 'full' || demo === 'reform') await bringDemo({ ...standalone, demo }, tell, interrupted)
  standalone.announce(undefined)
  if (!interrupted.aborted) printWelcome(standalone, demo)
  await interruption
}

function messageOf(error: unknown): string {
  const isForPeople = [StartError, ConfigError, PostgresProgramError, BuildError].some((kind) => error instanceof kind)
  if (error instanceof Error && isForPeople) return error.message
  return `Something went wrong: ${error instanceof Error ? error.message : String(error)}`
}

/** pnpm passes on the signal that the terminal has sent already: what comes within a second is the same Ctrl-C. */
const SAME_SIGNAL_MS = 1_000

function listenForSignals(): AbortSignal {
  const controller = new AbortController()
  let first = 0
  function end(): void {
    if (!controller.signal.aborted) {
      first = Date.now()
      print('\nStopping. What has been brought stays, and the next start goes on from there.')
      controller.abort()
    } else if (Date.now() - first > SAME_SIGNAL_MS) {
      process.exit(1)
    }
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  return controller.signal
}
