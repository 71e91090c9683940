import { dayOf } from '@lantoa/vietnam/days'

/** More labels in a minute than this are counted no further: a flood of scans takes no memory. */
const LABELS_HELD = 20_000
/** Beyond so many networks of a day a label is from many places anyway. */
const NETWORKS_HELD = 64

/**
 * Counts how often labels are looked up, in memory: of whoever looks, the coarse network alone is held until the day is
 * over, and never written. After a start the networks of the day are counted anew.
 */
export function createScanCounter() {
  let day = ''
  let counts = new Map<string, number>()
  let networks = new Map<string, Set<string>>()

  return {
    count(code: string, network: string | undefined, now: Date): void {
      if (dayOf(now) !== day) {
        day = dayOf(now)
        networks = new Map()
      }
      if (!counts.has(code) && counts.size >= LABELS_HELD) return
      counts.set(code, (counts.get(code) ?? 0) + 1)
      const seen = networks.get(code) ?? new Set()
      if (network !== undefined && seen.size < NETWORKS_HELD) seen.add(network)
      if (networks.size < LABELS_HELD) networks.set(code, seen)
    },
    /** What was counted since the last time. */
    take() {
      const taken = [...counts].map(([code, scans]) => ({ code, scans, networks: networks.get(code)?.size ?? 0 }))
      counts = new Map()
      return taken
    },
    /** What could not be written is counted on. */
    giveBack(taken: readonly { readonly code: string; readonly scans: number }[]): void {
      for (const { code, scans } of taken) counts.set(code, (counts.get(code) ?? 0) + scans)
    },
  }
}
