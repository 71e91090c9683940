import { expect, test } from 'vitest'
import { personalInNotice, personalInText } from './personal-in-text.ts'

test.each([
  ['Gọi 0912 345 678 sau 17 giờ', ['phone-number 5']],
  ['ĐT +84.912.345.678', ['phone-number 4']],
  ['CCCD 079 185 001 234, thẻ 9704 1512 3456 7890', ['personal-number 6', 'account-number 27']],
  ['Thư về lan.nguyen@gmail.com', ['e-mail-address 8']],
  ['LAN_84+so@Mail.Example.VN nhé', ['e-mail-address 1']],
  ['lan @ gmail . com', ['e-mail-address 1']],
  ['lan＠gmail.com hoặc 0912345678', ['e-mail-address 1', 'phone-number 20']],
  ['lan(at)gmail.com, hoa [a còng] zalo.vn', ['e-mail-address 1', 'e-mail-address 19']],
  ['hoa@gmail,com', ['e-mail-address 1']],
  ['Thư: hoa(a)gmail.com', ['e-mail-address 6']],
  ['hoa a còng gmail chấm com', ['e-mail-address 1']],
  ['hoa a còng ubnd chấm vn', ['e-mail-address 1']],
  ['hoa @gmail com', ['e-mail-address 1']],
  ['nguyễn.thị.lan@tỉnh.gov.vn', ['e-mail-address 1']],
])('in %j there are %j', (text, expected) => {
  expect(personalInText(text).map(({ kind, at }) => `${kind} ${at}`)).toEqual(expected)
})

test.each([
  'Hạn ngày 17/03/2026, từ 01-04-2026 đến 30-04-2026',
  'Giá 1.500.000 đồng, 45.000 đ một tháng; cước 4G 90.000 đ/30 ngày',
  'Sóng yếu @ hẻm 45/6/78, ấp 2',
  'Họp @ hẻm, ấp 2',
  'Loa cũ, bà con a, còn ấp 2 thì chưa',
  'Nhắn @lan trong nhóm Zalo',
  'trang dichvucong.gov.vn, ứng dụng VNeID 2.1.8',
  'Quyết định 1189/QĐ-TTg, 12 hộ, 96,7 %',
  '@',
  '',
])('in %j there is nothing of anybody', (text) => {
  expect(personalInText(text)).toEqual([])
})

test('a notice may say which office to call, and nobody else', () => {
  expect(personalInNotice('Gọi công an xã: 0297 3888 113, 024 3943 6100 hoặc tổng đài 1900 545 455')).toEqual([])
  expect(personalInNotice('Gọi anh Ba: 0912 345 678')).toEqual([{ kind: 'phone-number', at: 13 }])
})
