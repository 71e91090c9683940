import { LantoaError } from '@lantoa/sdk'
import { expect, test } from 'vitest'
import { nothingToShare } from './nothing-to-share.ts'

const refused = (code: string) =>
  new LantoaError('getTargetCascade', { type: 'about:blank', title: 'In English', status: 422, code })

test.each([
  ['no homes beneath', refused('nothing-to-split-by'), 'cascade.nothing'],
  ['an indicator of higher levels alone', refused('not-at-this-level'), 'cascade.not-beneath'],
  ['what may be tried again', refused('try-later'), undefined],
  ['a fault of the page', new TypeError('x is undefined'), undefined],
  ['an answer', null, undefined],
])('%s', (_case, error, word) => expect(nothingToShare(error)).toBe(word))
