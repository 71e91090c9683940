import { afterEach, expect, test } from 'vitest'
import { speak } from '../../../words/words.ts'
import { screenCalled } from '../screens/screens.ts'
import { refusedBy, sayRefusal, unreadIn } from './refusals.ts'

const COLUMNS = screenCalled('merchants')?.sheet.columns ?? []
const problem = (code: string, more = {}) => ({ type: 'x', title: 'In English', status: 422, code, ...more })

afterEach(() => speak('vi'))

test.each<[what: string, said: object, fields: object, sentence: string]>([
  [
    'a code with its field',
    problem('day-in-future', { pointer: '/since' }),
    { since: 'Ngày này ở tương lai. Hãy ghi khi đã đến ngày.' },
    'Ngày này ở tương lai. Hãy ghi khi đã đến ngày.',
  ],
  [
    'a part of an object',
    problem('ends-before-it-begins', { pointer: '/qr/until' }),
    { 'qr.until': 'Ngày kết thúc trước ngày bắt đầu.' },
    'Ngày kết thúc trước ngày bắt đầu.',
  ],
  [
    'what a schema says, in English, of several fields',
    problem('invalid-request', {
      errors: [
        { pointer: '#/name', detail: 'too long' },
        { pointer: '#/kind', detail: 'no' },
      ],
    }),
    {
      name: 'Nội dung này chưa dùng được. Hãy xem lại.',
      kind: 'Hãy chọn một trong: quầy hàng, cửa hàng, hộ bán tại nhà.',
    },
    'Có ô chưa đúng. Hãy sửa chỗ có lời nhắc rồi gửi lại.',
  ],
  [
    'of a unit that was not there yet the day',
    problem('unknown-unit', { pointer: '/hamletCode', validFrom: '2025-07-01' }),
    { since: 'Đơn vị này có từ 01/07/2025. Hãy ghi ngày từ đó về sau.' },
    'Đơn vị này có từ 01/07/2025. Hãy ghi ngày từ đó về sau.',
  ],
  [
    'of a unit that never was its code',
    problem('unknown-unit', { pointer: '/hamletCode' }),
    { hamletCode: 'Không có đơn vị nào mang mã này.' },
    'Không có đơn vị nào mang mã này.',
  ],
  ['what is of no field', problem('outside-scope'), {}, 'Đơn vị này nằm ngoài các đơn vị của bạn.'],
  [
    'a field that the form has not',
    problem('unknown-unit', { pointer: '/elsewhere' }),
    {},
    'Không có đơn vị nào mang mã này.',
  ],
])('%s', (_what, said, fields, sentence) => {
  expect(refusedBy(said as never, COLUMNS)).toEqual({ fields, sentence })
})

test.each([
  [
    'by its columns',
    problem('day-in-future', { pointer: '/since' }),
    'Có từ ngày: Ngày này ở tương lai. Hãy ghi khi đã đến ngày.',
  ],
  ['as a whole', problem('merchant-differs'), 'Đã có trong sổ với nội dung khác. Hãy sửa ở trang của nó.'],
])('a row is refused %s', (_how, said, sentence) => {
  expect(sayRefusal(said, COLUMNS)).toBe(sentence)
})

test('what cannot be read is said at its field, and as a whole where the form has none for it', () => {
  const day = { column: 'since', wanted: { kind: 'day', choices: [] } } as const
  const list = { column: 'unitCode', wanted: { kind: 'list', choices: [] } } as const
  const whole = 'Có ô chưa đúng. Hãy sửa chỗ có lời nhắc rồi gửi lại.'
  expect(unreadIn([day], COLUMNS)).toMatchObject({
    fields: { since: expect.stringContaining('ngày có thật') },
    sentence: whole,
  })
  expect(unreadIn([list], COLUMNS).sentence).toBe('Hãy cho biết mã này ở danh sách của đơn vị nào.')
})
