import { whyNoChromium } from '@lantoa/testkit/chromium'
import { describe } from 'vitest'
import { describeEveningOnPages } from './evening-pages.contract.ts'
import { startPagesAllInOne } from './pages-deployment.ts'

describe.skipIf(whyNoChromium() !== undefined)('all services in one process, on Postgres', () =>
  describeEveningOnPages(startPagesAllInOne),
)
