import { useState } from 'preact/hooks'

/** Does what somebody tapped; `failed`: the last try did not succeed, and the page has to say so. */
export function useAttempt(): { failed: boolean; attempt: (work: () => Promise<unknown>) => Promise<boolean> } {
  const [failed, setFailed] = useState(false)
  async function attempt(work: () => Promise<unknown>): Promise<boolean> {
    const done = await work().then(
      () => true,
      () => false,
    )
    setFailed(!done)
    return done
  }
  return { failed, attempt }
}
