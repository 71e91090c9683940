import { findingsSinceRelease, report } from './released.ts'

if (!report(await findingsSinceRelease())) {
  console.error(
    'Callers of the last release would stop working. Add instead of changing: an optional field, a new route, a new event version.',
  )
  process.exitCode = 1
}
