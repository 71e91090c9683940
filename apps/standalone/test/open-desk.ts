import type { Role } from '@lantoa/contracts/permissions'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import type { Browser } from 'playwright-core'
import type { AllInOne } from './all-in-one.ts'
import { type OpenedPage, openPage } from './open-page.ts'

/** A browser at the office. */
export const DESK = { width: 1366, height: 768 }

/** A page of somebody who has logged in, and everything that its browser complained about. */
export async function openDesk(
  browser: Browser,
  running: Pick<AllInOne, 'baseUrl' | 'clients'>,
  role: Role,
  viewport = DESK,
): Promise<OpenedPage> {
  const context = await browser.newContext({ viewport, locale: 'vi-VN' })
  const client = running.clients.find((one) => one.role === role)
  if (!client) throw new Error(`There is no client for ${role}`)
  const token = clientCredentials({ tokenUrl: `${running.baseUrl}/oidc/token`, ...client })
  const now = Date.now()
  const tokens = { accessToken: await token({ refresh: false }), since: now, renewAt: now + 3_000_000 }
  const keep = `sessionStorage.setItem('lantoa-tokens', ${JSON.stringify(JSON.stringify(tokens))})`
  await context.addInitScript({ content: `if (location.protocol === 'http:') ${keep}` })
  return openPage(context)
}
