import { LantoaError } from '@lantoa/sdk'
import { renderToString } from 'preact-render-to-string'
import { afterEach, expect, test } from 'vitest'
import { speak } from '../../words/words.ts'
import { ProblemNotice } from './problem-notice.tsx'
import { problemIn } from './way-on.ts'

const problem = (code: string, more = {}) => ({ type: 'about:blank', title: 'In English', status: 0, code, ...more })

afterEach(() => speak('vi'))

function shown(code: string, more = {}): string {
  return renderToString(
    <ProblemNotice
      problem={problem(code, more)}
      todayAddress="/desk/u/31027"
      firstAddress="/desk/i/I-04/u/31027"
      onAgain={() => undefined}
      onLogIn={async () => true}
      successors={<a href="/desk/u/31066">Xã khác</a>}
    />,
  )
}

test.each([
  ['outside-scope', 'Đơn vị này nằm ngoài các đơn vị của bạn.', 'href="/desk/"'],
  ['forbidden', 'Vai trò của bạn không được xem phần này.', 'href="/desk/"'],
  ['unknown-unit', 'Không có đơn vị nào mang mã này.', 'href="/desk/"'],
  ['closed-unit', 'Đơn vị này đã sắp xếp lại. Nay thuộc:', 'href="/desk/u/31066"'],
  ['invalid-request', 'Ngày, kỳ hoặc mã trong địa chỉ không đúng.', 'href="/desk/u/31027"'],
  ['bad-cursor', 'Trang này của danh sách không còn nữa.', 'href="/desk/i/I-04/u/31027">Về đầu danh sách<'],
  ['network-error', 'Chưa kết nối được với hệ thống.', '>Thử lại<'],
  ['not-applied', 'Lần sắp xếp này chưa áp dụng.', '>Thử lại<'],
  ['precondition-failed', 'Đã được người khác thay đổi. Hãy xem lại.', '>Thử lại<'],
  ['quite-new', 'Chưa làm được (mã quite-new).', '>Thử lại<'],
  ['login-failed', 'Phiên làm việc đã hết. Hãy đăng nhập lại.', '>Đăng nhập<'],
])('%s has a sentence and a way on', (code, sentence, way) => {
  expect(shown(code)).toContain(sentence)
  expect(shown(code)).toContain(way)
  expect(shown(code)).not.toContain('In English')
})

test('in English too', async () => {
  await speak('en')
  expect(shown('outside-scope')).toContain('This unit lies outside your units.')
  expect(shown('quite-new')).toContain('This could not be done (code quite-new).')
})

test('the number under which it is logged stands beside', () => {
  expect(shown('internal-error', { correlationId: 'abc-1' })).toContain('abc-1')
})

test('what is no problem of a service is one of ours', () => {
  expect(problemIn(new LantoaError('getUnit', problem('not-found'))).code).toBe('not-found')
  expect(problemIn(new TypeError('x is undefined')).code).toBe('internal-error')
})
