import { killProcess } from '../docker.ts'
import type { Fault } from '../fault.ts'
import { SERVICES } from '../stack.ts'

/** kill -9 of each service; Docker starts it again. */
export const killed: readonly Fault[] = SERVICES.map((service) => ({
  name: `kill-${service}`,
  about: `kill -9 of ${service}; it is started again by Docker`,
  paths: [service],
  inject: async ({ stack }) => ({ brokenAt: await killProcess(stack.containerOf(service)) }),
}))
