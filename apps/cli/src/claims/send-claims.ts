import { type Data, type Lantoa, LantoaError, type Problem } from '@lantoa/sdk'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import { isUnreachable, problemLines } from '../failure/failure.ts'
import { count } from '../output/formats.ts'
import { columnOf } from './claim-row.ts'
import type { ClaimLine, RefusedCell } from './claims-file.ts'

export type Claim = Data<'reporting', 'getClaim'>
export type SentClaims = { claims: { at: string; claim: Claim }[]; refused: RefusedCell[] }
type Route = 'checkClaimBatch' | 'recordClaimBatch'

/** Sends claims to be checked or recorded; throws when there is nobody who would answer. */
export async function sendClaims(
  { reporting }: Lantoa,
  route: Route,
  lines: readonly ClaimLine[],
  signal: AbortSignal,
): Promise<SentClaims> {
  const results = await reporting[route].many(
    lines.map(({ claim }) => claim),
    { signal },
  )
  const sent: SentClaims = { claims: [], refused: [] }
  results.forEach((result, index) => {
    const line = lines[index]
    if (!line) return
    if (result.accepted) sent.claims.push({ at: line.at(), claim: result.value })
    else if (isUnreachable(result.problem) && result.problem.code !== 'outside-scope') {
      const recorded = route === 'recordClaimBatch' ? results.filter(({ accepted }) => accepted).length : 0
      throw recorded > 0 ? cutOff(recorded, lines.length, result.problem) : new LantoaError(route, result.problem)
    } else sent.refused.push(...refusedCells(line, result.problem))
  })
  return sent
}

/** Claims are known by what they say, so that sending all of them again records each once. */
function cutOff(recorded: number, all: number, problem: Problem): CliError {
  const message = `${count(recorded)} of ${count(all)} claims are recorded, then: ${problemLines(problem).join(' ')}`
  const hint = 'Run the same command again: what is recorded is recognised, and the rest follows.'
  return new CliError(message, { exitCode: EXIT.unreachable, hint })
}

function refusedCells({ at }: ClaimLine, { code, title, detail, pointer, errors = [] }: Problem): RefusedCell[] {
  if (errors.length === 0) return [{ at: at(columnOf(pointer)), problem: code, reasons: [detail ?? title] }]
  return errors.map((field) => ({ at: at(columnOf(field.pointer)), problem: code, reasons: [field.detail] }))
}
