import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { every } from './every.ts'
import { shareNext } from './share-next.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

function hanging() {
  const calls: PromiseWithResolvers<void>[] = []
  const failures: unknown[] = []
  const work = () => {
    const call = Promise.withResolvers<void>()
    calls.push(call)
    return call.promise
  }
  return { calls, failures, timer: every(1_000, work, (error) => failures.push(error)) }
}

test('what hangs is not begun again before it ended, and then after the whole interval', async () => {
  const { calls } = hanging()
  await vi.advanceTimersByTimeAsync(60_000)
  expect(calls).toHaveLength(1)
  calls[0]?.resolve()
  await vi.advanceTimersByTimeAsync(999)
  expect(calls).toHaveLength(1)
  await vi.advanceTimersByTimeAsync(1)
  expect(calls).toHaveLength(2)
})

test('a failure is told and tried again', async () => {
  const { calls, failures } = hanging()
  await vi.advanceTimersByTimeAsync(1_000)
  calls[0]?.reject(new Error('away'))
  await vi.advanceTimersByTimeAsync(1_000)
  expect([failures, calls.length]).toEqual([[new Error('away')], 2])
})

test('a stop waits for what is under way, and nothing begins after it', async () => {
  const { calls, timer } = hanging()
  await vi.advanceTimersByTimeAsync(1_000)
  let stopped = false
  const stopping = timer.stop().then(() => {
    stopped = true
  })
  await vi.advanceTimersByTimeAsync(5_000)
  expect(stopped).toBe(false)
  calls[0]?.resolve()
  await stopping
  await vi.advanceTimersByTimeAsync(60_000)
  expect(calls).toHaveLength(1)
})

test('who calls during a call shares the next one, whose failure is theirs alone', async () => {
  const calls: PromiseWithResolvers<number>[] = []
  const call = shareNext(() => {
    const one = Promise.withResolvers<number>()
    calls.push(one)
    return one.promise
  })
  const first = call()
  await vi.advanceTimersByTimeAsync(0)
  const others = [call(), call()]
  expect(calls).toHaveLength(1)
  calls[0]?.reject(new Error('away'))
  await expect(first).rejects.toThrow('away')
  await vi.advanceTimersByTimeAsync(0)
  calls[1]?.resolve(2)
  expect([await Promise.all(others), calls.length]).toEqual([[2, 2], 2])
})
