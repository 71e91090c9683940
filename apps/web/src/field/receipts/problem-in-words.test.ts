import { expect, test } from 'vitest'
import { asksForLogin, problemInWords } from './problem-in-words.ts'

const problem = (code: string) => ({ type: 'about:blank', title: 'In English', status: 0, code })

test.each([
  ['network-error', 'Những gì đã ghi vẫn ở trong máy. Chưa có mạng, máy sẽ tự gửi khi có mạng.', false],
  ['unauthenticated', 'Những gì đã ghi vẫn ở trong máy. Cần đăng nhập lại để gửi và lấy danh sách.', true],
  ['login-failed', 'Những gì đã ghi vẫn ở trong máy. Cần đăng nhập lại để gửi và lấy danh sách.', true],
  ['visit-in-future', 'Lượt này vẫn ở trong máy. Ngày giờ của máy đang đi trước.', false],
  ['quite-new', 'In English', false],
])('%s is said for people', (code, sentence, login) => {
  expect(problemInWords(problem(code))).toContain(sentence)
  expect(asksForLogin(problem(code))).toBe(login)
})
