import { expect, test } from 'vitest'
import { createRecent } from './recent.ts'

const NOW = new Date('2026-03-17T02:00:00Z')
const later = (milliseconds: number) => new Date(NOW.getTime() + milliseconds)

function asked(size = 2) {
  const recent = createRecent<string>({ size, lasts: 1_000 })
  const keys: string[] = []
  const get = (key: string, now = NOW) =>
    recent.get(key, now, async () => {
      keys.push(key)
      if (key === 'bad') throw new Error('no database')
      return key
    })
  return { get, keys, clear: recent.clear }
}

test('is asked for once while it lasts, also by many at one moment', async () => {
  const { get, keys, clear } = asked()
  await Promise.all([get('a'), get('a')])
  await get('a', later(999))
  expect(keys).toEqual(['a'])
  await get('a', later(1_000))
  clear()
  await get('a', later(1_001))
  expect(keys).toEqual(['a', 'a', 'a'])
})

test('forgets what came first where there is no room, and what failed', async () => {
  const { get, keys } = asked()
  for (const key of ['a', 'b', 'c', 'b', 'a']) await get(key)
  expect(keys).toEqual(['a', 'b', 'c', 'a'])
  for (const _time of [1, 2]) await expect(get('bad')).rejects.toThrow('no database')
  expect(keys.slice(4)).toEqual(['bad', 'bad'])
})
