import { globSync, readFileSync } from 'node:fs'
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
      while (isAlive(pid)) await sleep(5)
    },
  }
}

/** Whether a group has a process that still does something. Who was killed is there until its parent looks: for seconds. */
function isAlive(group: number): boolean {
  try {
    process.kill(-group, 0)
  } catch {
    return false
  }
  const processes = globSync('/proc/[0-9]*/stat').flatMap(readStat)
  return processes.length === 0 || processes.some((one) => one.group === group && !one.isOver)
}

/** As proc(5) has it; nothing of a process that has just gone. */
function readStat(file: string): { group: number; isOver: boolean }[] {
  try {
    // The name before stands in brackets, and may have any letter in it.
    const fields = readFileSync(file, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ')
    const [state, threads] = [fields[0], Number(fields[17])]
    return [{ group: Number(fields[2]), isOver: state === 'Z' && threads <= 1 }]
  } catch {
    return []
  }
}
