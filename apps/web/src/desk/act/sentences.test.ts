import { expect, test } from 'vitest'
import { sentenceOf } from './sentences.ts'

const problem = (code: string) => ({ type: 'about:blank', title: 'In English', status: 422, code })

test.each([
  ['try-later', 'Hệ thống đang bận. Hãy thử lại sau ít phút.', 'again'],
  ['not-applied', 'Lần sắp xếp này chưa áp dụng.', 'reread'],
  ['quite-new', 'Chưa làm được (mã quite-new). Hãy thử lại. Nếu vẫn vậy, hãy báo mã này cho người hỗ trợ.', 'mend'],
])('%s has its sentence and its way', (code, sentence, way) => {
  const own = { 'not-applied': ['refused.boundary.not-applied', 'reread'] } as const
  expect(sentenceOf(problem(code), own)).toEqual({ sentence, way })
})
