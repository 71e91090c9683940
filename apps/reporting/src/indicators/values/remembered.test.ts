import { expect, test } from 'vitest'
import { createRemembered } from './remembered.ts'

/** Answers that are let go by hand, in the order in which their reading began. */
function readings() {
  const open: PromiseWithResolvers<string>[] = []
  const read = () => {
    const reading = Promise.withResolvers<string>()
    open.push(reading)
    return reading.promise
  }
  return { open, read }
}

const settle = () => new Promise((resolve) => setImmediate(resolve))

test('the same version is read once, another anew', async () => {
  const remembered = createRemembered<string>()
  const { open, read } = readings()
  const both = [remembered('1', 'a', read), remembered('1', 'a', read)]
  open[0]?.resolve('one')
  expect(await Promise.all(both)).toEqual(['one', 'one'])
  expect(await remembered('1', 'a', read)).toBe('one')
  expect(open).toHaveLength(1)
  const newer = remembered('2', 'a', read)
  open[1]?.resolve('two')
  expect(await newer).toBe('two')
})

test('who comes while an older version is read gets one that began afterwards, and all of them the same', async () => {
  const remembered = createRemembered<string>()
  const { open, read } = readings()
  const first = remembered('1', 'a', read)
  const later = [remembered('2', 'a', read), remembered('3', 'a', read)]
  await settle()
  expect(open).toHaveLength(1)
  open[0]?.resolve('one')
  expect(await first).toBe('one')
  await settle()
  expect(open).toHaveLength(2)
  open[1]?.resolve('three')
  expect(await Promise.all(later)).toEqual(['three', 'three'])
  expect(await remembered('3', 'a', read)).toBe('three')
  expect(open).toHaveLength(2)
})

test('a reading that fails is told to who waits, is not remembered, and holds up nobody', async () => {
  const remembered = createRemembered<string>()
  const { open, read } = readings()
  const first = remembered('1', 'a', read)
  const later = remembered('2', 'a', read)
  open[0]?.reject(new Error('away'))
  await expect(first).rejects.toThrow('away')
  await settle()
  open[1]?.resolve('two')
  expect(await later).toBe('two')
  const again = remembered('1', 'b', read)
  open[2]?.reject(new Error('away'))
  await expect(again).rejects.toThrow('away')
  const anew = remembered('1', 'b', read)
  open[3]?.resolve('one')
  expect(await anew).toBe('one')
})
