import type { Lantoa, Pending, Problem } from '@lantoa/sdk'
import { correctionOf, type Difference, differences } from '@lantoa/sheets/differences'
import type { Sheet } from '@lantoa/sheets/sheet'
import type { Thing } from '@lantoa/sheets/show-cell'
import { isUnreachable } from '../failure/failure.ts'
import { inParallel } from './in-parallel.ts'
import { type Outcome, takeWarnings } from './outcome.ts'
import { problemReasons } from './problem-reasons.ts'
import type { Line } from './read-line.ts'
import type { Result, Sending } from './sending.ts'
import { takenCode } from './taken-code.ts'

/** As many as are read or corrected at once. */
const AT_ONCE = 16

type Compared = { readonly line: Line; readonly result: Result }
type Call = (args: object) => Pending<Thing, string>

/** Compares rows with what is recorded under their ids, and corrects what was edited in them. */
export function compareLines(
  sheet: Sheet,
  lines: readonly Compared[],
  sending: Sending,
  outcome: Outcome,
): Promise<void> {
  return inParallel(lines, AT_ONCE, async ({ line, result }) => {
    const { value, problem } = result.accepted
      ? { value: result.value, problem: undefined }
      : await read(sheet, line, sending)
    const hidden = !result.accepted && isOfOthers(result.problem) ? result.problem : undefined
    if (problem) return takeProblem(sheet, outcome, line, problem.status === 404 ? (hidden ?? problem) : problem)
    const changed = differences(sheet, line, value, result.accepted)
    if (changed.length === 0) return isNew(line, value) ? takeNew(outcome) : takeUnchanged(outcome)
    if (hidden) return takeProblem(sheet, outcome, line, hidden)
    return correct({ sheet, line, recorded: value, changed }, sending, outcome)
  })
}

/** What lies above the caller's units may be read, and so be in an export of his, and is recorded by others. */
export function isOfOthers({ code }: Problem): boolean {
  return code === 'not-found' || code === 'outside-scope'
}

/** Versions only grow: what is behind its own export was not there until this row recorded it. */
function isNew({ version = 0 }: Line, recorded: Thing): boolean {
  return Number(recorded.version) < version
}

type Edited = { sheet: Sheet; line: Line; recorded: Thing; changed: readonly Difference[] }

async function correct(edited: Edited, sending: Sending, outcome: Outcome): Promise<void> {
  const { sheet, line, recorded, changed } = edited
  const reasons = reasonsAgainst(edited, sending)
  if (reasons.length > 0) {
    outcome.refused.push({ at: line.at(), reasons, fields: line.fields })
    return
  }
  const { idField, again } = sheet
  if (!sending.dryRun) {
    const { error, data } = await callOf(
      sending.lantoa,
      sheet,
      again?.correct ?? '',
    )({
      params: { [idField]: line.item[idField] },
      body: correctionOf(sheet, line, recorded, changed),
      ...{ ifMatch: line.version, signal: sending.signal },
    })
    if (error) return takeProblem(sheet, outcome, line, error)
    if (data) takeWarnings(sheet, outcome, line.at(), data)
    // The same in another writing, as a number of a phone, or sent before.
    if (data?.version === recorded.version) return takeUnchanged(outcome)
  }
  outcome.taken += 1
  outcome.corrected += 1
}

function takeNew(outcome: Outcome): void {
  outcome.taken += 1
}

function takeUnchanged(outcome: Outcome): void {
  outcome.taken += 1
  outcome.unchanged += 1
}

/** Why a row cannot correct what is recorded, by its cells. */
function reasonsAgainst({ sheet: { again }, line, recorded, changed }: Edited, { dryRun }: Sending): string[] {
  const isFixed = ({ column }: Difference) => !again?.corrected.includes(column.path)
  const wrong = line.version === undefined ? changed : changed.filter(isFixed)
  const words = wrong.map(({ column, recorded: is }) => `${column.vi}: recorded is "${is}"`)
  if (line.version === undefined) return [...words, line.namedBy ? OF_HOME : UNSEEN, ...takenCode(line)]
  if (wrong.length > 0) return [...words, again?.others ?? '']
  return dryRun && line.version !== recorded.version ? [STALE] : []
}

const UNSEEN = 'edit an export to correct it: only that says what you saw'
const OF_HOME = 'a home is corrected in its own list: lantoa households export, edit it, lantoa households import'
const STALE = 'it was changed since the file was written: export it again'

function read(sheet: Sheet, { item }: Line, { lantoa, signal }: Sending) {
  const params = { [sheet.idField]: item[sheet.idField] }
  return callOf(
    lantoa,
    sheet,
    sheet.again?.read ?? '',
  )({ params, signal }).then(({ data, error }) =>
    error ? { problem: error } : { value: data as Thing, problem: undefined },
  )
}

function takeProblem(sheet: Sheet, outcome: Outcome, line: Line, problem: Problem): void {
  if (isUnreachable(problem) && problem.status !== 403) outcome.stoppedBy ??= problem
  else outcome.refused.push({ at: line.at(), reasons: reasonsOf(sheet, line, problem), fields: line.fields })
}

function reasonsOf(sheet: Sheet, line: Line, problem: Problem): string[] {
  if (problem.code === 'precondition-failed') return [STALE]
  return [...problemReasons(sheet, problem), ...(problem.code === 'not-found' ? takenCode(line) : [])]
}

function callOf(lantoa: Lantoa, { service }: Sheet, operation: string): Call {
  const call = (lantoa[service] as unknown as Record<string, Call>)[operation]
  if (!call) throw new Error(`The client has no ${operation}`)
  return call
}
