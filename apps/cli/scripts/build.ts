import { join, resolve } from 'node:path'
import { publishFolder } from '@lantoa/testkit/publish-folder'

const root = join(import.meta.dirname, '..')

await publishFolder({
  root,
  to: resolve(process.argv[2] ?? join(root, 'dist')),
  entries: { lantoa: 'src/main.ts' },
  platform: 'node',
  manifest: { bin: { lantoa: 'lantoa.js' }, publishConfig: { access: 'public' } },
  copied: ['README.md', 'examples'],
})
