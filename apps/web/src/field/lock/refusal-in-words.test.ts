import { expect, test } from 'vitest'
import { refusalInWords } from './refusal-in-words.ts'

const NOW = Date.parse('2026-03-17T12:00:00Z')

test.each([
  [{ why: 'wrong-pin', triesLeft: 9 }, 'Mã PIN chưa đúng. Còn 9 lần thử.'],
  [
    { why: 'wrong-pin', triesLeft: 5, waitUntil: '2026-03-17T12:00:30Z' },
    'Mã PIN chưa đúng. Còn 5 lần thử. Hãy đợi 1 phút rồi thử lại.',
  ],
  [{ why: 'wait', triesLeft: 4, waitUntil: '2026-03-17T12:04:01Z' }, 'Hãy đợi 5 phút rồi thử lại.'],
  [
    { why: 'emptied' },
    'Đã nhập sai mã PIN quá nhiều lần nên ngăn này không mở được nữa. Hãy đăng nhập để lập ngăn mới.',
  ],
  [{ why: 'evicted' }, 'Trình duyệt đã xóa ngăn này để lấy chỗ. Hãy đăng nhập để lập lại.'],
] as const)('%j is said so', (refused, sentence) => {
  expect(refusalInWords(refused, NOW)).toBe(sentence)
})
