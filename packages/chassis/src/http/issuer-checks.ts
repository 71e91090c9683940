import type { Check } from '../process/health.ts'
import { explain } from '../process/start-error.ts'
import type { Authenticate, RemoteKeys } from './auth.ts'

/**
 * Not ready until the issuer's keys were fetched once: without them no token can be told from a forged one. Afterwards
 * the issuer may be away, since what is known of it goes on to count.
 */
export function knowsKeys(jwksUrl: string, keys: RemoteKeys): Check {
  return once('issuer', () => saying(`no keys from LANTOA_JWKS_URL (${jwksUrl})`, () => keys.reload()))
}

/** Not ready until the issuer gave this service a token that the service itself would accept: else calls between services fail, or all do. */
export function acceptsOwnToken(
  { LANTOA_CLIENT_ID: id }: { LANTOA_CLIENT_ID: string },
  authenticate: Authenticate,
  getToken: (how: { refresh: boolean }) => string | Promise<string>,
): Check {
  return once('client', async () => {
    const token = await saying(`no token for ${id} from LANTOA_TOKEN_URL`, () => getToken({ refresh: false }))
    await saying('tokens of LANTOA_TOKEN_URL are not good by LANTOA_ISSUER', () => authenticate(token))
  })
}

async function saying<Result>(what: string, work: () => Result | Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    throw new Error(`${what}: ${explain(error)}`)
  }
}

/** A check that counts for ever once it was passed. */
function once(name: string, pass: () => Promise<void>): Check {
  let passed = false
  return {
    name,
    async probe() {
      if (!passed) await pass()
      passed = true
    },
  }
}
