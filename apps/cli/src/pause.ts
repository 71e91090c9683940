import { setTimeout as wait } from 'node:timers/promises'

/** Waits; answers false when the caller was interrupted meanwhile. */
export async function pause(ms: number, signal: AbortSignal): Promise<boolean> {
  try {
    await wait(ms, undefined, { signal })
    return true
  } catch {
    return false
  }
}
