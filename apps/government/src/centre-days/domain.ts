import { refuse } from '@lantoa/chassis/http/outcome'
import type { Thing } from '@lantoa/chassis/register/thing'
import type { UnitTree } from '@lantoa/units/tree'

/** A centre is one of a commune, or of a part of one. */
export function refuseLevel({ unitCode, since }: Thing, { tree }: { readonly tree: UnitTree }) {
  const code = String(unitCode)
  const { level } = tree.find(code, since) ?? tree.history(code)[0] ?? {} // a part of a split unit begins later
  if (level === 'commune' || level === 'hamlet') return undefined
  return refuse('wrong-level', 'A centre counts for a commune.', { pointer: '/unitCode' })
}

const PARTS = [
  ['online', 'received'],
  ['onTime', 'resolved'],
] as const

export function refuseCounts(thing: Thing) {
  const over = PARTS.find(([part, whole]) => Number(thing[part]) > Number(thing[whole]))
  if (!over) return undefined
  const [part, whole] = over
  return refuse('part-over-whole', `There are more of ${part} than of ${whole}.`, { pointer: `/${part}` })
}
