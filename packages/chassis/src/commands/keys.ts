/** Names of what a command reads and writes, with the ids of each; what is named is locked by `gather`, in this order. */
export type Keys = Readonly<Record<string, string | null | undefined | readonly string[]>>
/** The ids that the commands of a batch name, once each and in order. */
export type KeysOf<K extends Keys> = { readonly [Name in keyof K]: readonly string[] }

export function keysIn<Input, K extends Keys>(
  commands: readonly { readonly input: Input }[],
  keys: (input: Input) => K,
): KeysOf<K> {
  const all = new Map<string, Set<string>>()
  for (const { input } of commands) {
    for (const [name, ids] of Object.entries(keys(input))) {
      const known = all.get(name) ?? new Set()
      for (const id of idsOf(ids)) known.add(id)
      all.set(name, known)
    }
  }
  return Object.fromEntries([...all].map(([name, ids]) => [name, [...ids].sort()])) as unknown as KeysOf<K> // the names are those of K
}

/** Ids are unique as they are, so an id under two names is one key. */
export function flatKeys(keys: Keys): string[] {
  return Object.values(keys).flatMap(idsOf)
}

function idsOf(ids: Keys[string]): readonly string[] {
  if (ids === null || ids === undefined) return []
  return typeof ids === 'string' ? [ids] : ids
}
