import { execFile } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { gzipSync } from 'node:zlib'
import { installInProject, nodesOnPath, packPackage } from '@lantoa/testkit/installed-package'
import { build } from 'rolldown'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const run = promisify(execFile)
const TSC = fileURLToPath(import.meta.resolve('typescript/bin/tsc'))

let folder: string
let project: string
let files: string[]

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lantoa-sdk-'))
  project = join(folder, 'project')
  const packed = await packPackage(join(import.meta.dirname, '../scripts/build.ts'), folder)
  files = packed.files
  await installInProject(packed.tarball, project)
})
afterAll(() => rm(folder, { recursive: true }))

/** What an integrator would write first; the service is played by `fetch`. */
const PROGRAM = `
import { createLantoa, LantoaError } from '@lantoa/sdk'
import { clientCredentials } from '@lantoa/sdk/client-credentials'
import { closedIndicatorLine } from '@lantoa/sdk/closing-texts'
import { verifyClosings } from '@lantoa/sdk/verify-closings'

const token = clientCredentials({
  tokenUrl: 'https://issuer.example/token',
  clientId: 'portal',
  clientSecret: 's3cret',
  fetch: async () => Response.json({ access_token: 't', expires_in: 600 }),
})
const lantoa = createLantoa({
  baseUrl: 'https://lantoa.example',
  token,
  fetch: async (request) => Response.json({ seen: request.method + ' ' + new URL(request.url).pathname, code: '31027' }),
})
const { data, error } = await lantoa.teams.getUnit({ params: { code: '31027' } })
if (error) throw new LantoaError('getUnit', error)
console.log(data.code, typeof verifyClosings, typeof closedIndicatorLine)
`

/** Only in types: what an operation lacks, and a code that it never answers, must not compile. */
const MISTAKES = `
// @ts-expect-error such a unit has no colour
data.colour
const visit = await lantoa.teams.getVisit({ params: { visitId: '01990f3e-7c1a-7000-8000-00000000e099' } })
if (visit.error?.code === 'not-found') console.log('none')
// @ts-expect-error getVisit never answers this
if (visit.error?.code === 'no-such-code') console.log('none')
`

test('the manifest names nothing of this workspace, and every file that it offers was packed', async () => {
  const text = await readFile(join(project, 'node_modules/@lantoa/sdk/package.json'), 'utf8')
  const manifest = JSON.parse(text)
  expect(text).not.toMatch(/catalog:|workspace:|private/)
  const offered = Object.values<string | Record<string, string>>(manifest.exports).flatMap((one) =>
    typeof one === 'string' ? [one] : Object.values(one),
  )
  expect(files).toEqual(expect.arrayContaining(offered.map((path) => path.replace('./', ''))))
  expect(files).toEqual(
    expect.arrayContaining(['README.md', 'LICENSES.md', 'examples/node.mjs', 'examples/browser.html']),
  )
})

test.each(nodesOnPath())('runs under %s', async (node) => {
  await writeFile(join(project, 'program.mjs'), PROGRAM)
  const { stdout } = await run(node, ['program.mjs'], { cwd: project })
  expect(stdout).toBe('31027 function function\n')
})

test('its example of Node finds the package that it lies in', async () => {
  const example = join(project, 'node_modules/@lantoa/sdk/examples/node.mjs')
  const env = { ...process.env, LANTOA_URL: 'http://127.0.0.1:9', LANTOA_TOKEN_URL: 'http://127.0.0.1:9/token' }
  const failed = await run(process.execPath, [example, '91'], { env }).catch((error: { stderr: string }) => error)
  expect(failed.stderr).toContain('LantoaError')
})

test('its example of a page finds its script', async () => {
  const page = await readFile(join(project, 'node_modules/@lantoa/sdk/examples/browser.html'), 'utf8')
  const script = /from '\.\.\/([^']+)'/.exec(page)?.[1]
  expect(files).toContain(script)
})

test('goes through a bundler into one file without imports, below 15 kB gzipped', async () => {
  const input = join(project, 'page.js')
  await writeFile(input, `export { createLantoa } from '@lantoa/sdk'`)
  const { output } = await build({ cwd: project, input, platform: 'browser', write: false, output: { minify: true } })
  expect(output).toHaveLength(1)
  expect(output[0].imports).toEqual([])
  expect(output[0].code).toContain('/teams/v1/visits')
  expect(gzipSync(output[0].code).length).toBeLessThan(15_000)
})

describe('its types', () => {
  test.each([
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ])(
    'hold in a project of module %s and resolution %s',
    async (module, moduleResolution) => {
      const compilerOptions = { module, moduleResolution, target: 'ES2022', lib: ['ES2023', 'DOM'], types: [] }
      const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, noEmit: true }
      const config = { compilerOptions: { ...compilerOptions, ...strict }, files: ['program.ts'] }
      await writeFile(join(project, 'tsconfig.json'), JSON.stringify(config))
      await writeFile(join(project, 'program.ts'), PROGRAM + MISTAKES)
      const { stdout } = await run(process.execPath, [TSC], { cwd: project }).catch(
        (error: { stdout: string }) => error,
      )
      expect(stdout).toBe('')
    },
    120_000,
  )
})
