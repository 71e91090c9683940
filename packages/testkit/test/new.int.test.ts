import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { copyProject } from '../src/new/project-copy.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
/** Made one after the other in one project, as newcomers do, and tested together. */
const MADE = [
  { kind: 'register', service: 'payments', things: 'market-stalls' },
  { kind: 'register', service: 'teams', things: 'wifi-points' },
  { kind: 'slice', service: 'payments', things: 'market-days' },
]
const SERVICES = [...new Set(MADE.map(({ service }) => service))]

async function run(folder: string, ...args: string[]): Promise<string> {
  const { VITEST: _vitest, ...env } = process.env // the tests of the copy are a run of their own
  return (await promisify(execFile)(process.execPath, args, { cwd: folder, env })).stdout
}

describe('what pnpm new makes', { timeout: 240_000 }, () => {
  const copy = mkdtempSync(join(tmpdir(), 'lantoa-new-'))
  const inCopy = (...path: string[]) => join(copy, ...path)
  const testsOf = (folder: string, ...names: string[]) =>
    run(folder, join(folder, 'node_modules/vitest/vitest.mjs'), 'run', ...names)

  async function make({ kind, service, things }: (typeof MADE)[number]): Promise<void> {
    const told = await run(copy, 'packages/testkit/scripts/new.ts', kind, service, things)
    expect(told).toContain(`made    apps/${service}`)
  }

  beforeAll(() => copyProject(ROOT, copy))
  afterAll(() => rmSync(copy, { recursive: true, force: true }))

  test('has rights that hold, as a register', async () => {
    for (const register of MADE.filter(({ kind }) => kind === 'register')) await make(register)
    await testsOf(inCopy('packages/contracts'), 'src/permissions')
  })

  test('stands in the documents and the SDK, as a slice too', async () => {
    for (const slice of MADE.filter(({ kind }) => kind === 'slice')) await make(slice)
    for (const name of ['contracts', 'sdk']) await run(copy, `packages/${name}/scripts/generate.ts`)
  })

  test.concurrent.each(SERVICES)('has types that hold, in %s', async (service) => {
    await run(inCopy('apps', service), join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json')
  })

  test.each(MADE)('has tests that hold: $kind $things in $service', async ({ kind, service, things }) => {
    const app = inCopy('apps', service)
    await testsOf(app, `src/${things}`)
    const results = JSON.parse(readFileSync(join(app, 'node_modules/.results/test.json'), 'utf8'))
    expect(results.success).toBe(true)
    expect(results.numPassedTests).toBeGreaterThanOrEqual(kind === 'register' ? 12 : 3) // no rule was left out
  })
})
