import { expect, test } from 'vitest'
import { isTooOld } from './browser-floor.ts'

const enough = {
  ...{ AbortSignal, Array, BroadcastChannel, CompressionStream, crypto },
  ...{ navigator: { locks: {} }, indexedDB: { databases: () => [] } },
}

/** Whether it is too old for the field app, and for the desk. */
test.each<[string, object, boolean, boolean]>([
  ['has all that is needed', {}, false, false],
  ['has no locks', { navigator: {} }, true, false],
  ['does not name its databases', { indexedDB: {} }, true, false],
  ['has no database', { indexedDB: undefined }, true, false],
  ['joins no tabs', { BroadcastChannel: undefined }, true, false],
  ['does not compress', { CompressionStream: undefined }, true, false],
  ['seals nothing', { crypto: {} }, true, true],
  ['knows no time-outs', { AbortSignal: {} }, true, true],
  ['is of 2021', { Array: { prototype: {} } }, true, true],
])('a browser that %s is too old or not', (_what, lacks, field, desk) => {
  const browser = { ...enough, ...lacks } as unknown as typeof globalThis
  expect([isTooOld('field', browser), isTooOld('desk', browser)]).toEqual([field, desk])
})
