import { resolve } from 'node:path'
import { LantoaError, type Problem } from '@lantoa/sdk'
import { codesMeant } from '@lantoa/sheets/lost-zeros'
import { allColumns, type Sheet, VERSION_COLUMN } from '@lantoa/sheets/sheet'
import { EXIT } from '../failure/exit-codes.ts'
import { problemLines } from '../failure/failure.ts'
import type { Io } from '../io.ts'
import { count } from '../output/formats.ts'
import { printJson, printLine, printNote } from '../output/print.ts'
import { startProgress } from '../output/progress.ts'
import { RefusedRows } from '../output/refused-rows.ts'
import { openSession } from '../session/session.ts'
import { placeRows, remember } from './former-units.ts'
import { noOutcome, type Outcome } from './outcome.ts'
import { type Chunk, chunksOf } from './read-sheet.ts'
import { onePerRow, type RefusedFile, refusedFile } from './refused-file.ts'
import { sendFirst, sendLines } from './send-lines.ts'
import type { Sending } from './sending.ts'

/** As many chunks as are sent at once: while the services write one, the next is read and sent. */
const AT_ONCE = 3

export type ImportOptions = { unit?: string; dryRun?: true; json?: true; refused?: string; force?: true }
type Total = Omit<Outcome, 'refused' | 'warned'> & { readonly refused: RefusedRows; readonly warned: RefusedRows }

/**
 * Imports a list row by row: bad rows are named and stop no other, every row can be sent again, and a dry run asks the
 * services what they would answer. Of a file of any length it holds a few chunks, and the ids in it.
 */
export async function importSheet(io: Io, sheet: Sheet, path: string, options: ImportOptions): Promise<void> {
  const lantoa = await openSession(io)
  await using file = await openRefused(io, sheet, path, options)
  const progress = startProgress(io, options.dryRun ? 'Judging:' : 'Importing:', { what: 'rows' })
  const startedAt = io.now()
  const sending: Sending = { lantoa, signal: io.signal, dryRun: options.dryRun, rehearsed: new Map(), lost: new Set() }
  const meant = remember((text) => codesMeant(lantoa, text, io.signal))
  const given = { unit: options.unit, placeRow: placeRows(sheet, lantoa, io.signal), meant }
  const total: Total = { ...noOutcome(), refused: new RefusedRows(), warned: new RefusedRows() }
  let rows = 0
  try {
    for await (const { chunk, outcome } of sendChunks(io, sheet, chunksOf(sheet, path, given), sending)) {
      await add(total, outcome, file)
      rows += chunk.rows
      if (chunk.rows > 0) progress.update(rows)
      if (total.stoppedBy) break
    }
  } catch (error) {
    // What was under way when it was interrupted has no answer; what was answered is told all the same.
    if (!io.signal.aborted) total.stoppedBy ??= stopOf(error)
  }
  progress.end()
  report(io, total, options, (io.now() - startedAt) / 1000)
}

/** What cannot be looked up before rows are sent stops them as a sending does; who may not send at all hears that alone. */
function stopOf(error: unknown): Problem {
  if (error instanceof LantoaError && error.status !== 403) return error.problem
  throw error
}

function openRefused(io: Io, sheet: Sheet, list: string, options: ImportOptions): Promise<RefusedFile> | undefined {
  const { refused, force } = options
  if (refused === undefined) return undefined
  return refusedFile(resolve(io.cwd, refused), force ?? false, [...allColumns(sheet), VERSION_COLUMN], list)
}

type Settled = { readonly chunk: Chunk; readonly outcome: Outcome }

/**
 * Sends chunks, a few at once, and answers them in their order. What is recorded before the rows of a chunk is sent in the
 * order of the file: the first row of a home has its columns, and rows of the next chunk stand on it.
 */
async function* sendChunks(
  io: Io,
  sheet: Sheet,
  chunks: AsyncIterable<Chunk>,
  sending: Sending,
): AsyncGenerator<Settled> {
  const sent: Promise<Settled>[] = []
  let before: Promise<unknown> = Promise.resolve()
  const failed: unknown[] = []
  for await (const chunk of untilFailed(chunks, failed)) {
    if (io.signal.aborted) break
    const first = before.then(() => sendFirst(sheet, chunk.lines, sending))
    before = first
    const settled = first.then((outcome) => sendRows(sheet, chunk, outcome, sending))
    // Who waits for it hears of what fails; until then it is nobody's fault that it failed early.
    settled.catch(() => undefined)
    sent.push(settled)
    if (sent.length >= AT_ONCE) yield await (sent.shift() as Promise<Settled>)
  }
  for (const settled of sent) yield await settled
  if (failed.length > 0) throw failed[0]
}

/** What cannot be read any further ends there: what is under way is answered before anybody hears why. */
async function* untilFailed(chunks: AsyncIterable<Chunk>, failed: unknown[]): AsyncGenerator<Chunk> {
  try {
    yield* chunks
  } catch (error) {
    failed.push(error)
  }
}

async function sendRows(sheet: Sheet, chunk: Chunk, first: Outcome, sending: Sending): Promise<Settled> {
  const outcome = first.stoppedBy ? first : merged(first, await sendLines(sheet, chunk.lines, sending))
  const refused = onePerRow([...chunk.refused, ...outcome.refused])
  return { chunk, outcome: { ...outcome, refused, warned: onePerRow(outcome.warned) } }
}

function merged(one: Outcome, other: Outcome): Outcome {
  const stoppedBy = one.stoppedBy ?? other.stoppedBy
  return {
    taken: one.taken + other.taken,
    unchanged: one.unchanged + other.unchanged,
    corrected: one.corrected + other.corrected,
    partly: one.partly + other.partly,
    warned: [...one.warned, ...other.warned],
    refused: [...one.refused, ...other.refused],
    ...(stoppedBy && { stoppedBy }),
  }
}

async function add(total: Total, outcome: Outcome, file: RefusedFile | undefined): Promise<void> {
  total.taken += outcome.taken
  total.unchanged += outcome.unchanged
  total.corrected += outcome.corrected
  total.partly += outcome.partly
  for (const row of outcome.warned) total.warned.add(row)
  for (const row of outcome.refused) total.refused.add(row)
  await file?.write(outcome.refused)
  if (outcome.stoppedBy) total.stoppedBy = outcome.stoppedBy
}

function report(io: Io, total: Total, options: ImportOptions, seconds: number) {
  io.exitCode = exitCodeOf(io, total)
  if (options.json) return printJson(io, jsonOf(total, options, seconds))
  const { taken, warned, refused, stoppedBy, partly } = total
  const file = options.refused
  refused.print(io, file === undefined ? 'all of them with --refused <file.csv>' : `all of them in ${file}`)
  warned.print(io, 'with warnings', 'warning: ')
  const rest = `${counted(refused, 'refused')}${editedOf(total)}${counted(warned, 'with warnings')}`
  const speed = `${count(Math.round(taken / Math.max(seconds, 0.001)))} rows/s`
  printLine(
    io,
    options.dryRun
      ? `${count(taken)} rows are good${rest}; nothing was written.`
      : `${count(taken)} rows taken${rest} (${speed})`,
  )
  if (partly > 0) {
    printNote(io, `Of ${count(partly)} the personal number is looked up only once their homes are there.`)
  }
  if (stoppedBy) printNote(io, `Stopped: ${problemLines(stoppedBy).join('\n  ')}`)
  const again = file === undefined || options.force ? 'again' : 'again with --force'
  if (stoppedBy || io.signal.aborted)
    printNote(io, `Run the same command ${again}: what is in already changes nothing.`)
}

function jsonOf({ refused, warned, stoppedBy, ...counts }: Total, { dryRun }: ImportOptions, seconds: number) {
  const named = { refused: refused.first, refusedCount: refused.total, warned: warned.first, warnedCount: warned.total }
  return { dryRun: dryRun ?? false, ...counts, ...named, seconds, stoppedBy }
}

function counted({ total }: RefusedRows, what: string): string {
  return total > 0 ? `, ${count(total)} ${what}` : ''
}

/** What became of rows of an export; of other rows nobody can say whether they are new. */
function editedOf({ taken, unchanged, corrected, refused }: Total): string {
  if (unchanged + corrected === 0) return ''
  if (unchanged === taken && refused.total === 0) return ', nothing changes'
  return `, ${count(corrected)} corrected, ${count(unchanged)} unchanged`
}

function exitCodeOf(io: Io, { stoppedBy, refused }: Total) {
  if (io.signal.aborted) return EXIT.interrupted
  if (stoppedBy) return EXIT.unreachable
  return refused.total > 0 ? EXIT.refused : EXIT.ok
}
