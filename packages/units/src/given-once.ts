import type { Succession, UnitVersion } from './unit.ts'

type Version = Pick<UnitVersion, 'code' | 'level' | 'validFrom' | 'validTo'> & {
  readonly successors: readonly Succession[]
}

/**
 * The version beside a hamlet's in which its code meant another hamlet. Homes and rights name a hamlet by its code alone,
 * so a code is given once: what a new hamlet got under an old one's code would be that one's, and of a part with the code of
 * the whole nobody could say what waits to be assigned to it. Communes are given theirs by law, the same one again too, so
 * what lies in them has a day.
 */
export function otherHamlet<V extends Version>(versions: Iterable<V>, version: Version): V | undefined {
  if (version.level !== 'hamlet') return undefined
  const sorted = [...versions].sort((a, b) => (a.validFrom < b.validFrom ? -1 : 1))
  const before = sorted.findLast(({ validFrom }) => validFrom < version.validFrom)
  const after = sorted.find(({ validFrom }) => validFrom > version.validFrom)
  if (before && !isWholeIn(before, version)) return before
  return after && !isWholeIn(version, after) ? after : undefined
}

function isWholeIn(version: Version, next: Version): boolean {
  const isPart = version.successors.some(({ code, extent }) => code === next.code && extent === 'partial')
  return goesOnIn(version, next) && !isPart
}

/** Whether a version is the same unit as the one before. Without successors a unit that ends goes on in the next version of its code. */
export function goesOnIn({ validTo, successors }: Version, { code, validFrom }: Version): boolean {
  if (validTo !== validFrom) return false
  return successors.length === 0 || successors.some((one) => one.code === code && one.validFrom === validFrom)
}
