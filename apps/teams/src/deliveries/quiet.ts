const HOUR_MS = 3_600_000
const VIETNAM_OFFSET_MS = 7 * HOUR_MS
/** People sleep: hours of Vietnam in which no phone rings for what can wait. */
const [FIRST_QUIET, FIRST_AWAKE] = [21, 6]

/** Whether phones are left alone at an instant. */
export function isQuiet(at: Date): boolean {
  const hour = Math.floor((at.getTime() + VIETNAM_OFFSET_MS) / HOUR_MS) % 24
  return hour >= FIRST_QUIET || hour < FIRST_AWAKE
}
