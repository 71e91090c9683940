import { afterEach, beforeEach, expect, test, vi } from 'vitest'

const NEWER: [object, string][] = [
  [Array.prototype, 'toSorted'],
  [Array.prototype, 'toReversed'],
  [Array.prototype, 'toSpliced'],
  [Array.prototype, 'with'],
  [Array, 'fromAsync'],
  [Promise, 'withResolvers'],
  [Map, 'groupBy'],
  [Object, 'groupBy'],
]
const own = NEWER.map(([of, name]) => [of, name, Object.getOwnPropertyDescriptor(of, name) ?? {}] as const)

beforeEach(async () => {
  for (const [of, name] of NEWER) Reflect.deleteProperty(of, name)
  vi.resetModules()
  await import('./older-browsers.ts')
})
afterEach(() => {
  for (const [of, name, built] of own) Object.defineProperty(of, name, built)
})

const LIST = [3, 1, 2]
async function resolved() {
  const { promise, resolve } = Promise.withResolvers<number[]>()
  resolve([1])
  return promise
}
async function* one() {
  yield 1
}

test.each<[string, () => unknown, unknown]>([
  ['sorted', () => LIST.toSorted((a, b) => b - a), [3, 2, 1]],
  ['sorted as text', () => [10, 9].toSorted(), [10, 9]],
  ['reversed', () => LIST.toReversed(), [2, 1, 3]],
  ['spliced', () => LIST.toSpliced(1, 1, 7, 8), [3, 7, 8, 2]],
  ['with another item', () => LIST.with(-1, 9), [3, 1, 9]],
  ['that somebody else brings', resolved, [1]],
  ['of what comes one after the other', () => Array.fromAsync(one()), [1]],
  [
    'in groups',
    () => [...Map.groupBy(LIST, (item, at) => item > 1 && at > 0)],
    [
      [false, [3, 1]],
      [true, [2]],
    ],
  ],
  [
    'in named groups',
    () => ({ ...Object.groupBy(LIST, (item) => (item > 1 ? 'more' : 'one')) }),
    { more: [3, 2], one: [1] },
  ],
])('a browser that lacks it makes a list %s, and leaves the first one as it was', async (_what, make, expected) => {
  expect(Object.getOwnPropertyDescriptor(Array.prototype, 'toSorted')).not.toEqual(own[0]?.[2])
  expect(await make()).toEqual(expected)
  expect(LIST).toEqual([3, 1, 2])
})

test('nothing that is there already is replaced, and no loop over a list meets it', async () => {
  for (const [of, name, built] of own) Object.defineProperty(of, name, built)
  vi.resetModules()
  await import('./older-browsers.ts')
  for (const [of, name, built] of own) expect(Object.getOwnPropertyDescriptor(of, name)).toEqual(built)
  const met: string[] = []
  for (const name in LIST) met.push(name)
  expect(met).toEqual(['0', '1', '2'])
})
