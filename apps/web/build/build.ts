import { join, resolve } from 'node:path'
import { build } from 'vite'

/** Builds the pages: `node build/build.ts [folder]`, by default into `dist`. */
const root = join(import.meta.dirname, '..')

await build({
  root,
  logLevel: 'warn',
  build: { outDir: resolve(process.argv[2] ?? join(root, 'dist')), emptyOutDir: true },
})
