/**
 * An immutable map whose copies are cheap: a large shared base and a small layer of changes above it. A copy with k new
 * entries costs k plus the layer; a full layer is folded into a new base, so a long row of small copies costs about
 * `LAYER_MAX / 2 + base / LAYER_MAX` entries each.
 */
export type LayeredMap<V> = { readonly base: ReadonlyMap<string, V>; readonly layer: ReadonlyMap<string, V> }

const LAYER_MAX = 512

export function emptyMap<V>(): LayeredMap<V> {
  return { base: new Map(), layer: new Map() }
}

export function read<V>(map: LayeredMap<V>, key: string): V | undefined {
  return map.layer.get(key) ?? map.base.get(key)
}

/** A copy with the entries set. */
export function withEntries<V>(map: LayeredMap<V>, entries: ReadonlyMap<string, V>): LayeredMap<V> {
  if (map.layer.size + entries.size <= LAYER_MAX) return { base: map.base, layer: new Map([...map.layer, ...entries]) }
  const base = new Map(map.base)
  for (const [key, value] of map.layer) base.set(key, value)
  for (const [key, value] of entries) base.set(key, value)
  return { base, layer: new Map() }
}

/** Every value once, base first. */
export function* valuesOf<V>(map: LayeredMap<V>): Generator<V> {
  for (const [key, value] of map.base) if (!map.layer.has(key)) yield value
  yield* map.layer.values()
}
