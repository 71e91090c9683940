import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import preact from '@preact/preset-vite'
import type { InlineConfig } from 'vite'

const ROOT = join(import.meta.dirname, '..')

/** The pages of a door, `field` or `desk`: one document `<door>.html`, and assets named by what is in them. */
export function pagesOf(door: 'field' | 'desk', folder: string): InlineConfig {
  return {
    ...COMMON,
    base: `/${door}/`,
    plugins: [preact()],
    build: {
      outDir: folder,
      emptyOutDir: false,
      target: 'es2022',
      rollupOptions: { input: join(ROOT, `${door}.html`), output: { codeSplitting: { groups: [AT_START] } } },
      // The policy of the pages forbids data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
    },
  }
}

/** The worker of the field app, which knows by name all that the app needs without a network. */
export function workerOf(folder: string): InlineConfig {
  const assets = filesOf('field', folder).map((name) => `/field/assets/${name}`)
  const document = readFileSync(join(folder, 'field.html'))
  // Names of assets say what is in them.
  const version = createHash('sha256').update(document).update(assets.join()).digest('hex').slice(0, 12)
  return {
    ...COMMON,
    define: { ASSETS: JSON.stringify(assets), VERSION: JSON.stringify(version) },
    build: {
      outDir: join(folder, 'field'),
      emptyOutDir: false,
      target: 'es2022',
      rollupOptions: {
        input: join(ROOT, 'src/field/worker/sw.ts'),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  }
}

/** Small ones that every start needs: together they weigh less than each by itself. */
const AT_START = {
  name: 'at-start',
  test: /packages\/vietnam\/src\/(days|normal-text|phone|search-words|text)\.ts$|web\/src\/(phone\/(concerns|me|seal|secrets)|words\/days)\.ts$/,
}

const COMMON = { root: ROOT, configFile: false, publicDir: false, logLevel: 'warn' } as const satisfies InlineConfig

/** What the pages of a door load, of all that was built: what its document names, or what one of these names. */
export function filesOf(door: 'field' | 'desk', folder: string): string[] {
  const all = readdirSync(join(folder, 'assets'))
  const found = new Set<string>()
  const look = (text: string): void => {
    for (const name of all) {
      if (found.has(name) || !text.includes(name)) continue
      found.add(name)
      look(readFileSync(join(folder, 'assets', name), 'utf8'))
    }
  }
  look(readFileSync(join(folder, `${door}.html`), 'utf8'))
  return [...found].sort()
}

/** What a page loads before it shows anything: its document names it. The rest comes when it is opened. */
export function startOf(door: 'field' | 'desk', folder: string): string[] {
  const document = readFileSync(join(folder, `${door}.html`), 'utf8')
  return filesOf(door, folder).filter((name) => document.includes(name))
}
