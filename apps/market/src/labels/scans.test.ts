import { expect, test } from 'vitest'
import { createScanCounter } from './scans.ts'

const MORNING = new Date('2026-03-17T02:00:00Z')
const NEXT_DAY = new Date('2026-03-17T17:00:00Z') // midnight in Vietnam

test('scans are counted once, and networks once in a day', () => {
  const counter = createScanCounter()
  for (const network of ['113.161', '113.161', '14.226']) counter.count('A', network, MORNING)
  counter.count('B', undefined, MORNING)
  expect(counter.take()).toEqual([
    { code: 'A', scans: 3, networks: 2 },
    { code: 'B', scans: 1, networks: 0 },
  ])
  expect(counter.take()).toEqual([])
  counter.count('A', '27.64', MORNING)
  expect(counter.take()).toEqual([{ code: 'A', scans: 1, networks: 3 }])
  counter.count('A', '27.64', NEXT_DAY)
  expect(counter.take()).toEqual([{ code: 'A', scans: 1, networks: 1 }])
})

test('what could not be written is counted on', () => {
  const counter = createScanCounter()
  counter.count('A', '113.161', MORNING)
  const taken = counter.take()
  counter.count('A', '113.161', MORNING)
  counter.giveBack(taken)
  expect(counter.take()).toEqual([{ code: 'A', scans: 2, networks: 1 }])
})

test('a flood of labels does not grow what is held', () => {
  const counter = createScanCounter()
  for (let one = 0; one < 25_000; one += 1) counter.count(`code-${one}`, '113.161', MORNING)
  counter.count('code-1', '113.161', MORNING)
  const taken = counter.take()
  expect(taken).toHaveLength(20_000)
  expect(taken[1]).toEqual({ code: 'code-1', scans: 2, networks: 1 })
})
