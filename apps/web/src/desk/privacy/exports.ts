import type { Data, Lantoa } from '@lantoa/sdk'
import type { Day } from '@lantoa/vietnam/days'
import { language, say, type Word } from '../../words/words.ts'
import { SCREENS } from '../registers/screens/screens.ts'

export type Exported = Data<'identity', 'listExports'>['items'][number]

/** As many lines of one service as are shown. */
const MOST = 100
const SERVICES = [
  'identity',
  'payments',
  'teams',
  'government',
  'market',
  'reporting',
] as const satisfies readonly (keyof Lantoa)[]

type Question = {
  readonly unit: string
  readonly span: { readonly from: Day; readonly last: Day } | undefined
  /** Undefined: whoever did. */
  readonly by: string | undefined
  readonly signal: AbortSignal
}

/** What was taken away of a unit, from the logs of all services, the latest first. */
export async function gatherExports(lantoa: Lantoa, { unit, span, by, signal }: Question) {
  const query = { unit, limit: MOST, exportedBy: by, from: span?.from, until: span?.last }
  const pages = await Promise.all(SERVICES.map((name) => lantoa[name].listExports({ query, signal }).orThrow()))
  const lines: Exported[] = pages.flatMap(({ items }) => items)
  return {
    lines: lines.sort((a, b) => Date.parse(b.startedAt) - Date.parse(a.startedAt)),
    more: pages.some(({ next }) => next !== undefined),
  }
}

const FILES: Readonly<Record<string, Word>> = {
  exportValues: 'exports.values',
  exportClaims: 'exports.claims',
  exportTargets: 'exports.targets',
  exportContributors: 'exports.contributors',
}

/** What a list or a file is called; one that has no page here, by the name of its route. */
export function listInWords(operation: string): string {
  const word = FILES[operation]
  if (word !== undefined) return say(word)
  return SCREENS.find(({ list }) => list.operation === operation)?.titles[language()].all ?? operation
}
