import type { Missing, Standing } from '../../phone/standing.ts'
import { say, type Word } from '../../words/field-later.ts'
import type { RoundFacts } from './gather-round.ts'

/** Homes themselves are not here, whichever week it is. */
const HOMES: Readonly<Record<Exclude<Missing, 'this-week'>, Word>> = {
  'never-fetched': 'round.not-fetched',
  dropped: 'round.dropped',
  'made-room': 'round.made-room',
  'not-all': 'round.not-all',
}

type Known = Pick<Standing, 'missing' | 'unsent'>

/** Why no homes are on this phone, and what to do; undefined: they are. */
export function missingInWords({ missing, unsent }: Known): string | undefined {
  if (missing === undefined || missing === 'this-week') return undefined
  const kept = unsent === 0 ? '' : say('round.kept', { count: String(unsent) })
  return `${say(HOMES[missing])} ${kept}`.trim()
}

/** How many homes a search has found, of which no more than `shown` can be counted. */
export function foundInWords(count: number, shown: number): string {
  if (count === 0) return say('search.none')
  return count > shown
    ? say('search.found-more', { count: String(shown) })
    : say('search.found', { count: String(count) })
}

type Lacking = Pick<RoundFacts, 'rows' | 'missing'>

/** Which homes of this week are not on this phone, or why it has none; undefined: all are. */
export function lackInWords(teams: readonly Lacking[], standing: Known): string | undefined {
  if (teams.every(({ rows }) => rows === undefined))
    return missingInWords(standing) ?? say(standing.missing === 'this-week' ? 'round.no-week' : 'round.no-team')
  const count = teams.reduce((sum, { missing }) => sum + missing, 0)
  return count === 0 ? undefined : (missingInWords(standing) ?? say('round.homes-missing', { count: String(count) }))
}
