import { expect, test } from 'vitest'
import { csvLines, lineOf } from './csv-lines.ts'
import { plainCell } from './read-row.ts'

test.each([
  ['=1+1', "'=1+1"],
  ['+84 912', "'+84 912"],
  ['Tạp hóa;=1+1', `"Tạp hóa;'=1+1"`],
  ['Tạp hóa; "=1+1";@x', `"Tạp hóa; ""'=1+1"";'@x"`],
  ['Mang theo:\n- căn cước\n=1+1', `"Mang theo:\n'- căn cước\n'=1+1"`],
  ['a-b, 1+1; c = d', '"a-b, 1+1; c = d"'],
])('%j is calculated by no spreadsheet, wherever it splits a line, and is read again as it was', (text, written) => {
  expect(lineOf([text])).toBe(`${written}\r\n`)
  const read = written.replace(/^"|"$/g, '').replaceAll('""', '"')
  expect(plainCell({ lines: true }, read)).toBe(text)
  expect(lineOf([read])).toBe(lineOf([text])) // what a file says is written again as it stands
})

test('a file begins with the mark of UTF-8 and its header', () => {
  expect([...csvLines(['Tên', 'Từ'], [['Bảy', '2026-03-01']])]).toEqual(['\uFEFFTên,Từ\r\n', 'Bảy,2026-03-01\r\n'])
})
