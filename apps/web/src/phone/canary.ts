const PREFIX = 'lantoa-canary-'

/** Stands outside of the database: one without the other means that the browser made room for something else. */
export type Canary = { madeAt: string; unsent: number }

export function keepCanary(id: string, canary: Canary): void {
  try {
    localStorage.setItem(PREFIX + id, JSON.stringify(canary))
  } catch {
    // Full: a record that is safe must not look lost because of this.
  }
}

export function canaryOf(id: string): Canary | undefined {
  const text = localStorage.getItem(PREFIX + id)
  return text === null ? undefined : (JSON.parse(text) as Canary) // only `keepCanary` writes there
}

/** The ids of the lockers that should be on this phone. */
export function canaries(): string[] {
  const keys = Array.from({ length: localStorage.length }, (_, index) => localStorage.key(index) ?? '')
  return keys.flatMap((key) => (key.startsWith(PREFIX) ? [key.slice(PREFIX.length)] : []))
}
