import type { Lantoa } from '@lantoa/sdk'
import { readUnit } from '../../top/nation.ts'

/** The commune in which a unit lies, or that it is; undefined of what is above communes. */
export async function communeAround(lantoa: Lantoa, unit: string, signal: AbortSignal): Promise<string | undefined> {
  // A hamlet keeps its code when its commune becomes part of another one.
  const above = unit.includes('.') ? (await readUnit(lantoa, unit, signal)).ancestors.map(({ code }) => code) : [unit]
  return above.find((code) => /^\d{5}$/.test(code))
}
