import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildOnce } from '@lantoa/web/build-once'
import { filesOf, startOf } from '@lantoa/web/pages'
import type { Bench } from '../bench.ts'
import { within } from './within.ts'

const KB = 1024
const BARS = { fieldStart: 60, fieldWhole: 300, deskStart: 140 }

/** A test of the pages holds the same bounds; here are the figures. */
export const webSizes: Bench = {
  name: 'web-field-start',
  also: ['web-field-whole', 'web-desk-start'],
  about: 'what is fetched, packed: scripts before anything is shown, and all that a phone keeps; against kB',
  async run(note) {
    const folder = await buildOnce()
    const weightOf = (names: readonly string[]): number => {
      const sizes = names.map((name) => gzipSync(readFileSync(join(folder, 'assets', name))).length)
      return sizes.reduce((sum, size) => sum + size, 0) / KB
    }
    const scriptsOf = (door: 'field' | 'desk') => startOf(door, folder).filter((name) => name.endsWith('.js'))
    for (const door of ['field', 'desk'] as const) note(`${door}: ${filesOf(door, folder).length} files`)
    return [
      within('web-field-start', 'kB', weightOf(scriptsOf('field')), BARS.fieldStart),
      within('web-field-whole', 'kB', weightOf(filesOf('field', folder)), BARS.fieldWhole),
      within('web-desk-start', 'kB', weightOf(scriptsOf('desk')), BARS.deskStart),
    ]
  },
}
