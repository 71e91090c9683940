import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))

test('an argument that it does not know is refused, and nothing starts', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, '--port', '3'], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(/^There is no argument --port\..* LANTOA_PORT=/)
})

test('--help lists the settings, also behind the -- of a package manager', () => {
  const { status, stdout } = spawnSync(process.execPath, [MAIN, '--', '--help'], { encoding: 'utf8' })
  expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringContaining('LANTOA_PORT') })
})
