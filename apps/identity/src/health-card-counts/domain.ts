import { refuse } from '@lantoa/chassis/http/outcome'
import type { Thing } from '@lantoa/chassis/register/thing'
import type { UnitTree } from '@lantoa/units/tree'

/** Insurance counts by communes, some by hamlets: a number of a province beside those would count twice. */
export function refuseLevel({ unitCode, since }: Thing, tree: Pick<UnitTree, 'find' | 'history'>) {
  const code = String(unitCode)
  const { level } = tree.find(code, since) ?? tree.history(code)[0] ?? {} // a part of a split unit begins later
  if (level === 'commune' || level === 'hamlet') return undefined
  return refuse('wrong-level', 'Issued health cards are counted in communes, or in hamlets.', { pointer: '/unitCode' })
}
