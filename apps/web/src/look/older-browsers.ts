/**
 * What pages use of newer browsers than the oldest that they are for, where a browser lacks it; `tsconfig.floor.json` allows
 * this and nothing else that is newer.
 */
function give(to: object, built: Readonly<Record<string, unknown>>): void {
  for (const [name, value] of Object.entries(built)) {
    if (!(name in to)) Object.defineProperty(to, name, { value, writable: true, configurable: true })
  }
}

give(Array.prototype, {
  toSorted<Item>(this: readonly Item[], compare?: (one: Item, other: Item) => number) {
    return [...this].sort(compare)
  },
  toReversed<Item>(this: readonly Item[]) {
    return [...this].reverse()
  },
  toSpliced<Item>(this: readonly Item[], ...parts: [number, number, ...Item[]]) {
    const all = [...this]
    all.splice(...parts)
    return all
  },
  with<Item>(this: readonly Item[], index: number, item: Item) {
    const at = index < 0 ? this.length + index : index
    if (at < 0 || at >= this.length) throw new RangeError('No such place')
    const all = [...this]
    all[at] = item
    return all
  },
})

give(Array, {
  async fromAsync<Item>(items: AsyncIterable<Item> | Iterable<Item>) {
    const all: Item[] = []
    for await (const item of items) all.push(item)
    return all
  },
})

give(Promise, {
  withResolvers<Value>() {
    let ways: Pick<PromiseWithResolvers<Value>, 'resolve' | 'reject'> | undefined
    const promise = new Promise<Value>((resolve, reject) => {
      ways = { resolve, reject }
    })
    return { promise, ...ways }
  },
})

give(Map, { groupBy })

give(Object, {
  groupBy: <Item>(items: Iterable<Item>, keyOf: (item: Item, at: number) => PropertyKey) =>
    Object.assign(Object.create(null), Object.fromEntries(groupBy(items, keyOf))),
})

function groupBy<Item, Key>(items: Iterable<Item>, keyOf: (item: Item, at: number) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  let at = 0
  for (const item of items) {
    const key = keyOf(item, at++)
    const group = groups.get(key)
    if (group) group.push(item)
    else groups.set(key, [item])
  }
  return groups
}
