import { refuse } from '@lantoa/chassis/http/outcome'
import type { Thing } from '@lantoa/chassis/register/thing'
import type { UnitTree } from '@lantoa/units/tree'

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
export function refuseCountedTwice(thing: Thing, known: readonly KnownYear[], { covers }: Pick<UnitTree, 'covers'>) {
  if (thing.status === 'withdrawn') return undefined
  const code = String(thing.unitCode)
  const isWithin = (one: string, other: string, days: readonly string[]) => days.some((day) => covers(one, other, day))
  const other = known.find(({ unitCode, since, year, healthCardCountId: id }) => {
    if (year !== thing.year || unitCode === code || id === thing.healthCardCountId) return false
    const days = [thing.since, since]
    return isWithin(code, unitCode, days) || isWithin(unitCode, code, days)
  })
  if (!other) return undefined
  return refuse('counted-twice', `The cards of ${other.year} are counted in ${other.unitCode} already.`, {
    pointer: '/unitCode',
  })
}

/** What is decided counts for what comes behind it. */
export function learnCount(known: KnownYear[], thing: Thing): void {
  const at = known.findIndex(({ healthCardCountId }) => healthCardCountId === thing.healthCardCountId)
  if (at >= 0) known.splice(at, 1)
  if (thing.status !== 'withdrawn') known.push(thing as unknown as KnownYear)
}
