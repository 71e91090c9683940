import { type Lantoa, LantoaError, type Problem } from '@lantoa/sdk'
import { type Item, isId, textIn } from '@lantoa/sheets/read-row'
import { firstColumnOf, headingOf, type Sheet } from '@lantoa/sheets/sheet'
import { isUnreachable } from '../failure/failure.ts'
import { compareLines, isOfOthers } from './compare-lines.ts'
import { noOutcome, type Outcome, takeWarnings } from './outcome.ts'
import { problemReasons } from './problem-reasons.ts'
import type { Line } from './read-line.ts'
import type { Result, Sending } from './sending.ts'
import { takenCode } from './taken-code.ts'

type Batch = { many(items: readonly Item[], options: object): Promise<Result[]> }

/** Sends what rows name that is to be recorded before them; which of it was refused is in the answer. */
export async function sendFirst(sheet: Sheet, lines: readonly Line[], sending: Sending): Promise<Outcome> {
  const { first } = sheet
  const namedBy = firstColumnOf(sheet)
  if (!first || !namedBy) return noOutcome()
  const before = lines.flatMap(({ at, before, fields }) => (before ? [{ at, fields, item: before, namedBy }] : []))
  if (before.length === 0) return noOutcome()
  const outcome = await sendLines(first, before, sending)
  const refused = new Set(outcome.refused.map(({ at }) => at))
  for (const { at, item, fields } of before) {
    // Under a code there may be the home of somebody else; an id is that of their own, whatever the row says of it.
    if (refused.has(at())) {
      if (!isId(textIn(fields, namedBy.path))) sending.lost.add(item[first.idField])
    } else if (sending.dryRun) sending.rehearsed.set(item[first.idField], item.openedOn)
  }
  return { ...outcome, taken: 0, unchanged: 0, corrected: 0 }
}

/** Sends rows; those of an export are compared with what is recorded, and what was edited in them is corrected. */
export async function sendLines(sheet: Sheet, given: readonly Line[], sending: Sending): Promise<Outcome> {
  const { signal, dryRun } = sending
  const outcome = noOutcome()
  const lines = withoutLost(sheet, given, sending, outcome)
  if (lines.length === 0) return outcome
  const items = await lookedUp(sheet, lines, sending)
  const results = await batchOf(sending.lantoa, sheet).many(items, { signal, dryRun })
  const compared: { line: Line; result: Result }[] = []
  for (const [index, result] of results.entries()) {
    const line = lines[index]
    if (!line) continue
    if (result.accepted) takeWarnings(sheet, outcome, line.at(), result.value)
    if (isCompared(sheet, line, result)) compared.push({ line, result })
    else if (result.accepted) outcome.taken += 1
    else takeProblem(sheet, line, result.problem, sending, outcome)
  }
  await compareLines(sheet, compared, sending, outcome)
  return outcome
}

function lookedUp({ lookUp }: Sheet, lines: readonly Line[], { lantoa, signal }: Sending): Promise<readonly Item[]> {
  const items = lines.map(({ item }) => item)
  return lookUp ? lookUp(lantoa, items, signal) : Promise.resolve(items)
}

/** Who stands on what was refused stays out with it: under its id there may be the home of somebody else. */
function withoutLost(sheet: Sheet, lines: readonly Line[], sending: Sending, outcome: Outcome): Line[] {
  const { first } = sheet
  if (!first) return [...lines]
  return lines.filter(({ at, fields, item, before }) => {
    if (!sending.lost.has(item[first.idField])) return true
    // The row that has its columns says already why.
    if (!before)
      outcome.refused.push({ at: at(), reasons: [`${headingOf(sheet, first.idField)}: it was refused above`], fields })
    return false
  })
}

function batchOf(lantoa: Lantoa, { service, operation }: Sheet): Batch {
  const batch = (lantoa[service] as unknown as Record<string, Batch>)[operation]
  if (!batch) throw new Error(`The client has no ${operation}`)
  return batch
}

/** What was recorded once may have been corrected since, so that it is the same as when it was recorded says little. */
function isCompared({ again }: Sheet, { version }: Line, result: Result): boolean {
  if (!again) return false
  if (result.accepted) return version !== undefined
  return result.problem.code.endsWith('-differs') || (version !== undefined && isOfOthers(result.problem))
}

function takeProblem(sheet: Sheet, line: Line, problem: Problem, sending: Sending, outcome: Outcome): void {
  const { at, fields, item } = line
  if (problem.code === 'unknown-household' && sending.rehearsed.has(item.householdId)) {
    const opened = String(sending.rehearsed.get(item.householdId))
    if (String(item.from ?? '') < opened) {
      outcome.refused.push({
        at: at(),
        reasons: [`${headingOf(sheet, 'from')}: the home begins on ${opened} (before-household)`],
        fields,
      })
      return
    }
    outcome.taken += 1
    if (item.personalNumber !== undefined) outcome.partly += 1
  } else if (isUnreachable(problem) && problem.code !== 'outside-scope') {
    if (problem.status === 403) throw new LantoaError(sheet.operation, problem)
    outcome.stoppedBy ??= problem
  } else {
    const isTaken = problem.code === 'not-found' || problem.code.endsWith('-differs')
    const isHomeless = sheet.first && problem.code === 'unknown-household'
    const more = [...(isTaken ? takenCode(line) : []), ...(isHomeless ? [NO_HOME] : [])]
    outcome.refused.push({ at: at(), reasons: [...problemReasons(sheet, problem), ...more], fields })
  }
}

const NO_HOME = 'import the homes first, or fill in their columns here, "Có từ ngày" too'
