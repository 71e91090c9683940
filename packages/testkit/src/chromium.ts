import { existsSync } from 'node:fs'

/** The system's own browser: none is downloaded. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'

/** Why tests in a browser cannot run; undefined: they can. */
export function whyNoChromium(): string | undefined {
  return existsSync(CHROMIUM) ? undefined : `There is no ${CHROMIUM}: install chromium, or name another by CHROMIUM`
}
