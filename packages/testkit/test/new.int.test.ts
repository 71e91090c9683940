import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { copyProject } from '../src/new/project-copy.ts'

const ROOT = join(import.meta.dirname, '..', '..', '..')
const copies: string[] = []

afterEach(() => {
  for (const copy of copies.splice(0)) rmSync(copy, { recursive: true, force: true })
})

function run(folder: string, ...args: string[]): string {
  const { VITEST: _vitest, ...env } = process.env // the tests of the copy are a run of their own
  return execFileSync(process.execPath, args, { cwd: folder, env, encoding: 'utf8', stdio: 'pipe' })
}

test.each([
  ['register', 'payments', 'market-stalls'],
  ['register', 'teams', 'wifi-points'],
  ['slice', 'payments', 'market-days'],
])(
  'pnpm new %s makes something whose types and tests hold',
  (kind, service, things) => {
    const copy = mkdtempSync(join(tmpdir(), 'lantoa-new-'))
    copies.push(copy)
    copyProject(ROOT, copy)
    expect(run(copy, 'packages/testkit/scripts/new.ts', kind, service, things)).toContain(`made    apps/${service}`)
    run(copy, 'packages/contracts/scripts/generate.ts')
    run(copy, 'packages/sdk/scripts/generate.ts')
    const app = join(copy, 'apps', service)
    run(app, join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.json')
    run(app, join(app, 'node_modules/vitest/vitest.mjs'), 'run', `src/${things}`)
    const contracts = join(copy, 'packages/contracts')
    if (kind === 'register') run(contracts, join(contracts, 'node_modules/vitest/vitest.mjs'), 'run', 'src/permissions')
    const results = JSON.parse(readFileSync(join(app, 'node_modules/.results/test.json'), 'utf8'))
    expect(results.success).toBe(true)
    expect(results.numPassedTests).toBeGreaterThanOrEqual(kind === 'register' ? 12 : 3) // no rule was left out
  },
  240_000,
)
