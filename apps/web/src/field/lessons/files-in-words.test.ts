import { expect, test } from 'vitest'
import type { Lessons } from '../../phone/kinds/lesson.ts'
import { keptInWords } from './files-in-words.ts'

const items = [
  { pictures: ['a'], audio: 'b' },
  { pictures: ['a'], audio: null },
] as unknown as Lessons['items']
const MEGABYTE = 1024 * 1024

test.each<[string, Lessons['files'], string[]]>([
  [
    'all',
    { a: { bytes: MEGABYTE / 2, kept: true }, b: { bytes: 3 * MEGABYTE, kept: true } },
    ['Hình và tiếng trên máy: 3,5 MB, nhiều nhất 20 MB.'],
  ],
  [
    'one, for the other did not fit',
    { a: { bytes: 9, kept: true }, b: { bytes: MEGABYTE, kept: false } },
    [
      'Hình và tiếng trên máy: 0,1 MB, nhiều nhất 20 MB.',
      '1 tệp chưa có trên máy. Mở bài khi có mạng để tải từng tệp.',
    ],
  ],
])('of two files a phone has %s', (_what, files, lines) => {
  expect(keptInWords({ items, files })).toEqual(lines)
})

test('lessons without files say nothing of them', () => {
  expect(keptInWords({ items: [], files: {} })).toEqual([])
})
