import { readlink, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CHROMIUM } from '@lantoa/testkit/chromium'
import { type BrowserContext, chromium } from 'playwright-core'

/** A browser with a profile that outlives it, and that can be killed as a phone dies. */
export type KillableChromium = {
  readonly context: BrowserContext
  /** Without a chance to finish anything. */
  kill(): Promise<void>
}

const LOCK = 'SingletonLock'

export async function startChromium(profile: string): Promise<KillableChromium> {
  // Of a browser that was killed before.
  for (const left of [LOCK, 'SingletonCookie', 'SingletonSocket']) await rm(join(profile, left), { force: true })
  const context = await chromium.launchPersistentContext(profile, { executablePath: CHROMIUM, args: ['--no-sandbox'] })
  const closed = new Promise<void>((resolve) => context.once('close', () => resolve()))
  // The lock names the host and the process, which leads a group: its renderers die with it.
  const pid = Number((await readlink(join(profile, LOCK))).split('-').at(-1))
  return {
    context,
    async kill() {
      try {
        process.kill(-pid, 'SIGKILL')
      } catch {
        return // it is dead already
      }
      await closed
      while (isAlive(-pid)) await sleep(5)
    },
  }
}

/** Negative: any process of the group. */
function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}
