import type { Database } from '@lantoa/chassis/database/database'
import type { OfficialRank } from '@lantoa/contracts/reporting/ranking-result'
import { listLastOfYear, type Span } from './store.ts'

const PUBLISHED_RANK = 'I-44'

/** The rank of each unit that was claimed last for a year, by code. A claim of a unit that is no more goes to nobody. */
export async function listOfficialRanks(
  database: Database,
  spans: readonly Span[],
  year: number,
): Promise<Map<string, OfficialRank>> {
  const claims = await listLastOfYear(database, spans, PUBLISHED_RANK, year)
  return new Map(
    claims.map(({ claim, place }) => {
      const { claimId, numerator, denominator, value, qualifier, source, flags } = claim
      const rank = { claimId, rank: value ?? numerator, of: denominator, qualifier, source: source.name, flags }
      return [place.code, rank]
    }),
  )
}
