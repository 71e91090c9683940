import { createLantoa } from '@lantoa/sdk'
import { thisBrowser } from './browser.ts'
import { type Claims, readClaims } from './claims.ts'
import { createSession } from './session.ts'

/** The one session of this tab, and the services as its person may use them. */
export const session = createSession(thisBrowser({ path: '/desk/', scope: 'openid' }))
export const lantoa = createLantoa({ baseUrl: location.origin, token: session.token })

export async function whoAmI(): Promise<Claims> {
  return readClaims(await session.token({ refresh: false }))
}
