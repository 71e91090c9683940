import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { CHROMIUM } from '@lantoa/testkit/chromium'
import { type Browser, type BrowserContext, chromium } from 'playwright-core'

/** A browser with a profile that outlives it, and a process that can be killed as a phone dies. */
export type KillableChromium = {
  readonly browser: Browser
  readonly context: BrowserContext
  /** Without a chance to finish anything. */
  kill(): Promise<void>
}

const PORT_FILE = 'DevToolsActivePort'

export async function startChromium(profile: string): Promise<KillableChromium> {
  // Of a browser that was killed before.
  for (const left of [PORT_FILE, 'SingletonLock', 'SingletonCookie', 'SingletonSocket']) {
    await rm(join(profile, left), { force: true })
  }
  const options = ['--headless=new', '--no-sandbox', '--no-first-run', '--disable-gpu', '--remote-debugging-port=0']
  // A process group of its own: its renderers die with it.
  const child = spawn(CHROMIUM, [...options, `--user-data-dir=${profile}`], { detached: true, stdio: 'ignore' })
  const ended = once(child, 'exit')
  const [port] = await debuggingPort(profile, child)
  const browser = await chromium.connectOverCDP(`http://127.0.0.1:${port}`)
  const [context] = browser.contexts()
  if (!context) throw new Error('Chromium has no context')
  return {
    browser,
    context,
    async kill() {
      if (child.exitCode === null && child.signalCode === null && child.pid) process.kill(-child.pid, 'SIGKILL')
      await ended
      await browser.close().catch(() => undefined)
    },
  }
}

async function debuggingPort(profile: string, child: ChildProcess): Promise<string[]> {
  while (true) {
    const text = await readFile(join(profile, PORT_FILE), 'utf8').catch(() => '')
    if (text.includes('\n')) return text.split('\n')
    if (child.exitCode !== null) throw new Error(`Chromium ended with ${child.exitCode}`)
    await sleep(20)
  }
}
