import { expect, test } from 'vitest'
import { actKeyOf } from './act-key.ts'

const ACT = { issuer: 'Thủ tướng Chính phủ', number: '749/QĐ-TTg', date: '2020-06-03' }

test.each([
  ['another case', { number: '749/qđ-ttg', issuer: 'THỦ TƯỚNG CHÍNH PHỦ' }],
  ['no marks', { number: '749/QD-TTg', issuer: 'Thu tuong Chinh phu' }],
  ['blanks', { number: ' 749 / QĐ - TTg', issuer: 'Thủ tướng  Chính phủ ' }],
  ['another dash', { number: '749/QĐ–TTg' }],
  ['another code of its letters', { issuer: ACT.issuer.normalize('NFD') }],
])('an act in %s is the same act', (_how, more) => {
  expect(actKeyOf({ ...ACT, ...more })).toBe(actKeyOf(ACT))
})

test.each([{ number: '794/QĐ-TTg' }, { issuer: 'Bộ Khoa học và Công nghệ' }, { date: '2020-06-04' }])(
  'an act with %j is another one',
  (more) => {
    expect(actKeyOf({ ...ACT, ...more })).not.toBe(actKeyOf(ACT))
  },
)
