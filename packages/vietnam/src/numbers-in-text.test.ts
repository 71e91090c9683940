import { expect, test } from 'vitest'
import { numbersInText } from './numbers-in-text.ts'

test.each([
  ['Gọi 0912345678 sau 17 giờ', ['phone-number 5']],
  ['ĐT: 0912.345.678', ['phone-number 5']],
  ['ĐT 091 234 5678', ['phone-number 4']],
  ['+84 (91) 234-56-78', ['phone-number 1']],
  ['số bàn 0297 3862 011', ['phone-number 8']],
  ['số cũ 0168 234 5678', ['phone-number 7']],
  ['CCCD 079185001234', ['personal-number 6']],
  ['CCCD: 079 185 001 234', ['personal-number 7']],
  ['CMND 371234567', ['personal-number 6']],
  ['TK0071000123456 VCB', ['account-number 3']],
  ['thẻ 9704 1512 3456 7890', ['account-number 5']],
  ['0912345678, 0987654321', ['phone-number 1', 'phone-number 13']],
  ['sinh 17/03/1950, gọi 0912345678', ['phone-number 22']],
])('in %j there are %j', (text, expected) => {
  expect(numbersInText(text).map(({ kind, at }) => `${kind} ${at}`)).toEqual(expected)
})

test.each([
  'Bà Sáu đau chân, hẹn 17 giờ 30 ngày 17/03/2026',
  'từ 01.01.2026 đến 31.12.2026',
  '01-01-2026 31-12-2026',
  '2026-01-01 – 2026-12-31',
  'Số thẻ: 3.161.227; tiền 1.500.000.000 đồng',
  '1686/NQ-UBTVQH15 ngày 16/6/2025',
  'Nhà số 12, tổ 3, ấp 2, hẻm 45/6/78',
  'đạt 96,7 % (1.035 trên 1.070)',
  '',
])('in %j there is none', (text) => {
  expect(numbersInText(text)).toEqual([])
})
