import { skipKafka, startBroker, whyNoBroker } from '@lantoa/testkit/broker'
import { describe } from 'vitest'
import { startAllInOne } from './all-in-one.ts'
import type { Deployment } from './deployment.ts'
import { startFourProcesses } from './four-processes.ts'
import { describeEvening } from './journey.contract.ts'

const noKafka = await whyNoBroker()
if (noKafka !== undefined) skipKafka(noKafka)

async function startFourOnKafka(): Promise<Deployment> {
  const broker = await startBroker()
  try {
    const deployment = await startFourProcesses(broker.address)
    return { ...deployment, stop: () => deployment.stop().finally(broker.remove) }
  } catch (error) {
    await broker.remove()
    throw error
  }
}

describe('all services in one process, on Postgres', () => describeEvening(startAllInOne))

describe.skipIf(noKafka !== undefined)('four processes, on Kafka', () => describeEvening(startFourOnKafka))
