import { setTimeout as sleep } from 'node:timers/promises'
import { cutNetwork, joinNetwork, pauseProcess, unpauseProcess } from '../docker.ts'
import type { Fault } from '../fault.ts'

/** Longer than the session of a member of a consumer group, which is 10 s. */
const AWAY_MS = 18_000

export async function away(): Promise<string> {
  await sleep(AWAY_MS)
  return `for ${AWAY_MS / 1_000} s`
}

function paused(service: 'teams' | 'reporting'): Fault {
  return {
    name: `pause-${service}`,
    about: `${service} stands still for longer than its session with Kafka lasts, then goes on as if nothing had been`,
    paths: [service],
    async inject({ stack }) {
      const container = stack.containerOf(service)
      return { brokenAt: await pauseProcess(container), meanwhile: away, heal: () => unpauseProcess(container) }
    },
  }
}

function cut(service: 'identity' | 'teams' | 'reporting', network: 'front' | 'back'): Fault {
  const from = network === 'front' ? 'the gateway' : 'Postgres, Kafka and Keycloak'
  return {
    name: `cut-${service}-${network}`,
    about: `${service} has no network to ${from}`,
    paths: [service],
    async inject({ stack }) {
      const [container, net] = [stack.containerOf(service), stack.networkOf(network)]
      const brokenAt = await cutNetwork(container, net)
      return { brokenAt, meanwhile: away, heal: () => joinNetwork(container, net, service) }
    },
  }
}

export const network: readonly Fault[] = [
  paused('teams'),
  paused('reporting'),
  cut('teams', 'back'),
  cut('reporting', 'back'),
  cut('identity', 'front'),
]
