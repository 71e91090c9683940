import { documentTexts, writeFiles } from './documents.ts'
import { findingsSinceRelease, report } from './released.ts'

// From now on today's documents are what callers rely on; `--accept-breaks` is for a release that says so aloud.
const compatible = report(await findingsSinceRelease())
if (compatible || process.argv.includes('--accept-breaks')) {
  await writeFiles('released', documentTexts())
} else {
  console.error('Not released: these changes break callers of the last release.')
  process.exitCode = 1
}
