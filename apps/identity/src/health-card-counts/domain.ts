import { refuse } from '@lantoa/chassis/http/outcome'
import type { Thing } from '@lantoa/chassis/register/thing'
import type { UnitTree } from '@lantoa/units/tree'

/** A number that counts, as others are compared with it. */
export type KnownYear = Readonly<{ healthCardCountId: string; unitCode: string; year: number }>

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
