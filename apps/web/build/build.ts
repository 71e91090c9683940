import { cpSync, rmSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import { pagesOf, workerOf } from './pages.ts'

// Whoever builds from a test means the same pages.
process.env.NODE_ENV = 'production'

/** Builds the pages: `node build/build.ts [folder]`, by default into `dist`; with `--watch` again after each edit. */
const watch = process.argv.includes('--watch')
const [given] = process.argv.slice(2).filter((word) => word !== '--watch')
const folder = resolve(given ?? join(import.meta.dirname, '../dist'))

rmSync(folder, { recursive: true, force: true })
for (const door of ['desk', 'field'] as const) {
  const pages = pagesOf(door, folder)
  await build(watch ? { ...pages, build: { ...pages.build, watch: {} } } : pages)
}
// Under names that stay: the page with the doors, and manifest and icons of the field app.
cpSync(join(import.meta.dirname, '../public'), folder, { recursive: true })
// While one works on the pages there is no worker, so that a reload brings what was edited.
if (!watch) await build(workerOf(folder))
