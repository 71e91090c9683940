import type { Io } from '../io.ts'
import { count } from './formats.ts'

const BAR_WIDTH = 24
const REDRAW_MS = 100

/** What is done of a long task: a bar on a terminal, a line per step elsewhere; always on the error output. */
export type Progress = { update(done: number, total?: number): void; end(): void }

/** Where nobody knows how much there is to do, `total` is left out and there is no bar; it may become known, or grow. */
export function startProgress(io: Io, label: string, options: { total?: number; what: string }): Progress {
  const startedAt = io.now()
  let drawnAt = Number.NEGATIVE_INFINITY

  function draw(done: number, total: number | undefined): void {
    const now = io.now()
    if (done !== total && now - drawnAt < REDRAW_MS) return
    drawnAt = now
    const drawn = total === undefined ? '' : `${bar(done, total)} `
    io.err.write(`\r\u001b[2K${drawn}${sentence(done, total, now)}`)
  }

  function sentence(done: number, total: number | undefined, now: number): string {
    const seconds = Math.max(0.001, (now - startedAt) / 1000)
    const parts = total === undefined ? count(done) : `${count(done)} of ${count(total)}`
    const { what } = options
    return `${label} ${parts} ${what}, ${count(Math.round(done / seconds))} ${what}/s`
  }

  if (!io.err.isTTY) {
    return {
      update: (done, total = options.total) => io.err.write(`${sentence(done, total, io.now())}\n`),
      end: () => undefined,
    }
  }
  return { update: (done, total = options.total) => draw(done, total), end: () => io.err.write('\n') }
}

function bar(done: number, total: number): string {
  const filled = total === 0 ? BAR_WIDTH : Math.round((done / total) * BAR_WIDTH)
  return '█'.repeat(filled) + '░'.repeat(BAR_WIDTH - filled)
}
