import { startTeams } from '@lantoa/teams/service'
import { serveAlone } from './serve-alone.ts'

await serveAlone('teams', (settings, nobody) => startTeams(settings, { lantoa: nobody, lantoaAs: () => nobody }))
