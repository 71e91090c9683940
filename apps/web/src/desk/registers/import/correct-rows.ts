import type { Lantoa, Problem } from '@lantoa/sdk'
import type { Thing } from '@lantoa/sheets/show-cell'
import { operationOf } from '../ask/call.ts'
import type { Screen } from '../screens/screen.ts'
import { type Answer, type Answered, isPassing, type ToSend } from './answers.ts'
import { type ExportedRow, judgeEdited } from './edited.ts'

/** As many as are read or corrected at once. */
const AT_ONCE = 8

/** What would become of rows of an export, and, when it is no try, the corrections that a try has found. */
export async function correctRows(
  lantoa: Lantoa,
  screen: Screen,
  lines: readonly ToSend[],
  { dryRun, signal }: { readonly dryRun: boolean; readonly signal: AbortSignal },
): Promise<Answered[]> {
  const answered: Answered[] = []
  for (let at = 0; at < lines.length && !signal.aborted; at += AT_ONCE) {
    const part = lines.slice(at, at + AT_ONCE)
    const answers = part.map((line) => (dryRun ? judge(lantoa, screen, line) : correct(lantoa, screen, line)))
    for (const [place, answer] of (await Promise.all(answers)).entries()) {
      const line = part[place]
      if (line) answered.push({ line, answer })
    }
    // The next ones would wait for the same.
    if (answered.some(({ answer }) => isPassing(answer))) break
  }
  return answered
}

async function judge(lantoa: Lantoa, screen: Screen, line: ToSend): Promise<Answer> {
  const { sheet } = screen
  const params = { [screen.idField]: line.item[screen.idField] }
  const { data, error } = await call(lantoa, screen, screen.get, { params })
  // `data` is what the contract of its register says.
  return error ?? judgeEdited(sheet, line as ExportedRow, data as Thing)
}

async function correct(lantoa: Lantoa, screen: Screen, { item, version, correction }: ToSend): Promise<Answer> {
  const params = { [screen.idField]: item[screen.idField] }
  const args = { params, body: correction?.body, ifMatch: version }
  const { error } = await call(lantoa, screen, screen.correct ?? '', args)
  if (error?.code === 'precondition-failed') return 'stale'
  return error ?? 'taken'
}

async function call(lantoa: Lantoa, screen: Screen, name: string, args: object) {
  return (await operationOf(lantoa, screen, name)(args)) as { data?: unknown; error?: Problem }
}
