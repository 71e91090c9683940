import type { Demo, DemoClient } from './demo-clients.ts'
import { FIRST_COMMANDS } from './first-commands.ts'

const isTerminal = process.stdout.isTTY === true
const BAR_WIDTH = 28

// A reader that went away (`| head`) is no reason to stop: what is printed is then simply not read.
process.stdout.on('error', () => undefined)

export function print(line = ''): void {
  process.stdout.write(`${line}\n`)
}

export function printError(line: string): void {
  process.stderr.write(`${line}\n`)
}

/** Prints each part with the seconds that it took. */
export function stopwatch(): (part: string) => void {
  let since = performance.now()
  return (part) => {
    const now = performance.now()
    print(`  ${part.padEnd(24)}${((now - since) / 1000).toFixed(1)} s`)
    since = now
  }
}

/** A bar that moves in place on a terminal, and a line for each kind of thing once it is done. */
export function progressBar(): (what: string, done: number, total: number) => void {
  let since = performance.now()
  let current = ''
  return (what, done, total) => {
    if (what !== current) since = performance.now()
    current = what
    const count = `${done.toLocaleString('en')} ${what}`
    if (isTerminal) process.stdout.write(`\r\x1b[2K  ${count.padEnd(24)}${barOf(done / Math.max(total, 1))}`)
    if (done < total) return
    const seconds = ((performance.now() - since) / 1000).toFixed(1)
    print(`${isTerminal ? '\r\x1b[2K' : ''}  ${count.padEnd(24)}${seconds} s`)
  }
}

function barOf(share: number): string {
  const filled = Math.round(share * BAR_WIDTH)
  return '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled)
}

type Running = { baseUrl: string; dataDir: string; clients: readonly DemoClient[] }

/** What to open and what to type next. */
export function printWelcome(running: Running, demo: Demo): void {
  print()
  print(`Lan Tỏa runs. Open ${running.baseUrl}`)
  print()
  print('Then, in another terminal:')
  for (const command of FIRST_COMMANDS[demo]) print(`  ${command}`)
  print()
  print(`Demo clients, one for each role; their secrets are in ${running.dataDir}/demo-clients.json:`)
  for (const { clientId, units } of running.clients) print(`  ${clientId.padEnd(18)}${units.join(', ')}`)
  print()
  print('Ctrl-C stops it; the data stays.')
}
