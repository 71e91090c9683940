import { refuse } from '@lantoa/chassis/http/outcome'
import type { Day } from '@lantoa/vietnam/days'
import { BUILT_IN } from './built-in.ts'
import type { DefinedIndicator, Definition } from './indicator.ts'

/** Every definition that there has been, built in or of the province. */
export type Catalogue = {
  /** The definitions that hold on a day, by id. */
  listOn(on: Day): readonly DefinedIndicator[]
  /** The definition that holds on a day; undefined before the first and after retirement. */
  findOn(indicatorId: string, on: Day): DefinedIndicator | undefined
  /** All versions, oldest first. */
  history(indicatorId: string): readonly DefinedIndicator[]
}

/** An indicator of the province through time. */
export type OwnIndicator = {
  readonly versions: readonly Definition[]
  /** First day without it. */
  readonly retiredOn: Day | null
}

export function createCatalogue(own: readonly OwnIndicator[]): Catalogue {
  const builtIn = [...Map.groupBy(BUILT_IN, ({ indicatorId }) => indicatorId).values()]
  const all = [...builtIn.map((versions) => ({ versions, retiredOn: null })), ...own].map(historyOf)
  const byId = new Map(all.map((history) => [history[0]?.indicatorId ?? '', history]))
  const sorted = [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, history]) => history)
  const findIn = (history: readonly DefinedIndicator[], on: Day) => history.find((one) => isValidOn(one, on))
  return {
    listOn: (on) => sorted.flatMap((history) => findIn(history, on) ?? []),
    findOn: (indicatorId, on) => findIn(byId.get(indicatorId) ?? [], on),
    history: (indicatorId) => byId.get(indicatorId) ?? [],
  }
}

/** Each version lasts until the next begins, the last until it retires. */
export function historyOf({ versions, retiredOn }: OwnIndicator): DefinedIndicator[] {
  return versions.map((version, index) => ({ ...version, validTo: versions[index + 1]?.validFrom ?? retiredOn }))
}

/** Counts what was done to an indicator: its ETag. */
export function revisionOf({ versions, retiredOn }: OwnIndicator): number {
  return versions.length + (retiredOn === null ? 0 : 1)
}

function isValidOn({ validFrom, validTo }: DefinedIndicator, on: Day): boolean {
  return validFrom <= on && (validTo === null || on < validTo)
}

export const NO_SUCH_INDICATOR = refuse('not-found', 'There is no such indicator.', { pointer: '#/params/indicatorId' })
