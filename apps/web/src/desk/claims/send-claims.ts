import { type Lantoa, LantoaError, type Problem } from '@lantoa/sdk'
import { gatherMeant } from '@lantoa/sheets/lost-zeros'
import { say } from '../../words/words.ts'
import { sentenceOf } from '../act/sentences.ts'
import type { Claim } from './claim.ts'
import type { ClaimLine } from './read-claims.ts'
import type { RowProblem } from './row-problems.tsx'
import { CLAIM_SENTENCES } from './sentences.ts'
import { COLUMNS } from './wrong-in-words.ts'

export type Checked = {
  readonly claims: readonly { readonly row: number; readonly claim: Claim }[]
  readonly refused: readonly RowProblem[]
  /** Of the first that was refused. */
  readonly problem: Problem | undefined
}

/** Checks or records claims, each by its own id: what is recorded already is recognised. */
export async function sendClaims(
  lantoa: Lantoa,
  route: 'checkClaimBatch' | 'recordClaimBatch',
  lines: readonly ClaimLine[],
  signal?: AbortSignal,
): Promise<Checked> {
  const results = await lantoa.reporting[route].many(
    lines.map(({ claim }) => claim),
    { signal },
  )
  const sent = results.map((result, at) => ({ row: lines[at]?.row ?? 0, unit: lines[at]?.claim.unit ?? '', result }))
  const problems = sent.flatMap(({ row, unit, result }) =>
    result.accepted ? [] : [{ row, unit, problem: result.problem }],
  )
  const unheard = problems.find(({ problem }) => problem.status === 0 || problem.status === 403)
  if (unheard && problems.length === lines.length) throw new LantoaError(route, unheard.problem)
  const meant = await gatherMeant(
    lantoa,
    problems.map(({ unit }) => unit),
    signal,
  )
  return {
    claims: sent.flatMap(({ row, result }) => (result.accepted ? [{ row, claim: result.value }] : [])),
    refused: problems.map(({ row, unit, problem }) => ({ row, what: whatOf(problem, meant.get(unit)) })),
    problem: problems[0]?.problem,
  }
}

/** `code`: what its unit was before Excel took it for a number. */
function whatOf(problem: Problem, code: string | undefined): string {
  if (code === undefined) return sentenceOf(problem, CLAIM_SENTENCES).sentence
  return `${say(COLUMNS.unit)}: ${say('wanted.lost-zero', { choices: code })}`
}
