import type { Lantoa, Problem } from '@lantoa/sdk'
import type { Item } from '@lantoa/sheets/read-row'
import type { Word } from '../../../words/words.ts'
import { problemIn } from '../../problem/way-on.ts'
import { operationOf } from '../ask/call.ts'
import type { Screen } from '../screens/screen.ts'
import { type Answer, type Answered, type Answers, isPassing, type Remarks, type ToSend } from './answers.ts'
import { correctRows } from './correct-rows.ts'

export type Sending = {
  readonly dryRun: boolean
  readonly signal: AbortSignal
  onAnswers: (answers: Answers, remarks: Remarks) => void
}

/** So many rows go at once: whoever stops waits for no more than these. */
const CHUNK = 100

/**
 * Sends rows part by part and hands on what each part was answered. Ends early when it is stopped, or with what kept it from
 * going on; rows without an answer are sent again the next time, under the same ids.
 */
export async function sendLines(
  lantoa: Lantoa,
  screen: Screen,
  lines: readonly ToSend[],
  { dryRun, signal, onAnswers }: Sending,
): Promise<Problem | undefined> {
  for (let at = 0; at < lines.length && !signal.aborted; at += CHUNK) {
    const part = lines.slice(at, at + CHUNK)
    const isExported = ({ version }: ToSend) => version !== undefined && screen.correct !== undefined
    const edited = await correctRows(lantoa, screen, part.filter(isExported), { dryRun, signal })
    // What was stopped among the edited rows goes on with them.
    const others =
      signal.aborted || edited.some(({ answer }) => isPassing(answer)) ? [] : part.filter((line) => !isExported(line))
    const recorded = await recordRows(lantoa, screen, others, { dryRun, signal })
    const answers = new Map<number, Answer>()
    const remarks = new Map<number, Word>()
    let stoppedBy: Problem | undefined
    for (const { line, answer, remark } of [...edited, ...recorded]) {
      if (isPassing(answer)) stoppedBy ??= answer
      else answers.set(line.row, answer)
      if (remark) remarks.set(line.row, remark)
    }
    onAnswers(answers, remarks)
    if (stoppedBy) return stoppedBy
  }
  return undefined
}

async function recordRows(
  lantoa: Lantoa,
  screen: Screen,
  lines: readonly ToSend[],
  { dryRun, signal }: Omit<Sending, 'onAnswers'>,
): Promise<Answered[]> {
  if (lines.length === 0) return []
  const looked = await lookedUp(lantoa, screen, lines, signal)
  if ('problem' in looked) return lines.map((line) => ({ line, answer: looked.problem }))
  const results = await operationOf(lantoa, screen, screen.sheet.operation).many(looked.items, { dryRun })
  return results.flatMap((result, at): Answered[] => {
    const line = lines[at]
    if (!line) return []
    return [
      result.accepted
        ? { line, answer: 'taken', remark: screen.remark?.(result.value) }
        : { line, answer: result.problem },
    ]
  })
}

/** Rows as they are sent; what cannot be looked up keeps all of them from it. */
async function lookedUp(
  lantoa: Lantoa,
  { sheet: { lookUp } }: Screen,
  lines: readonly ToSend[],
  signal: AbortSignal,
): Promise<{ items: readonly Item[] } | { problem: Problem }> {
  const items = lines.map(({ item }) => item)
  if (!lookUp) return { items }
  try {
    return { items: await lookUp(lantoa, items, signal) }
  } catch (error) {
    return { problem: problemIn(error) }
  }
}
