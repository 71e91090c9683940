import { type Lantoa, LantoaError, type Problem } from '@lantoa/sdk'
import { EXIT } from '../failure/exit-codes.ts'
import { isUnreachable, problemLines } from '../failure/failure.ts'
import type { At } from '../files/file-row.ts'
import { readSheetFile } from '../files/sheet-file.ts'
import type { Io } from '../io.ts'
import { count } from '../output/formats.ts'
import { printJson, printLine, printNote } from '../output/print.ts'
import { startProgress } from '../output/progress.ts'
import { printRefused, type RefusedRow } from '../output/refused-rows.ts'
import { openSession } from '../session/session.ts'
import { type Item, readSheetRow } from './read-row.ts'
import { columnsOf, type Sheet } from './sheet.ts'

const BATCH_SIZE = 1000

type Line = { readonly at: At; readonly item: Item; readonly before?: Item }
type Sent = {
  taken: number
  refused: RefusedRow[]
  stoppedBy?: Problem
  /** Of a dry run: homes that would be taken, and how many of their people could only be judged as if they were there. */
  rehearsed: Set<unknown>
  partly: number
}
type Options = { dryRun?: true | undefined; json?: true | undefined }
type Result = { accepted: true } | { accepted: false; problem: Problem }
type Batch = { many(items: readonly Item[], options: object): Promise<Result[]> }

/**
 * Imports a list row by row: bad rows are named and stop no other, every row can be sent again, and a dry run asks the
 * services what they would answer. Of a file of any length it holds a batch, what was refused, and the ids of homes.
 */
export async function importSheet(io: Io, sheet: Sheet, path: string, { dryRun, json }: Options): Promise<void> {
  const lantoa = await openSession(io)
  const progress = startProgress(io, dryRun ? 'Judging:' : 'Importing:', { what: 'rows' })
  const startedAt = io.now()
  const sent: Sent = { taken: 0, refused: [], rehearsed: new Set(), partly: 0 }
  let rows = 0
  for await (const lines of batchesOf(sheet, path, sent)) {
    if (io.signal.aborted || sent.stoppedBy) break
    await sendLines(lantoa, sheet, lines, sent, { signal: io.signal, dryRun })
    rows += lines.length
    progress.update(rows)
  }
  progress.end()
  const seconds = (io.now() - startedAt) / 1000
  report(io, sent, { dryRun, json }, seconds)
}

/** Reads the file as it is sent; what cannot be read is refused here, everything else goes out in batches. */
async function* batchesOf(sheet: Sheet, path: string, sent: Sent): AsyncGenerator<Line[]> {
  const known = new Set<unknown>()
  let lines: Line[] = []
  for await (const row of readSheetFile(path, columnsOf(sheet))) {
    if ('reasons' in row) {
      sent.refused.push({ at: row.at, reasons: row.reasons })
      continue
    }
    const read = readSheetRow(sheet, row.fields)
    if ('wrong' in read) {
      sent.refused.push({ at: row.at(), reasons: read.wrong.map(({ column, reason }) => `${column}: ${reason}`) })
      continue
    }
    const before = firstOf(sheet, row.fields, read.item, known)
    lines.push({ at: row.at, item: read.item, ...(before && { before }) })
    if (lines.length < BATCH_SIZE) continue
    yield lines
    lines = []
  }
  if (lines.length > 0) yield lines
}

/** What a row names that is to be recorded before it, once for the whole file: the home of the first of its people. */
function firstOf({ first }: Sheet, fields: Readonly<Record<string, string>>, item: Item, known: Set<unknown>) {
  const id = first && item[first.idField]
  if (!first || known.has(id)) return undefined
  const read = readSheetRow(first, { ...fields, code: String(id) })
  if ('wrong' in read) return undefined
  known.add(id)
  return read.item
}

type Sending = { signal: AbortSignal; dryRun: true | undefined }

async function sendLines(lantoa: Lantoa, sheet: Sheet, lines: readonly Line[], sent: Sent, options: Sending) {
  const before = lines.flatMap(({ at, before }) => (before ? [{ at, item: before }] : []))
  if (sheet.first && before.length > 0) await sendItems(lantoa, sheet.first, before, sent, options)
  if (!sent.stoppedBy) sent.taken += await sendItems(lantoa, sheet, lines, sent, options)
}

/** Answers how many were taken; the others are named. */
async function sendItems(
  lantoa: Lantoa,
  { service, operation, idField }: Sheet,
  lines: readonly Pick<Line, 'at' | 'item'>[],
  sent: Sent,
  options: Sending,
): Promise<number> {
  const batch = (lantoa[service] as unknown as Record<string, Batch>)[operation]
  if (!batch) throw new Error(`The client has no ${operation}`)
  const results = await batch.many(
    lines.map(({ item }) => item),
    options,
  )
  let taken = 0
  for (const [index, result] of results.entries()) {
    const item = lines[index]?.item ?? {}
    if (result.accepted) {
      taken += 1
      if (options.dryRun) sent.rehearsed.add(item[idField])
    } else if (standsOnRehearsed(sent, item, result.problem)) {
      taken += 1
      sent.partly += 1
    } else if (isUnreachable(result.problem) && result.problem.code !== 'outside-scope') {
      if (result.problem.status === 403) throw new LantoaError(operation, result.problem)
      sent.stoppedBy ??= result.problem
    } else sent.refused.push({ at: lines[index]?.at() ?? '', reasons: reasonsOf(result.problem) })
  }
  return taken
}

/** A home that a dry run would take is not there afterwards, so its people are told that nobody knows it. */
function standsOnRehearsed({ rehearsed }: Sent, { householdId }: Item, { code }: Problem): boolean {
  return code === 'unknown-household' && rehearsed.has(householdId)
}

function reasonsOf({ code, title, detail, pointer, errors = [] }: Problem): string[] {
  if (errors.length > 0) return errors.map((field) => `${columnOf(field.pointer)}: ${field.detail}`)
  return [`${pointer ? `${columnOf(pointer)}: ` : ''}${detail ?? title} (${code})`]
}

/** '/qr/until' → 'qr.until', as the column is called. */
function columnOf(pointer: string): string {
  return pointer.replace(/^#?\//, '').replaceAll('/', '.')
}

function report(io: Io, { taken, refused, stoppedBy, partly }: Sent, { dryRun, json }: Options, seconds: number) {
  io.exitCode = exitCodeOf(io, stoppedBy, refused)
  if (json) return printJson(io, { dryRun: dryRun ?? false, taken, refused, partly, seconds, stoppedBy })
  printRefused(io, refused)
  const rest = refused.length > 0 ? `, ${count(refused.length)} refused` : ''
  const speed = `${count(Math.round(taken / Math.max(seconds, 0.001)))} rows/s`
  printLine(
    io,
    dryRun
      ? `${count(taken)} rows are good${rest}; nothing was written.`
      : `${count(taken)} rows taken${rest} (${speed})`,
  )
  if (partly > 0) printNote(io, `${count(partly)} of them are judged in full only once their homes are there.`)
  if (stoppedBy) printNote(io, `Stopped: ${problemLines(stoppedBy).join('\n  ')}`)
  if (stoppedBy || io.signal.aborted) printNote(io, 'Run the same command again: what is in already changes nothing.')
}

function exitCodeOf(io: Io, stoppedBy: Problem | undefined, refused: readonly RefusedRow[]) {
  if (io.signal.aborted) return EXIT.interrupted
  if (stoppedBy) return EXIT.unreachable
  return refused.length > 0 ? EXIT.refused : EXIT.ok
}
