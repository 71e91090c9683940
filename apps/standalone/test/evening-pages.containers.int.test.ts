import { whyNoChromium } from '@lantoa/testkit/chromium'
import { skipCompose, whyNoCompose, whyNoContainers } from '@lantoa/testkit/containers'
import { beforeAll, describe } from 'vitest'
import { startCompose } from './compose.ts'
import { describeEveningOnPages } from './evening-pages.contract.ts'
import { buildGatewayImage, buildKeycloakImage, buildServiceImages } from './service-images.ts'

const reason = (await whyNoContainers()) ?? (await whyNoCompose())
if (reason !== undefined) skipCompose(reason)

describe.skipIf((reason ?? whyNoChromium()) !== undefined)('compose, on Kafka and Postgres, with Keycloak', () => {
  beforeAll(async () => {
    await buildServiceImages()
    await buildGatewayImage()
    await buildKeycloakImage()
  }, 600_000)
  describeEveningOnPages(startCompose)
})
