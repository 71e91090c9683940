/** A unit whose cells are read: all that counts in it today, or what was contributed to it alone. */
export type Piece = { readonly unit: string; readonly whole: boolean }

export type Paths = ReadonlyMap<string, readonly string[]>

/** How many contributing units count in each unit today. */
export function countLeaves(now: Paths): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const path of now.values()) for (const unit of path) counts.set(unit, (counts.get(unit) ?? 0) + 1)
  return counts
}

/**
 * Covers some contributing units by as few units of today as can be: a commune whose hamlets were all there then is one
 * piece, whatever lies in it. Answers the piece of each.
 */
export function coverOf(
  leaves: readonly string[],
  now: Paths,
  counts: ReadonlyMap<string, number>,
): ReadonlyMap<string, Piece> {
  const inside = new Map<string, number>()
  for (const leaf of leaves) for (const unit of now.get(leaf) ?? []) inside.set(unit, (inside.get(unit) ?? 0) + 1)
  return new Map(
    leaves.map((leaf) => {
      const unit = now.get(leaf)?.findLast((above) => inside.get(above) === counts.get(above))
      return [leaf, unit === undefined ? { unit: leaf, whole: false } : { unit, whole: true }]
    }),
  )
}
