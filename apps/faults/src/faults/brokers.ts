import { untilCounted } from '../counted.ts'
import { docker, startContainer, stopContainer, untilHealthy } from '../docker.ts'
import type { Fault, Scene } from '../fault.ts'
import { SERVICES } from '../stack.ts'
import { goesOn } from './broker.ts'

const BROKERS = ['kafka-1', 'kafka-2', 'kafka-3']

/** Not only taken: sent, applied and counted, by the two that are left. */
async function twoGoOn(scene: Scene): Promise<string> {
  const remark = await goesOn(scene)
  const since = Date.now()
  await untilCounted(scene)
  return `${remark}; counted without it within ${((Date.now() - since) / 1_000).toFixed(1)} s`
}

/** As on an upgrade: each hands over what it leads, goes, and leads again when it is back. Answers when the last was. */
async function restartInTurn({ stack }: Scene): Promise<number> {
  for (const name of BROKERS) {
    const container = stack.containerOf(name)
    await stopContainer(container)
    await startContainer(container)
    await untilHealthy(container)
  }
  return Date.now()
}

export const brokers: readonly Fault[] = [
  {
    name: 'broker-lost',
    about: 'one broker of three is killed and stays away for 30 s; the other two go on',
    shape: 'brokers',
    paths: SERVICES,
    async inject(scene) {
      const container = scene.stack.containerOf('kafka-1')
      await docker(['kill', container])
      return { brokenAt: Date.now(), meanwhile: () => twoGoOn(scene), heal: () => startContainer(container) }
    },
  },
  {
    name: 'brokers-restarted',
    about: 'the three brokers are restarted one after another, as on an upgrade',
    shape: 'brokers',
    paths: SERVICES,
    inject: async (scene) => ({ brokenAt: Date.now(), heal: () => restartInTurn(scene) }),
  },
]
