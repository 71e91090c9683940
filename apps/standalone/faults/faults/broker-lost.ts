import { untilCounted } from '../counted.ts'
import { docker, startContainer } from '../docker.ts'
import type { Fault, Scene } from '../fault.ts'
import { SERVICES } from '../stack.ts'
import { goesOn } from './broker.ts'

/** Not only taken: sent, applied and counted, by the two that are left. */
async function twoGoOn(scene: Scene): Promise<string> {
  const remark = await goesOn(scene)
  const since = Date.now()
  await untilCounted(scene)
  return `${remark}; counted without it within ${((Date.now() - since) / 1_000).toFixed(1)} s`
}

export const brokerLost: readonly Fault[] = [
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
]
