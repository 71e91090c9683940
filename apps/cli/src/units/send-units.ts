import type { Lantoa, Problem } from '@lantoa/sdk'
import { isUnreachable } from '../failure/failure.ts'
import { inBatches, type RefusedLine, type UnitLine } from './units-file.ts'

const BATCH_SIZE = 1000

/** What became of the rows that were sent. `stoppedBy`: why the rest was not. */
export type Sent = {
  created: number
  updated: number
  unchanged: number
  refused: RefusedLine[]
  unsent: number
  stoppedBy?: Problem
}

type Options = { signal: AbortSignal; onProgress: (done: number) => void }

/**
 * Sends units in batches. Every row can be sent again, so whoever is stopped (by Ctrl-C, by a service that went away)
 * starts over with the same file and only what is missing is written.
 */
export async function sendUnits(lantoa: Lantoa, units: readonly UnitLine[], options: Options): Promise<Sent> {
  const sent: Sent = { created: 0, updated: 0, unchanged: 0, refused: [], unsent: units.length }
  for (const batch of inBatches(units, BATCH_SIZE)) {
    if (options.signal.aborted) return sent
    const stoppedBy = await sendBatch(lantoa, batch, sent, options.signal)
    if (stoppedBy) return { ...sent, stoppedBy }
    if (options.signal.aborted) return sent
    sent.unsent -= batch.length
    options.onProgress(units.length - sent.unsent)
  }
  return sent
}

/** Answers the problem for which nothing of the batch was taken, if there was one. */
async function sendBatch(lantoa: Lantoa, batch: readonly UnitLine[], sent: Sent, signal: AbortSignal) {
  const commands = batch.map(({ unit }) => unit)
  const results = await untilAborted(lantoa.teams.importUnits.many(commands, { signal }), signal)
  const [first] = results
  if (first && !first.accepted && isUnreachable(first.problem)) return first.problem
  results.forEach((result, index) => {
    const row = batch[index]
    if (result.accepted) sent[result.value.change] += 1
    else if (row) sent.refused.push(refusedLine(row, result.problem))
  })
  return undefined
}

/** What was under way when the caller stopped may or may not have landed: sending it again does no harm. */
async function untilAborted<T>(results: Promise<T[]>, signal: AbortSignal): Promise<T[]> {
  try {
    return await results
  } catch (error) {
    if (signal.aborted) return []
    throw error
  }
}

function refusedLine({ line, unit }: UnitLine, problem: Problem): RefusedLine {
  const { code, title, detail, pointer, errors = [], successors = [] } = problem
  const fields = errors.map((field) => `${columnOf(field.pointer)}: ${field.detail}`)
  const whole = `${pointer ? `${columnOf(pointer)}: ` : ''}${detail ?? title}`
  const heirs = successors.length > 0 ? [`what took its place: ${successors.join(', ')}`] : []
  return { line, code: unit.code, problem: code, reasons: [...(fields.length > 0 ? fields : [whole]), ...heirs] }
}

/** '/parentCode' → 'parent_code', as the column is called in the file. */
function columnOf(pointer: string): string {
  return pointer.replace(/^#?\//, '').replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}
