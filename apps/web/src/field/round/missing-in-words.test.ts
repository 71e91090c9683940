import { expect, test } from 'vitest'
import type { Missing } from '../../phone/standing.ts'
import { foundInWords, lackInWords, missingInWords } from './missing-in-words.ts'

const DROPPED = 'Quá 14 ngày chưa có mạng nên máy đã bỏ danh sách nhà. Hãy lấy lại khi có mạng.'

const NEVER = 'Máy này chưa có danh sách nhà. Hãy lấy khi có mạng.'
const NOT_ALL = 'Chưa lấy hết danh sách nhà. Hãy lấy lại khi có mạng.'
const NO_ROUND = [{ rows: undefined, missing: 0 }]
const MADE_ROOM =
  'Máy đầy nên đã bỏ danh sách nhà để giữ những gì đã ghi. Hãy xóa bớt ảnh, rồi lấy lại danh sách khi có mạng.'

test.each<[missing: Missing | undefined, unsent: number, homes: string | undefined, round: string]>([
  ['never-fetched', 0, NEVER, NEVER],
  ['dropped', 0, DROPPED, DROPPED],
  ['dropped', 3, `${DROPPED} 3 lượt đã ghi vẫn còn trên máy.`, `${DROPPED} 3 lượt đã ghi vẫn còn trên máy.`],
  ['made-room', 0, MADE_ROOM, MADE_ROOM],
  ['not-all', 0, NOT_ALL, NOT_ALL],
  ['this-week', 2, undefined, 'Máy chưa có danh sách nhà của tuần này. Hãy lấy khi có mạng.'],
  [
    ...([undefined, 2, undefined] as const),
    'Tuần này chưa có danh sách nhà cho ông/bà. Hãy hỏi tổ trưởng, hoặc lấy lại khi có mạng.',
  ],
])('of homes that are missing as %s, with %i unsent, is said why', (missing, unsent, homes, round) => {
  const standing = { unsent, ...(missing && { missing }) }
  expect([missingInWords(standing), lackInWords(NO_ROUND, standing)]).toEqual([homes, round])
})

test.each([
  ['none', [{ rows: [], missing: 0 }], {}, undefined],
  ['all, as the phone was full', [{ rows: [], missing: 2 }], { missing: 'made-room' }, MADE_ROOM],
  [
    'some',
    [...NO_ROUND, { rows: [], missing: 2 }, { rows: [], missing: 1 }],
    {},
    'Còn 3 nhà của tuần này không có trên máy. Hãy lấy lại danh sách khi có mạng.',
  ],
] as const)('of a round that lacks %s of its homes', (_what, teams, standing, sentence) => {
  expect(lackInWords(teams, { unsent: 0, ...standing })).toBe(sentence)
})

test.each([
  [0, 'Không thấy nhà nào. Hãy thử ít chữ hơn.'],
  [30, 'Thấy 30 nhà.'],
  [50, 'Thấy hơn 30 nhà.'],
])('a search that found %i homes claims no number that it does not know', (count, sentence) => {
  expect(foundInWords(count, 30)).toBe(sentence)
})
