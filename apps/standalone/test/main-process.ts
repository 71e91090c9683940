import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const standalone = fileURLToPath(new URL('../src/main.ts', import.meta.url))

/** `pnpm start` without pnpm, or a service alone: a process of its own, and everything that it prints. */
export type MainProcess = {
  readonly child: ChildProcess
  /** What was printed so far, to either stream. */
  output(): string
  /** Resolves when a text was printed; rejects when the process ends without it. */
  printed(text: string): Promise<void>
  /** The exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>
}

export function startMain(env: Record<string, string>, main = standalone): MainProcess {
  const child = spawn(process.execPath, [main], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  let output = ''
  child.stdout.on('data', (text) => {
    output += text
  })
  child.stderr.on('data', (text) => {
    output += text
  })
  const ended = once(child, 'close').then(([code, signal]) => code ?? signal)
  return {
    child,
    output: () => output,
    async printed(text) {
      while (!output.includes(text)) {
        if (child.exitCode !== null || child.signalCode !== null) throw new Error(`It ended and had printed\n${output}`)
        await sleep(20)
      }
    },
    ended,
  }
}
