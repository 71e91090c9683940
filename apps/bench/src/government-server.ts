import { startGovernment } from '@lantoa/government/service'
import { serveAlone } from './serve-alone.ts'

await serveAlone('government', (settings, nobody) => startGovernment(settings, { lantoa: nobody }))
