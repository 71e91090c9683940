import { expect, test } from 'vitest'
import { frontInWords } from './front-in-words.ts'

const FRONT = { id: 'a', madeAt: '2026-03-01T00:00:00Z', unsent: 0, lost: 0, begun: 0, emptied: false, evicted: false }

test.each([
  ['nothing of one in which all is sent', {}, []],
  ['what waits in it', { unsent: 3 }, ['3 lượt còn trên máy']],
  [
    'what was lost with its key',
    { unsent: 3, lost: 3, emptied: true },
    ['3 lượt chưa gửi trong ngăn này đã mất, hãy ghi lại. Ngăn này không mở được nữa. Hãy đăng nhập để lập ngăn mới.'],
  ],
  [
    'what is still there, and what was lost',
    { unsent: 3, lost: 1, emptied: true },
    [
      '2 lượt chưa gửi trong ngăn này vẫn còn: gửi được sau khi lập ngăn mới, hoặc bằng tệp.',
      '1 lượt chưa gửi trong ngăn này đã mất, hãy ghi lại. Ngăn này không mở được nữa. Hãy đăng nhập để lập ngăn mới.',
    ],
  ],
  [
    'what was begun and is lost, where all else is sent',
    { begun: 1, emptied: true },
    [
      '1 lượt đang ghi dở trong ngăn này đã mất, hãy ghi lại.',
      'Ngăn này không mở được nữa. Hãy đăng nhập để lập ngăn mới.',
    ],
  ],
  ['nothing of what is being written in one that opens', { begun: 1 }, []],
  [
    'what was lost when the browser made room',
    { unsent: 2, lost: 2, evicted: true },
    [
      '2 lượt chưa gửi trong ngăn này đã mất, hãy ghi lại. ' +
        'Trình duyệt đã xóa ngăn này để lấy chỗ. Hãy đăng nhập để lập lại.',
    ],
  ],
  [
    'that the commune locked it, and what waits in it',
    { unsent: 2, revoked: true as const },
    ['Máy này đã bị khóa từ xa. 2 lượt chưa gửi vẫn khóa kín trong ngăn. Hãy mở ngăn ở nơi có mạng để gửi.'],
  ],
  [
    'that the commune locked it, when all was sent',
    { emptied: true, revoked: true as const },
    ['Máy này đã bị khóa từ xa. Mọi lượt ghi xong đều đã gửi, những gì đang ghi dở đã được xóa. Hãy hỏi cán bộ xã.'],
  ],
  [
    'no loss where there was none',
    { evicted: true },
    ['Trình duyệt đã xóa ngăn này để lấy chỗ. Hãy đăng nhập để lập lại.'],
  ],
])('in front of a locker is said %s', (_what, more, notes) => {
  expect(frontInWords({ ...FRONT, ...more }, 1).notes).toEqual(notes)
})
