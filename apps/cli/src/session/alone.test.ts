import { mkdir, mkdtemp, rm, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, onTestFinished, test } from 'vitest'
import { alone } from './alone.ts'

async function lockPath(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lantoa-alone-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return join(folder, 'lock')
}

test('one after the other, also after one that fails', async () => {
  const path = await lockPath()
  const steps: string[] = []
  const work = (name: string) =>
    alone(path, async () => {
      steps.push(`${name} begins`)
      await wait(20)
      steps.push(`${name} ends`)
      if (name === 'a') throw new Error('a fails')
    })
  await Promise.allSettled([work('a'), work('b')])
  const order = steps[0] === 'a begins' ? ['a', 'b'] : ['b', 'a']
  expect(steps).toEqual(order.flatMap((name) => [`${name} begins`, `${name} ends`]))
})

test('what a killed process left behind keeps nobody out', async () => {
  const path = await lockPath()
  await mkdir(path)
  const longAgo = Date.now() / 1000 - 3_600
  await utimes(path, longAgo, longAgo)
  expect(await alone(path, async () => 'done')).toBe('done')
})
