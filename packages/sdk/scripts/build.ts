import { execFileSync } from 'node:child_process'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { publishFolder } from '@lantoa/testkit/publish-folder'
import { build } from 'rolldown'

const root = join(import.meta.dirname, '..')
const to = resolve(process.argv[2] ?? join(root, 'dist'))
/** What the package offers; every other file is its own business. */
const ENTRIES = ['client', 'client-credentials', 'verify-closings', 'closing-texts']
const exported = ENTRIES.map((name) => {
  const path = name === 'client' ? '.' : `./${name}`
  return [path, { types: `./${name}.d.ts`, default: `./${name}.js` }]
})

await publishFolder({
  root,
  to,
  entries: Object.fromEntries(ENTRIES.map((name) => [name, `src/${name}.ts`])),
  platform: 'browser',
  manifest: {
    sideEffects: false,
    exports: { ...Object.fromEntries(exported), './lantoa.min.js': './lantoa.min.js' },
    publishConfig: { access: 'public' },
  },
  copied: ['README.md', 'examples'],
})
const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'))
execFileSync(process.execPath, [tsc, '-p', 'tsconfig.build.json', '--outDir', to], { cwd: root, stdio: 'inherit' })
// For pages without a bundler.
await build({
  cwd: root,
  input: 'src/client.ts',
  platform: 'browser',
  output: { file: join(to, 'lantoa.min.js'), minify: true },
  logLevel: 'warn',
})
