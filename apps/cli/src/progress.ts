import { count } from './formats.ts'
import type { Io } from './io.ts'

const BAR_WIDTH = 24
const REDRAW_MS = 100

/** What is done of a long task: a bar on a terminal, a line per step elsewhere; always on the error output. */
export type Progress = { update(done: number): void; end(): void }

export function startProgress(io: Io, label: string, total: number): Progress {
  const startedAt = io.now()
  let drawnAt = Number.NEGATIVE_INFINITY

  function draw(done: number): void {
    const now = io.now()
    if (done < total && now - drawnAt < REDRAW_MS) return
    drawnAt = now
    io.err.write(`\r\u001b[2K${bar(done, total)} ${sentence(done, now)}`)
  }

  function sentence(done: number, now: number): string {
    const seconds = Math.max(0.001, (now - startedAt) / 1000)
    return `${label} ${count(done)} of ${count(total)} rows, ${count(Math.round(done / seconds))} rows/s`
  }

  if (!io.err.isTTY) {
    return { update: (done) => io.err.write(`${sentence(done, io.now())}\n`), end: () => undefined }
  }
  return { update: draw, end: () => io.err.write('\n') }
}

function bar(done: number, total: number): string {
  const filled = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH)
  return '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled)
}
