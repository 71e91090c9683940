import { expect, test } from 'vitest'
import { idOf } from '../../test/phone.ts'
import { hasNews } from './concerns.ts'
import type { Concern } from './kinds/concern.ts'

const concern = (version: number) => ({ concernId: idOf(1), version }) as Concern

test.each([
  ['just raised', 1, {}, false],
  ['answered since', 3, {}, true],
  ['looked at', 3, { [idOf(1)]: 3 }, false],
  ['opened again after a look', 4, { [idOf(1)]: 3 }, true],
])('one that is %s', (_what, version, seen, news) => {
  expect(hasNews({ seen }, concern(version))).toBe(news)
})
