type Needed = readonly ((browser: typeof globalThis) => unknown)[]

/** What every page stands on, and nothing of ours can take the place of. README says which browsers have it. */
const BY_ALL: Needed = [
  ({ crypto }) => crypto?.subtle,
  ({ AbortSignal }) => AbortSignal?.timeout,
  ({ Array: { prototype } }) => prototype.findLast,
]
/** What a phone keeps its records with. */
const BY_PHONE: Needed = [
  ({ navigator }) => navigator.locks,
  ({ indexedDB }) => indexedDB?.databases,
  ({ BroadcastChannel }) => BroadcastChannel,
  ({ CompressionStream }) => CompressionStream,
]

/** Whether the pages of a door could only begin in this browser, and would break later. */
export function isTooOld(door: 'desk' | 'field', browser: typeof globalThis = globalThis): boolean {
  const needed = door === 'field' ? [...BY_ALL, ...BY_PHONE] : BY_ALL
  return needed.some((read) => read(browser) === undefined)
}
