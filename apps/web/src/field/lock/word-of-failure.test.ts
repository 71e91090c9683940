import { expect, test } from 'vitest'
import { say } from '../../words/field.ts'
import { wordOfFailure } from './word-of-failure.ts'

test.each([
  [true, 'Chưa mở được trang đăng nhập: mạng yếu, hoặc hệ thống đang bận.'],
  [false, 'Chưa có mạng nên chưa đăng nhập được.'],
])('a login that fails with a network (%s) blames it only where there is none', (online, sentence) => {
  expect(say(wordOfFailure(online))).toContain(sentence)
})
