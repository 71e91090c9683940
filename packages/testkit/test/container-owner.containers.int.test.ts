import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { hostname } from 'node:os'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { removedWithThisProcess } from '../src/container-owner.ts'
import { IMAGES, skipContainers, whyNoContainers } from '../src/containers.ts'

const reason = await whyNoContainers()
if (reason !== undefined) skipContainers(reason)

describe.skipIf(reason !== undefined)('a container for tests', { timeout: 120_000 }, () => {
  test('goes with the process that started it, also when that is killed', async () => {
    const script = fileURLToPath(new URL('./start-and-wait.ts', import.meta.url))
    const child = spawn(process.execPath, [script], { stdio: ['ignore', 'pipe', 'inherit'] })
    const [output] = await once(child.stdout, 'data')
    expect(String(output)).toBe('started\n')
    expect(ownedBy(child.pid)).toHaveLength(2)
    child.kill('SIGKILL')
    await expect.poll(() => ownedBy(child.pid), { timeout: 60_000 }).toEqual([])
  })

  test('of a process that was cut off with its watch goes when the next one starts', async () => {
    const ended = spawn('true')
    await once(ended, 'exit')
    const label = `lantoa.tests=${hostname()}/${ended.pid}`
    docker('create', '--label', label, IMAGES.postgres)
    docker('network', 'create', '--label', label, `lantoa-tests-${ended.pid}`)
    await removedWithThisProcess()
    expect(ownedBy(ended.pid)).toEqual([])
  })
})

/** Containers and networks of a process. */
function ownedBy(pid: number | undefined): string[] {
  const filter = `label=lantoa.tests=${hostname()}/${pid}`
  const lists = [docker('ps', '-aq', '--filter', filter), docker('network', 'ls', '-q', '--filter', filter)]
  return lists.flatMap((list) => list.split('\n')).filter((id) => id !== '')
}

function docker(...args: string[]): string {
  return execFileSync('docker', args, { encoding: 'utf8' })
}
