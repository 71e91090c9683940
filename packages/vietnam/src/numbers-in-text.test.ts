import { expect, test } from 'vitest'
import { numbersInText } from './numbers-in-text.ts'

test.each([
  ['Gọi 0912345678 sau 17 giờ', ['phone-number 5']],
  ['ĐT: 0912.345.678', ['phone-number 5']],
  ['ĐT 091 234 5678', ['phone-number 4']],
  ['+84 (91) 234-56-78', ['phone-number 1']],
  ['số bàn 0297 3862 011', ['landline-number 8']],
  ['số cũ 0168 234 5678', ['phone-number 7']],
  ['CCCD 079185001234', ['personal-number 6']],
  ['CCCD: 079 185 001 234', ['personal-number 7']],
  ['CMND 371234567', ['personal-number 6']],
  ['TK0071000123456 VCB', ['account-number 3']],
  ['thẻ 9704 1512 3456 7890', ['account-number 5']],
  ['0912345678, 0987654321', ['phone-number 1', 'phone-number 13']],
  ['sinh 17/03/1950, gọi 0912345678', ['phone-number 22']],
  ['ĐT 0912/345/678', ['phone-number 4']],
  ['0912,345,678, có 5 con', ['phone-number 1']],
  ['0912, 345, 678', ['phone-number 1']],
  ['0912–345–678', ['phone-number 1']],
  ['0912 — 345 — 678', ['phone-number 1']],
  ['0912_345_678 hoặc 0912:345:678', ['phone-number 1', 'phone-number 19']],
  ['0912; 345; 678', ['phone-number 1']],
  ['0912\u00a0345\u00a0678', ['phone-number 1']],
  ['0-9-1-2-3-4-5-6-7-8', ['phone-number 1']],
  ['0,9,1,2,3,4,5,6,7,8', ['phone-number 1']],
  ['0 / 9 / 1 / 2 / 3 / 4 / 5 / 6 / 7 / 8', ['phone-number 1']],
  ['09/12/34/56/78', ['phone-number 1']],
  ['ĐT ０９１２３４５６７８', ['phone-number 4']],
  ['ĐT ٠٩١٢٣٤٥٦٧٨', ['phone-number 4']],
  ['ĐT ⁰⁹¹²³⁴⁵⁶⁷⁸', ['phone-number 4']],
  ['ĐT ⓪⑨①②③④⑤⑥⑦⑧', ['phone-number 4']],
  ['ruộng 1.200 m², nhà ½ ngày công', []],
  ['𝟎𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖, 𝟎𝟗𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖', ['phone-number 1', 'phone-number 13']],
  ['CCCD 079/185/001/234', ['personal-number 6']],
  ['CCCD 079,185,001,234', ['personal-number 6']],
  ['07/91/85/00/12/34', ['personal-number 1']],
  ['CMND 371/234/567', ['personal-number 6']],
  ['TK 9704/1512/3456/7890', ['account-number 4']],
  ['nhà 12/3, gọi 0912/345/678', ['phone-number 15']],
  ['STK 12345678', ['account-number 5']],
  ['tk: 123456 VCB, 0912345678', ['account-number 5', 'phone-number 17']],
  ['số tài khoản là 1234567', ['account-number 17']],
  ['STK 1234 5678 9012', ['personal-number 5']],
  ['hộ chiếu C1234567', ['personal-number 10']],
  ['Hộ chiếu số: c 1234567', ['personal-number 14']],
  ['1900 545 455 0912 345 678', ['account-number 1']],
  ['0912.345-678.000', ['account-number 1']],
])('in %j there are %j', (text, expected) => {
  expect(numbersInText(text).map(({ kind, at }) => `${kind} ${at}`)).toEqual(expected)
})

test.each(['1,', '1/', '0, ', '1 ', '01,', '1.234', '2020, ', '0912/', '٣'])('many of %j take no time', (part) => {
  const before = process.cpuUsage()
  numbersInText(part.repeat(10_000))
  expect(process.cpuUsage(before).user).toBeLessThan(500_000)
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
  '2026-04-15, 15/04/2026, 2026/04/15',
  'từ 2026-01-01/2026-12-31',
  'tháng 01/2026, 02/2026, 03/2026; 17/3, 18/3, 19/3, 20/3; 01/03, 02/03, 04/03',
  'giai đoạn 2021–2025, 2026 - 2030, các năm 2020, 2021, 2022; 2024 – 2025 – 2026',
  'số 123/45/6 hoặc hẻm 1041/62/136/9 đường số 5',
  '1189/QĐ-TTg, 12/2025/NĐ-CP, 57-NQ/TW, 01/2026/TT-BCA',
  'lúc 07:30, 08:15, 09:00; 07:30–11:30, 13:00-17:00, 07:30:15',
  '1.200.000 đồng, 1,200,000 đồng; 1 200 000 đồng',
  'tổ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10',
  'đạt 12, 15, 18, 22, 30 và 0, 35, 48, 77, 120',
  '12 + 15 + 18 + 20 + 22 hộ',
  '20-25 người, 200.000-500.000 đồng; từ 100.000.000 - 200.000.000',
  '1 500 000 000 đồng, 1500000000đ',
  '1234567890 lượt',
  'mã 000.00.00.H49-250915-0001 và H56.12.34-260105-0001',
  'Tổng đài 1900 545 455, 18001096, 1900 0191, 1800.6067',
  'mở tài khoản 1.200.000 đồng, TK ngày 17/03/2026, TK 2026',
  '371, 234, 567 hộ',
  'giá 1250,1300,1475 đồng; 1250 / 1300 / 1475 hộ',
  'QR 1/2, 3/4, 5/6; 1:2, 3:4, 5:6, 7:8, 9:10',
  '',
])('in %j there is none', (text) => {
  expect(numbersInText(text)).toEqual([])
})
