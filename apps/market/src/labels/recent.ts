/** What was looked up a moment ago: at most `size` things, none of them older than `lasts` milliseconds. */
export function createRecent<Value>({ size, lasts }: { size: number; lasts: number }) {
  const known = new Map<string, { readonly value: Promise<Value>; readonly at: number }>()
  return {
    /** Asks once for what many want at one moment; what failed is asked for again. */
    get(key: string, now: Date, ask: () => Promise<Value>): Promise<Value> {
      const at = now.getTime()
      const found = known.get(key)
      if (found && at - found.at < lasts) return found.value
      const value = ask()
      known.delete(key)
      known.set(key, { value, at })
      if (known.size > size) known.delete(known.keys().next().value ?? key)
      value.catch(() => known.delete(key))
      return value
    },
    clear: () => known.clear(),
  }
}
