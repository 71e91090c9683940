import { setTimeout as sleep } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { remember } from './remember.ts'

function counted(work: () => Promise<void>) {
  const calls = { count: 0 }
  const ask = async () => {
    calls.count += 1
    await work()
    return calls.count
  }
  return { calls, ask }
}

test('who asks during a call or a while after it gets its answer, then there is another', async () => {
  const { ask } = counted(() => sleep(20))
  const remembered = remember(100, ask)
  expect(await Promise.all([remembered(), remembered()])).toEqual([1, 1])
  expect(await remembered()).toBe(1)
  await sleep(150)
  expect(await remembered()).toBe(2)
})

test('with no time to remember only what is under way is shared', async () => {
  const { ask } = counted(() => sleep(5))
  const shared = remember(0, ask)
  expect(await Promise.all([shared(), shared()])).toEqual([1, 1])
  expect(await shared()).toBe(2)
})

test('a failure is heard by all who wait, and is not remembered', async () => {
  const { calls, ask } = counted(() => (calls.count === 1 ? Promise.reject(new Error('away')) : Promise.resolve()))
  const remembered = remember(1_000, ask)
  expect(await Promise.allSettled([remembered(), remembered()])).toMatchObject([
    { status: 'rejected' },
    { status: 'rejected' },
  ])
  expect(await remembered()).toBe(2)
})

test('what never answers is asked again after a while, and its late answer changes nothing', async () => {
  let calls = 0
  let late: (value: number) => void = () => undefined
  const remembered = remember(
    1_000,
    () => {
      calls += 1
      return calls === 1 ? new Promise<number>((resolve) => (late = resolve)) : calls
    },
    50,
  )
  const hanging = remembered()
  await sleep(100)
  expect(await remembered()).toBe(2)
  late(1)
  expect([await hanging, await remembered(), calls]).toEqual([1, 2, 2])
})
