import { execFile } from 'node:child_process'
import { readFile, symlink } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { installGlobally, packPackage } from '@lantoa/testkit/installed-package'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type AllInOne, startAllInOne } from './all-in-one.ts'
import { temporaryFolder } from './deployment.ts'
import { setUpCommune } from './place.ts'

const run = promisify(execFile)
const ROOT = join(import.meta.dirname, '../../..')

/** What the README lets a newcomer type in its five minutes. */
async function readCommands(): Promise<string[]> {
  const text = await readFile(join(ROOT, 'README.md'), 'utf8')
  const section = text.slice(text.indexOf('## Five minutes'), text.indexOf('## Where to read first'))
  return [...section.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, commands = '']) => commands)
}

describe('the five minutes of the README, with a lantoa that was packed and installed', () => {
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let running: AllInOne
  let env: NodeJS.ProcessEnv

  beforeAll(async () => {
    folder = await temporaryFolder()
    running = await startAllInOne()
    await setUpCommune(running.as)
    const { tarball } = await packPackage(join(ROOT, 'apps/cli/scripts/build.ts'), folder.path)
    const bin = await installGlobally(tarball, join(folder.path, 'global'))
    await symlink(join(ROOT, 'apps'), join(folder.path, 'apps'))
    const place = { LANTOA_DATA_DIR: running.dataDir, LANTOA_CONFIG_DIR: folder.path }
    env = { HOME: folder.path, PATH: [bin, process.env.PATH].join(delimiter), ...place }
  })
  afterAll(async () => {
    await running?.stop()
    await folder.remove()
  })

  async function type(script: string): Promise<string> {
    const { stdout } = await run('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder.path, env })
    return stdout
  }

  test('every command does what it says, to the end', async () => {
    const commands = await readCommands()
    expect(commands.length).toBeGreaterThan(5)
    const printed = await type(commands.join('\n'))
    expect(printed.match(/"visitId": "01990f3e-7c1a-7000-8000-00000000e099"/g)).toHaveLength(2)
    expect(printed).toMatch(/đang bán +31027\.99 .*Quán nước cô Mai +quầy hàng/)
    expect(await readFile(join(folder.path, 'report.html'), 'utf8')).toContain('</style>')
  }, 300_000)

  test('the new hamlet reads what is promised', async () => {
    const read = () => type('lantoa report --unit 31027.99')
    for (const row of [/^I-04 .* 1 +1 +100/m, /^I-14 .* 1 +2 +50/m, /^I-26 .* 1 +2 +50/m]) {
      await expect.poll(read, { timeout: 60_000 }).toMatch(row)
    }
  }, 120_000)
})
