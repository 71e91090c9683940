import { type Code, LantoaError, type Problem } from '@lantoa/sdk'
import { say, type Word } from '../../words/words.ts'

/** What an officer can do when something cannot be shown. */
export type Way = 'again' | 'today' | 'home' | 'log-in' | 'successors' | 'first'

/** Every code that the questions of these pages can be answered with; the compiler asks for those that are missing. */
type Met =
  | Code<'reporting', 'getUnitValues'>
  | Code<'reporting', 'getDashboard'>
  | Code<'reporting', 'listIndicators'>
  | Code<'reporting', 'listTargets'>
  | Code<'reporting', 'explainValue'>
  | Code<'reporting', 'getChildValues'>
  | Code<'reporting', 'getSeries'>
  | Code<'reporting', 'listContributors'>
  | Code<'reporting', 'getCampaignBoard'>
  | Code<'reporting', 'listRankings'>
  | Code<'reporting', 'getRanking'>
  | Code<'teams', 'getUnit'>
  | Code<'teams', 'listUnits'>
  | Code<'identity', 'nameResidents'>

const SENTENCES: Readonly<Record<Met, readonly [word: Word, way: Way]>> = {
  'bad-cursor': ['problem.bad-cursor', 'first'],
  'body-too-large': ['problem.internal-error', 'again'],
  'closed-unit': ['problem.closed-unit', 'successors'],
  'facts-to-come': ['problem.facts-to-come', 'home'],
  forbidden: ['problem.forbidden', 'home'],
  'internal-error': ['problem.internal-error', 'again'],
  'invalid-request': ['problem.invalid-request', 'today'],
  'login-failed': ['problem.login-failed', 'log-in'],
  'malformed-json': ['problem.invalid-request', 'today'],
  'network-error': ['problem.network-error', 'again'],
  'no-denominator': ['problem.no-denominator', 'today'],
  'not-at-this-level': ['problem.not-at-this-level', 'home'],
  'not-defined-then': ['problem.not-defined-then', 'today'],
  'not-found': ['problem.not-found', 'home'],
  'outside-scope': ['problem.outside-scope', 'home'],
  'period-not-supported': ['problem.period-not-supported', 'today'],
  timeout: ['problem.timeout', 'again'],
  'too-many-points': ['problem.too-many-points', 'today'],
  'too-many-requests': ['problem.too-many-requests', 'again'],
  'try-later': ['problem.try-later', 'again'],
  unauthenticated: ['problem.unauthenticated', 'log-in'],
  'unsupported-media-type': ['problem.internal-error', 'again'],
  'unknown-unit': ['problem.unknown-unit', 'home'],
}

/** A sentence for people, and the way on; of a code that is newer than this page the service's own words. */
export function wayOn(problem: Problem): { sentence: string; way: Way } {
  const known = Object.entries(SENTENCES).find(([code]) => code === problem.code)
  if (!known) return { sentence: problem.title, way: 'again' }
  const [, [word, way]] = known
  return { sentence: say(word), way }
}

/** What went wrong as a problem; what is none is a fault of these pages, which trying again may pass. */
export function problemIn(error: unknown): Problem {
  if (error instanceof LantoaError) return error.problem
  return { type: 'about:blank', title: '', status: 0, code: 'internal-error' }
}
