import { readFileSync } from 'node:fs'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Processes by what they are called in the notes, each counted with its children. */
export type Parts = Readonly<Record<string, number>>

export type Elapsed = {
  seconds: number /** CPU seconds of each part; NaN where the system has no /proc. */
  cpu: Parts
}

setFlagsFromString('--expose-gc')
const collectGarbage = runInNewContext('gc') as () => void // node names it only when it was started with the flag

/** Starts to count time and work; the answer tells what has come together since. */
export function startClock(parts: Parts): () => Elapsed {
  collectGarbage() // what the preparation left is not charged to the work
  const startedAt = performance.now()
  const before = cpuOf(parts)
  return () => {
    const after = Object.entries(cpuOf(parts))
    const cpu = Object.fromEntries(after.map(([part, seconds]) => [part, seconds - (before[part] ?? 0)]))
    return { seconds: (performance.now() - startedAt) / 1_000, cpu }
  }
}

export async function timed(parts: Parts, work: () => Promise<unknown>): Promise<Elapsed> {
  const stop = startClock(parts)
  await work()
  return stop()
}

/** `12,345 rows/s; CPU a row: service 45 µs, postgres 60 µs` */
export function describeRate(count: number, unit: string, { seconds, cpu }: Elapsed): string {
  const costs = Object.entries(cpu).map(([part, used]) => `${part} ${((used / count) * 1e6).toFixed(0)} µs`)
  return `${rateOf(count, seconds)} ${unit}/s; CPU each: ${costs.join(', ')}`
}

function rateOf(count: number, seconds: number): string {
  return Math.round(count / seconds).toLocaleString('en')
}

/** The most memory that a process has held so far, in megabytes; NaN where the system has no /proc. */
export function peakMegabytes(pid: number): number {
  return megabytes(pid, /VmHWM:\s+(\d+) kB/)
}

/** The memory that a process holds now, in megabytes; NaN where the system has no /proc. */
export function residentMegabytes(pid: number): number {
  return megabytes(pid, /VmRSS:\s+(\d+) kB/)
}

function megabytes(pid: number, line: RegExp): number {
  return Number(line.exec(readProc(`${pid}/status`))?.[1] ?? Number.NaN) / 1_024
}

function cpuOf(parts: Parts): Parts {
  return Object.fromEntries(Object.entries(parts).map(([part, pid]) => [part, cpuSeconds(pid)]))
}

/** Of the bench itself without its children: those are parts of their own. */
function cpuSeconds(pid: number): number {
  if (pid !== process.pid) return treeSeconds(pid)
  const { user, system } = process.cpuUsage()
  return (user + system) / 1e6
}

/** What a child that ended had used stands with its parent. */
function treeSeconds(pid: number): number {
  const stat = readProc(`${pid}/stat`)
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  const own = fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks) / TICKS_A_SECOND, 0)
  const children = readProc(`${pid}/task/${pid}/children`).split(' ').filter(Boolean)
  return children.reduce((sum, child) => sum + treeSeconds(Number(child)), stat === '' ? Number.NaN : own)
}

/** Of every Linux, whatever its kernel counts in. */
const TICKS_A_SECOND = 100

function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return ''
  }
}
