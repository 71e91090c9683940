/** What browsers keep of answers, as far as it is used here; `full` lets nothing more in. */
export function stubCaches(): { readonly kept: Map<string, Response>; full: boolean } {
  const stub = { kept: new Map<string, Response>(), full: false }
  const cache = {
    match: async (key: string) => stub.kept.get(key)?.clone(),
    async put(key: string, answer: Response) {
      if (stub.full) throw new DOMException('no room', 'QuotaExceededError')
      stub.kept.set(key, answer)
    },
    keys: async () => [...stub.kept.keys()].map((key) => ({ url: key })),
    delete: async (key: string) => stub.kept.delete(key),
  }
  const stored = {
    open: async () => cache,
    async delete() {
      stub.kept.clear()
    },
  }
  Object.defineProperty(globalThis, 'caches', { value: stored, configurable: true })
  return stub
}
