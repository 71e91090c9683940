import { startBroker } from '@lantoa/testkit/broker'
import type { Demo } from '../src/demo-clients.ts'
import type { Deployment } from './deployment.ts'
import { startFourProcesses } from './four-processes.ts'

/** Each service as a process of its own, on a broker of its own. */
export async function startFourOnKafka(demo: Demo = 'full'): Promise<Deployment> {
  const broker = await startBroker()
  try {
    const deployment = await startFourProcesses(broker.address, demo)
    return { ...deployment, stop: () => deployment.stop().finally(broker.remove) }
  } catch (error) {
    await broker.remove()
    throw error
  }
}
