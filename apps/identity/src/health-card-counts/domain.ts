import { refuse } from '@lantoa/chassis/http/outcome'
import type { Thing } from '@lantoa/chassis/register/thing'
import type { UnitTree } from '@lantoa/units/tree'
import type { Day } from '@lantoa/vietnam/days'

/** A number that counts, as others are compared with it. */
export type KnownYear = Readonly<{ healthCardCountId: string; unitCode: string; since: string; year: number }>

/** Insurance counts by communes, some by hamlets: a number of a province beside those would count twice. */
export function refuseLevel({ unitCode, since }: Thing, tree: Pick<UnitTree, 'find' | 'history'>) {
  const code = String(unitCode)
  const { level } = tree.find(code, since) ?? tree.history(code)[0] ?? {} // a part of a split unit begins later
  if (level === 'commune' || level === 'hamlet') return undefined
  return refuse('wrong-level', 'Issued health cards are counted in communes, or in hamlets.', { pointer: '/unitCode' })
}

/** Two numbers of one year would be added up; who knows better corrects the one that stands there. */
export function refuseKnownYear(thing: Thing, known: readonly KnownYear[]) {
  if (thing.status === 'withdrawn') return undefined
  const other = known.find(
    ({ unitCode, year, healthCardCountId: id }) =>
      unitCode === thing.unitCode && year === thing.year && id !== thing.healthCardCountId,
  )
  if (!other) return undefined
  return refuse('year-known', `The cards of ${other.year} are recorded already: correct that number.`, {
    pointer: '/year',
  })
}

/** A commune is counted as one, or by its hamlets: as they lay on the day of either number. */
export function refuseCountedTwice(
  thing: Thing,
  known: readonly KnownYear[],
  tree: Pick<UnitTree, 'ancestors' | 'descendants'>,
) {
  if (thing.status === 'withdrawn') return undefined
  const code = String(thing.unitCode)
  const others = known.filter(
    ({ year, healthCardCountId: id }) => year === thing.year && id !== thing.healthCardCountId,
  )
  const days = new Set([thing.since, ...others.map(({ since }) => since)])
  const kin = new Map([...days].map((day) => [day, kinOf(code, day, tree)]))
  const other = others.find(({ unitCode, since }) => [thing.since, since].some((day) => kin.get(day)?.has(unitCode)))
  if (!other) return undefined
  return refuse('counted-twice', `The cards of ${other.year} are counted in ${other.unitCode} already.`, {
    pointer: '/unitCode',
  })
}

/** The units that have one, and those that it has: a batch is compared with all numbers of the country. */
function kinOf(code: string, day: Day, tree: Pick<UnitTree, 'ancestors' | 'descendants'>): Set<string> {
  return new Set([...tree.ancestors(code, day), ...tree.descendants(code, day)])
}

/** What is decided counts for what comes behind it. */
export function learnCount(known: KnownYear[], thing: Thing): void {
  const at = known.findIndex(({ healthCardCountId }) => healthCardCountId === thing.healthCardCountId)
  if (at >= 0) known.splice(at, 1)
  if (thing.status !== 'withdrawn') known.push(thing as unknown as KnownYear)
}
