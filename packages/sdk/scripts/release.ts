import { join } from 'node:path'
import { build } from 'rolldown'

/**
 * Keeps today's client as the one of the last release: from now on it is out there, and a test of the standalone runs it
 * against whatever the services become. `node scripts/release.ts [sources]`
 */
const [sources = join(import.meta.dirname, '../src')] = process.argv.slice(2)
await build({
  input: { client: join(sources, 'client.ts'), 'client-credentials': join(sources, 'client-credentials.ts') },
  platform: 'browser',
  output: { dir: join(import.meta.dirname, '../released'), chunkFileNames: '[name].js' },
  logLevel: 'warn',
})
