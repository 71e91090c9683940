import { expect, test } from 'vitest'
import { messageIn } from './pushed.ts'

const ID = '01990f3e-7c1a-7000-8000-0000000000e1'
const pushed = (value: unknown) => messageIn({ json: () => value })

test('a push says which message came', () => {
  expect(pushed({ messageId: ID, title: 'Họp tổ' })).toEqual({ messageId: ID, title: 'Họp tổ' })
})

test.each([[null], ['text'], [{ messageId: '../../desk', title: '' }], [{}]])(
  'of %j only that something came',
  (value) => {
    expect(pushed(value)).toEqual({ messageId: '', title: 'Thông báo mới' })
  },
)

test('so too where it is no JSON, or empty', () => {
  const json = () => JSON.parse('{')
  expect([messageIn({ json }), messageIn(null)]).toEqual([pushed({}), pushed({})])
})
