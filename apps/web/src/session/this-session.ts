import { createLantoa } from '@lantoa/sdk'
import { isUnsaved } from '../look/unsaved.ts'
import { thisBrowser } from './browser.ts'
import { type Claims, readClaims } from './claims.ts'
import { createSession } from './session.ts'

/** The one session of this tab, and the services as its person may use them. */
export const session = createSession(thisBrowser({ path: '/desk/', scope: 'openid' }), { stays: isUnsaved })
export const lantoa = createLantoa({ baseUrl: location.origin, token: session.token })

/** Leaves for the login, or opens a window for it where something is typed that would be lost; false where it can't. */
export async function logIn(): Promise<boolean> {
  return isUnsaved() ? session.logInBeside() : session.logIn()
}

export async function whoAmI(): Promise<Claims> {
  return readClaims(await session.token({ refresh: false }))
}
