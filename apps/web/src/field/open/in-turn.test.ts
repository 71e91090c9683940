import { expect, test } from 'vitest'
import { inTurn } from './in-turn.ts'

/** Work that ends when it is told to. */
function slowWork() {
  const begun: boolean[] = []
  const ends: (() => void)[] = []
  const run = inTurn(async (atOnce) => {
    begun.push(atOnce)
    await new Promise<void>((resolve) => ends.push(resolve))
  })
  return { begun, run, end: () => ends.shift()?.() }
}

test('what is asked for while it runs is one run behind it, at once if one of them wants it so', async () => {
  const { begun, run, end } = slowWork()
  const done = run(false)
  await Promise.all([run(false), run(true), run(false)])
  expect(begun).toEqual([false])
  end()
  await expect.poll(() => begun).toEqual([false, true])
  end()
  await done
  expect(begun).toEqual([false, true])
})

test('a run that failed is told, and holds up no later one', async () => {
  let tries = 0
  const run = inTurn(async () => {
    tries++
    if (tries === 1) throw new Error('full')
  })
  await expect(run(false)).rejects.toThrow('full')
  await run(false)
  expect(tries).toBe(2)
})

test('who asked while a run failed still gets one', async () => {
  let fail: (reason: Error) => void = () => {}
  const begun: boolean[] = []
  const run = inTurn(async (atOnce) => {
    begun.push(atOnce)
    if (begun.length === 1) await new Promise((_resolve, reject) => (fail = reject))
  })
  const done = run(false)
  await run(true)
  fail(new Error('full'))
  await done
  expect(begun).toEqual([false, true])
})
