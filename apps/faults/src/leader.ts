import { addressOf } from './docker.ts'
import type { Stack } from './stack.ts'

const INSTANCES = [1, 2]

/** Which of two instances sends the events of a service: the one whose connection holds the lock. */
export async function leaderOf(stack: Stack, service: string): Promise<string | undefined> {
  const [holder] = await stack.query<{ address: string }>(
    service,
    `SELECT host(client_addr) AS address FROM pg_locks JOIN pg_stat_activity USING (pid)
      WHERE locktype = 'advisory' AND granted AND application_name = 'lantoa-${service} relay'`,
  )
  for (const instance of INSTANCES) {
    const container = stack.containerOf(service, instance)
    const address = await addressOf(container, stack.networkOf('back')).catch(() => undefined)
    if (address !== undefined && address === holder?.address) return container
  }
  return undefined
}

export async function requireLeader(stack: Stack, service: string): Promise<string> {
  const leader = await leaderOf(stack, service)
  if (leader === undefined) throw new Error(`Nobody sends the events of ${service}`)
  return leader
}
