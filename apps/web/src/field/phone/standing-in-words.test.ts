import { expect, test } from 'vitest'
import { standingInWords } from './standing-in-words.ts'

const NOW = new Date('2026-03-17T13:15:00Z')
const SAFE = {
  unsent: 0,
  refused: 0,
  held: 0,
  pulledAt: '2026-03-17T11:00:00Z',
  today: '2026-03-17',
  persisted: true,
  evicted: false,
  lost: 0,
  left: 0,
}

test.each([
  ['all sent', SAFE, ['Tất cả đã gửi', 'Lấy danh sách nhà lần cuối: 18:00 thứ Ba, 17/3.', 'Bộ nhớ: an toàn.']],
  [
    'new, with records',
    {
      unsent: 2,
      refused: 0,
      held: 0,
      oldestUnsent: '2026-03-16T11:40:00Z',
      today: '2026-03-17',
      persisted: false,
      evicted: false,
      lost: 0,
      left: 0,
    },
    [
      '2 lượt còn trên máy',
      'Lượt chưa gửi lâu nhất: 18:40 thứ Hai, 16/3.',
      'Máy chưa lấy danh sách nhà lần nào.',
      'Bộ nhớ: trình duyệt có thể xóa khi máy đầy. Hãy gửi trong ngày.',
    ],
  ],
  [
    'left with what the server did not open',
    { ...SAFE, unsent: 2, left: 2 },
    [
      '2 lượt còn trên máy',
      'Lấy danh sách nhà lần cuối: 18:00 thứ Ba, 17/3.',
      'Bộ nhớ: an toàn.',
      '2 lượt của ngăn cũ chưa mở được. Hãy gửi tệp cho cán bộ xã.',
    ],
  ],
  [
    'emptied by the browser',
    { ...SAFE, evicted: true, lost: 3 },
    [
      'Tất cả đã gửi',
      'Lấy danh sách nhà lần cuối: 18:00 thứ Ba, 17/3.',
      'Bộ nhớ: an toàn.',
      'Trình duyệt đã từng xóa ngăn này. Khi đó có 3 lượt chưa gửi.',
    ],
  ],
])('a phone that is %s says so', (_what, standing, sentences) => {
  expect(standingInWords(standing, NOW)).toEqual(sentences)
})

test('a phone whose first fetch broke off has neither fetched all, nor nothing', () => {
  const { pulledAt: _, ...unfetched } = SAFE
  expect(standingInWords({ ...unfetched, missing: 'not-all' }, NOW)).toContain(
    'Chưa lấy hết danh sách nhà. Hãy lấy lại khi có mạng.',
  )
})
