import { expect, test } from 'vitest'
import { refusalInWords } from './refusal-in-words.ts'

const NOW = Date.parse('2026-03-17T12:00:00Z')

test.each([
  [{ why: 'wrong-pin', triesLeft: 9 }, 2, 'Mã PIN chưa đúng. Còn 9 lần thử.'],
  [
    { why: 'wrong-pin', triesLeft: 5, waitUntil: '2026-03-17T12:00:30Z' },
    2,
    'Mã PIN chưa đúng. Còn 5 lần thử. Hãy đợi 1 phút rồi thử lại.',
  ],
  [{ why: 'wait', triesLeft: 4, waitUntil: '2026-03-17T12:04:01Z' }, 2, 'Hãy đợi 5 phút rồi thử lại.'],
  [
    { why: 'wrong-pin', triesLeft: 3, waitUntil: '2026-03-17T12:15:00Z' },
    2,
    'Mã PIN chưa đúng. Còn 3 lần thử. Nếu sai hết các lần thử, 2 lượt chưa gửi trong ngăn này sẽ mất. ' +
      'Hãy đợi 15 phút rồi thử lại.',
  ],
  [
    { why: 'wait', triesLeft: 1, waitUntil: '2026-03-17T12:05:00Z' },
    2,
    'Nếu sai hết các lần thử, 2 lượt chưa gửi trong ngăn này sẽ mất. Hãy đợi 5 phút rồi thử lại.',
  ],
  [{ why: 'wrong-pin', triesLeft: 1 }, 0, 'Mã PIN chưa đúng. Còn 1 lần thử.'],
  [
    { why: 'emptied' },
    3,
    '3 lượt chưa gửi trong ngăn này đã mất, hãy ghi lại. Ngăn này không mở được nữa. Hãy đăng nhập để lập ngăn mới.',
  ],
  [{ why: 'evicted' }, 0, 'Trình duyệt đã xóa ngăn này để lấy chỗ. Hãy đăng nhập để lập lại.'],
] as const)('%j of a locker with %i unsent records is said so', (refused, unsent, sentence) => {
  expect(refusalInWords(refused, unsent, NOW)).toBe(sentence)
})
