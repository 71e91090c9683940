import { freePort } from '@lantoa/testkit/free-port'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { temporaryFolder } from './deployment.ts'
import { type MainProcess, startMain } from './main-process.ts'
import { missing, readTour, take } from './tour.ts'

describe('the printed tour of the reform', () => {
  const steps = readTour('reform')
  let folder: Awaited<ReturnType<typeof temporaryFolder>>
  let running: MainProcess

  beforeAll(async () => {
    folder = await temporaryFolder()
    const port = await freePort()
    running = startMain({ LANTOA_DEMO: 'reform', LANTOA_PORT: String(port), LANTOA_DATA_DIR: folder.path })
    await running.printed('Ctrl-C stops it')
  }, 120_000)
  afterAll(async () => {
    running.child.kill('SIGTERM')
    await running.ended
    await folder.remove()
  })

  test('shows something after most of its commands', () => {
    expect(steps.filter(({ shown }) => shown.length > 0).length).toBeGreaterThan(10)
  })

  test.each(steps)(
    '$name',
    async (step) => {
      const env = { LANTOA_DATA_DIR: folder.path, LANTOA_CONFIG_DIR: folder.path }
      const printed = await take(step, { env })
      expect(missing(step.shown, printed), printed.join('\n')).toEqual([])
    },
    60_000,
  )

  test('another demo is not brought into its folder', async () => {
    running.child.kill('SIGTERM')
    await running.ended
    running = startMain({ LANTOA_PORT: String(await freePort()), LANTOA_DATA_DIR: folder.path })
    expect(await running.ended).toBe(1)
    expect(running.output()).toContain('holds the demo "reform". Set LANTOA_DATA_DIR to another folder.')
  }, 60_000)
})
