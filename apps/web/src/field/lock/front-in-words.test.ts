import { expect, test } from 'vitest'
import { frontInWords } from './front-in-words.ts'

const FRONT = { id: 'a', madeAt: '2026-03-01T00:00:00Z', unsent: 0, emptied: false, evicted: false }

test.each([
  ['nothing of one in which all is sent', {}, []],
  ['what waits in it', { unsent: 3 }, ['3 lượt còn trên máy']],
  [
    'what was lost with its key',
    { unsent: 3, emptied: true },
    ['3 lượt chưa gửi trong ngăn này đã mất, hãy ghi lại. Ngăn này không mở được nữa. Hãy đăng nhập để lập ngăn mới.'],
  ],
  [
    'what was lost when the browser made room',
    { unsent: 2, evicted: true },
    [
      '2 lượt chưa gửi trong ngăn này đã mất, hãy ghi lại. ' +
        'Trình duyệt đã xóa ngăn này để lấy chỗ. Hãy đăng nhập để lập lại.',
    ],
  ],
  [
    'no loss where there was none',
    { evicted: true },
    ['Trình duyệt đã xóa ngăn này để lấy chỗ. Hãy đăng nhập để lập lại.'],
  ],
])('in front of a locker is said %s', (_what, more, notes) => {
  expect(frontInWords({ ...FRONT, ...more }, 1).notes).toEqual(notes)
})
