import { expect, test } from 'vitest'
import { asksForLogin, problemInWords, refusedInWords } from './problem-in-words.ts'

const problem = (code: string) => ({ type: 'about:blank', title: 'In English', status: 0, code })

test.each([
  ['network-error', 'Những gì đã ghi vẫn ở trong máy. Chưa có mạng, máy sẽ tự gửi khi có mạng.', false],
  ['unauthenticated', 'Những gì đã ghi vẫn ở trong máy. Cần đăng nhập lại để gửi và lấy danh sách.', true],
  ['login-failed', 'Những gì đã ghi vẫn ở trong máy. Cần đăng nhập lại để gửi và lấy danh sách.', true],
  ['closed-unit', 'Những gì đã ghi vẫn ở trong máy. Thôn, ấp này đã sắp xếp lại.', false],
  ['invalid-request', 'Những gì đã ghi vẫn ở trong máy. Máy chưa gửi và lấy được (mã invalid-request).', false],
  ['not-found', 'Những gì đã ghi vẫn ở trong máy. Máy chưa gửi và lấy được (mã not-found).', false],
  ['quite-new', 'Những gì đã ghi vẫn ở trong máy. Máy chưa gửi và lấy được (mã quite-new).', false],
])('a request that ends with %s speaks of no single record', (code, sentence, login) => {
  expect(problemInWords(problem(code))).toContain(sentence)
  expect(problemInWords(problem(code))).not.toContain('Lượt này')
  expect(asksForLogin(problem(code))).toBe(login)
})

test.each([
  ['visit-in-future', 'Lượt này vẫn ở trong máy. Ngày giờ của máy đang đi trước.'],
  ['unknown-team', 'Lượt này vẫn ở trong máy. Tổ đã ghi lượt này không còn'],
  ['team-not-active', 'Lượt này vẫn ở trong máy. Vào ngày thăm, tổ không hoạt động.'],
  ['unknown-household', 'hoặc nhà này nay không thuộc nơi ông/bà phụ trách'],
  ['not-found', 'Lượt này vẫn ở trong máy nhưng hệ thống không nhận (mã not-found).'],
  ['quite-new', 'Lượt này vẫn ở trong máy nhưng hệ thống không nhận (mã quite-new).'],
  ['toString', 'Lượt này vẫn ở trong máy nhưng hệ thống không nhận (mã toString).'],
  ['unreadable', 'Máy không đọc được lượt này nữa nên không gửi được. Hãy ghi lại lượt này'],
])('a record that is refused with %s is said what became of it', (code, sentence) => {
  expect(refusedInWords(problem(code))).toContain(sentence)
  expect(refusedInWords(problem(code))).not.toContain('In English')
})
