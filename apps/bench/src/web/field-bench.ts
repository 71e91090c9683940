import { demoPeople } from '@lantoa/standalone/issuer/people'
import { type AllInOne, startAllInOne } from '@lantoa/standalone/test/all-in-one'
import { CHROMIUM, whyNoChromium } from '@lantoa/testkit/chromium'
import { type Browser, chromium } from 'playwright-core'
import type { BenchResult } from '../bench.ts'
import { endLater } from '../cleanup.ts'

type Field = { readonly running: AllInOne; readonly browser: Browser; readonly volunteer: string }

/** Measures with all services in this process and a browser; where there is none it says so, and there are no rows. */
export async function inField(
  note: (line: string) => void,
  measure: (field: Field) => Promise<BenchResult[]>,
): Promise<BenchResult[]> {
  const why = whyNoChromium()
  if (why !== undefined) {
    note(`!!! LEFT OUT: ${why}`)
    return []
  }
  const running = await startAllInOne()
  const stop = endLater(running.stop)
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: ['--no-sandbox'] })
  const close = endLater(() => browser.close())
  const volunteer = demoPeople(running.clients, 'full').find(({ role }) => role === 'volunteer')?.subject ?? ''
  const rows = await measure({ running, browser, volunteer })
  await close()
  await stop()
  return rows
}
