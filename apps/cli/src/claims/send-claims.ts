import { type Data, type Lantoa, LantoaError, type Problem } from '@lantoa/sdk'
import { columnOf } from '@lantoa/sheets/claim-row'
import { gatherMeant } from '@lantoa/sheets/lost-zeros'
import { CliError } from '../failure/cli-error.ts'
import { EXIT } from '../failure/exit-codes.ts'
import { isUnreachable, problemLines } from '../failure/failure.ts'
import { count } from '../output/formats.ts'
import { sayWanted } from '../sheets/say-wanted.ts'
import type { ClaimLine, RefusedCell } from './claims-file.ts'

export type Claim = Data<'reporting', 'getClaim'>
export type SentClaims = { claims: { at: string; claim: Claim }[]; refused: RefusedCell[] }
type Route = 'checkClaimBatch' | 'recordClaimBatch'

/** Sends claims to be checked or recorded; throws when there is nobody who would answer. */
export async function sendClaims(
  lantoa: Lantoa,
  route: Route,
  lines: readonly ClaimLine[],
  signal: AbortSignal,
): Promise<SentClaims> {
  const results = await lantoa.reporting[route].many(
    lines.map(({ claim }) => claim),
    { signal },
  )
  const sent: SentClaims = { claims: [], refused: [] }
  const units = results.map(({ accepted }, index) => (accepted ? '' : (lines[index]?.claim.unit ?? '')))
  const meant = await gatherMeant(lantoa, units, signal)
  results.forEach((result, index) => {
    const line = lines[index]
    if (!line) return
    const code = meant.get(line.claim.unit)
    if (result.accepted) sent.claims.push({ at: line.at(), claim: result.value })
    else if (isUnreachable(result.problem) && result.problem.code !== 'outside-scope') {
      const recorded = route === 'recordClaimBatch' ? results.filter(({ accepted }) => accepted).length : 0
      throw recorded > 0 ? cutOff(recorded, lines.length, result.problem) : new LantoaError(route, result.problem)
    } else sent.refused.push(...(code === undefined ? refusedCells(line, result.problem) : [lostZero(line, code)]))
  })
  return sent
}

/** Claims are known by what they say, so that sending all of them again records each once. */
function cutOff(recorded: number, all: number, problem: Problem): CliError {
  const message = `${count(recorded)} of ${count(all)} claims are recorded, then: ${problemLines(problem).join(' ')}`
  const hint = 'Run the same command again: what is recorded is recognised, and the rest follows.'
  return new CliError(message, { exitCode: EXIT.unreachable, hint })
}

function lostZero({ at }: ClaimLine, code: string): RefusedCell {
  return { at: at('unit'), reasons: [`unit: ${sayWanted({ kind: 'lost-zero', choices: [code] })}`] }
}

function refusedCells({ at }: ClaimLine, { code, title, detail, pointer, errors = [] }: Problem): RefusedCell[] {
  if (errors.length === 0) return [{ at: at(columnOf(pointer)), problem: code, reasons: [detail ?? title] }]
  return errors.map((field) => ({ at: at(columnOf(field.pointer)), problem: code, reasons: [field.detail] }))
}
