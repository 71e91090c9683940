import { join } from 'node:path'
import { build, type Rollup } from 'vite'

/** `src/phone` as one script for a page of a test; no page that is served has it. */
export async function buildPhonePage(): Promise<string> {
  const entry = join(import.meta.dirname, 'phone-page.ts')
  const built = await build({
    ...{ configFile: false, logLevel: 'warn' },
    build: { write: false, target: 'es2022', lib: { entry, formats: ['es'] } },
  })
  const [{ output }] = built as [Rollup.RollupOutput]
  return output[0].code
}
