/**
 * Each home with its people right behind it, so that what they share compresses: as they come, all homes and then all people
 * by their ids, a pack is a tenth larger on its way.
 */
export function peopleBehindHomes<Item extends { readonly householdId: string }>(upserts: readonly Item[]): Item[] {
  return upserts.toSorted((a, b) => (a.householdId < b.householdId ? -1 : a.householdId > b.householdId ? 1 : 0))
}
