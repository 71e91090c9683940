import { skipContainers, whyNoContainers } from '@lantoa/testkit/containers'
import { beforeAll, describe } from 'vitest'
import { startFourContainers } from './four-containers.ts'
import { describeEvening } from './journey.contract.ts'
import { buildServiceImages } from './service-images.ts'

const reason = await whyNoContainers()
if (reason !== undefined) skipContainers(reason)

describe.skipIf(reason !== undefined)('the images of the services, on Kafka and Postgres', () => {
  beforeAll(buildServiceImages, 600_000)
  describeEvening(startFourContainers)
})
