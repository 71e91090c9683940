import { skipKafka, whyNoBroker } from '@lantoa/testkit/broker'
import { describe } from 'vitest'
import { startAllInOne } from './all-in-one.ts'
import { describeReform } from './boundaries.contract.ts'
import { startFourOnKafka } from './four-on-kafka.ts'

const noKafka = await whyNoBroker()
if (noKafka !== undefined) skipKafka(noKafka)

describe('all services in one process, on Postgres', () => describeReform(() => startAllInOne('reform')))

describe.skipIf(noKafka !== undefined)('four processes, on Kafka', () =>
  describeReform(() => startFourOnKafka('reform')),
)
