import { setTimeout as sleep } from 'node:timers/promises'
import { cutNetwork, joinNetwork, killProcess, pauseProcess, unpauseProcess } from '../docker.ts'
import type { Fault, Scene } from '../fault.ts'
import { leaderOf, requireLeader } from '../leader.ts'
import { away } from './network.ts'

const TAKEOVER_LIMIT_MS = 60_000

/** While one is away the other must send the events, and the gateway must find it. */
async function otherTakesOver({ stack, load }: Scene, gone: string): Promise<string> {
  const since = Date.now()
  for (let leader: string | undefined; leader === undefined || leader === gone; await sleep(50)) {
    leader = await leaderOf(stack, 'teams')
    if (Date.now() - since > TAKEOVER_LIMIT_MS) throw new Error('The other instance did not take over')
  }
  const led = Date.now()
  const answered = await load.answeredSince('teams', since)
  return `the other answers after ${seconds(since, answered)} s and sends events after ${seconds(since, led)} s`
}

function seconds(from: number, until: number): string {
  return ((until - from) / 1_000).toFixed(1)
}

export const two: readonly Fault[] = [
  {
    name: 'scale-up',
    about: 'a second instance of teams and of reporting joins',
    paths: ['teams', 'reporting'],
    async inject({ stack }) {
      await stack.scale('two')
      return { brokenAt: Date.now() }
    },
  },
  {
    name: 'two-kill-teams',
    about: 'kill -9 of that instance of teams which sends the events',
    shape: 'two',
    paths: ['teams'],
    async inject(scene) {
      const leader = await requireLeader(scene.stack, 'teams')
      return { brokenAt: await killProcess(leader), meanwhile: () => otherTakesOver(scene, leader) }
    },
  },
  {
    name: 'two-kill-reporting',
    about: 'kill -9 of one of two instances of reporting',
    shape: 'two',
    paths: ['reporting'],
    inject: async ({ stack }) => ({ brokenAt: await killProcess(stack.containerOf('reporting')) }),
  },
  {
    name: 'two-cut-teams',
    about: 'the instance of teams which sends the events has no network to Postgres, Kafka and Keycloak',
    shape: 'two',
    paths: ['teams'],
    async inject(scene) {
      const [leader, back] = [await requireLeader(scene.stack, 'teams'), scene.stack.networkOf('back')]
      const brokenAt = await cutNetwork(leader, back)
      return {
        brokenAt,
        meanwhile: () => otherTakesOver(scene, leader),
        heal: () => joinNetwork(leader, back, 'teams'),
      }
    },
  },
  {
    name: 'two-pause-reporting',
    about: 'one of two instances of reporting stands still for longer than its session lasts',
    shape: 'two',
    paths: ['reporting'],
    async inject({ stack }) {
      const container = stack.containerOf('reporting')
      return { brokenAt: await pauseProcess(container), meanwhile: away, heal: () => unpauseProcess(container) }
    },
  },
  {
    name: 'scale-down',
    about: 'the second instances are stopped in good order',
    shape: 'two',
    paths: ['teams', 'reporting'],
    async inject({ stack }) {
      await stack.scale('one')
      return { brokenAt: Date.now() }
    },
  },
]
