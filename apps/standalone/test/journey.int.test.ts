import { skipKafka, whyNoBroker } from '@lantoa/testkit/broker'
import { describe } from 'vitest'
import { startAllInOne } from './all-in-one.ts'
import { startFourOnKafka } from './four-on-kafka.ts'
import { describeEvening } from './journey.contract.ts'

const noKafka = await whyNoBroker()
if (noKafka !== undefined) skipKafka(noKafka)

describe('all services in one process, on Postgres', () => describeEvening(() => startAllInOne()))

describe.skipIf(noKafka !== undefined)('four processes, on Kafka', () => describeEvening(() => startFourOnKafka()))
