import type { Lantoa, Problem } from '@lantoa/sdk'
import type { Thing } from '@lantoa/sheets/show-cell'

export type Sending = {
  readonly lantoa: Lantoa
  readonly signal: AbortSignal
  readonly dryRun: true | undefined
  /** Of a dry run: the homes that would be taken, each with its first day. */
  readonly rehearsed: Map<unknown, unknown>
  /** Homes that were refused: their people are not sent. */
  readonly lost: Set<unknown>
}
export type Result = { accepted: true; value: Thing } | { accepted: false; problem: Problem }
