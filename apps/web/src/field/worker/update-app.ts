/** As long as a new version may take to come. */
const PATIENCE_MS = 30_000

/** Fetches the newest version and loads the page anew; it takes over in front of the lock, as at every start. */
export async function updateApp(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration('/field/').catch(() => undefined)
  const fresh = await registration?.update().catch(() => undefined)
  const coming = fresh?.installing
  if (coming) {
    const late = AbortSignal.timeout(PATIENCE_MS)
    await new Promise((resolve) => {
      coming.addEventListener('statechange', resolve, { once: true })
      late.addEventListener('abort', resolve, { once: true })
    })
  }
  location.reload()
}
