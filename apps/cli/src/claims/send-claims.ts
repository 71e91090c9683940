import { type Data, type Lantoa, LantoaError, type Problem } from '@lantoa/sdk'
import { isUnreachable } from '../failure/failure.ts'
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
      throw new LantoaError(route, result.problem)
    } else sent.refused.push(...refusedCells(line, result.problem))
  })
  return sent
}

function refusedCells({ at }: ClaimLine, { code, title, detail, pointer, errors = [] }: Problem): RefusedCell[] {
  if (errors.length === 0) return [{ at: at(columnOf(pointer)), problem: code, reasons: [detail ?? title] }]
  return errors.map((field) => ({ at: at(columnOf(field.pointer)), problem: code, reasons: [field.detail] }))
}
