import { LantoaError } from '@lantoa/sdk'
import { isLoginRefusal } from '@lantoa/sdk/login-error'
import { useQuery } from '@tanstack/preact-query'
import { whoAmI } from '../../session/this-session.ts'

/** Who is logged in, asked once for all parts of a page. */
export function useMe() {
  return useQuery({ queryKey: ['me'], queryFn: () => readMe(whoAmI) })
}

/** A token that can't be had is the same problem here as in a question to a service. */
export async function readMe<Me>(ask: () => Promise<Me>): Promise<Me> {
  try {
    return await ask()
  } catch (error) {
    const code = isLoginRefusal(error) ? 'login-failed' : 'network-error'
    throw new LantoaError('whoAmI', { type: 'about:blank', title: '', status: 0, code })
  }
}
