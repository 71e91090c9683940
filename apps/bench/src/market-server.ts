import { startMarket } from '@lantoa/market/service'
import { serveAlone } from './serve-alone.ts'

await serveAlone('market', (settings, lantoa) => startMarket(settings, { lantoa }))
