import type { Lantoa, Problem } from '@lantoa/sdk'
import { isUnreachable } from '../failure/failure.ts'
import { inBatches, rehearsalBatches, type UnitBatch } from './unit-batches.ts'
import type { RefusedLine, UnitLine } from './units-file.ts'

const BATCH_SIZE = 1000

/** What became of the rows that were sent. `stoppedBy`: why the rest was not. */
export type Sent = {
  created: number
  updated: number
  unchanged: number
  refused: RefusedLine[]
  /** Hamlets that were taken although their commune has another of that kind and name. */
  doubtful: RefusedLine[]
  unsent: number
  stoppedBy?: Problem
}

type Options = { signal: AbortSignal; onProgress: (done: number) => void; dryRun?: true | undefined }

/**
 * Sends units in batches. Every row can be sent again, so whoever is stopped (by Ctrl-C, by a service that went away)
 * starts over with the same file and only what is missing is written. A dry run asks the service what it would answer.
 */
export async function sendUnits(lantoa: Lantoa, units: readonly UnitLine[], options: Options): Promise<Sent> {
  const sent: Sent = { created: 0, updated: 0, unchanged: 0, refused: [], doubtful: [], unsent: units.length }
  const batches = options.dryRun ? rehearsalBatches(units, BATCH_SIZE) : inBatches(units, BATCH_SIZE)
  for (const batch of batches) {
    if (options.signal.aborted) return sent
    const stoppedBy = await sendBatch(lantoa, batch, sent, options)
    if (stoppedBy) return { ...sent, stoppedBy }
    if (options.signal.aborted) return sent
    sent.unsent -= batch.own.length
    options.onProgress(units.length - sent.unsent)
  }
  return sent
}

/** Answers the problem for which nothing of the batch was taken, if there was one. */
async function sendBatch(lantoa: Lantoa, { above, own }: UnitBatch, sent: Sent, { signal, dryRun }: Options) {
  const commands = [...above, ...own].map(({ unit }) => unit)
  const results = await untilAborted(lantoa.teams.importUnits.many(commands, { signal, dryRun }), signal)
  const [first] = results
  if (first && !first.accepted && isUnreachable(first.problem)) return first.problem
  results.slice(above.length).forEach((result, index) => {
    const row = own[index]
    if (!row) return
    if (!result.accepted) sent.refused.push(refusedLine(row, result.problem))
    else sent[result.value.change] += 1
    if (result.accepted && result.value.sameNameAs) sent.doubtful.push(doubtfulLine(row, result.value.sameNameAs))
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

function doubtfulLine({ line, unit }: UnitLine, sameNameAs: readonly string[]): RefusedLine {
  return { line, code: unit.code, reasons: [`its commune has ${sameNameAs.join(', ')} of this kind and name too`] }
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
