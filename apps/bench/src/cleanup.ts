const open = new Set<() => Promise<void>>()

/** Remembers how to end something that must not outlive the bench; answers a function that ends it, once. */
export function endLater(end: () => Promise<void>): () => Promise<void> {
  let ended: Promise<void> | undefined
  function endOnce(): Promise<void> {
    ended ??= end().finally(() => open.delete(endOnce))
    return ended
  }
  open.add(endOnce)
  return endOnce
}

/** Ends what is still there, the latest first, because later things use earlier ones. */
export async function endAll(): Promise<void> {
  for (const end of [...open].reverse()) {
    await end().catch((error: unknown) => console.error('could not be ended:', error))
  }
}
