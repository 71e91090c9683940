/** Remembers on this device what somebody chose. Where there is no room it holds until the page is left. */
export function keepChoice(name: string, chosen: string): void {
  try {
    localStorage.setItem(name, chosen)
  } catch {
    // Full, or not allowed: what was chosen is shown all the same.
  }
}
