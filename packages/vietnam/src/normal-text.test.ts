import fc from 'fast-check'
import { expect, test } from 'vitest'
import { normalLines, normalText } from './normal-text.ts'

test.each([
  ['as it is', 'Nguyễn Văn An', 'Nguyễn Văn An'],
  ['blanks of every kind', '  Nguyễn  \u00a0 Văn\tAn\n', 'Nguyễn Văn An'],
  ['marks apart', 'Nguye\u0302\u0303n', 'Nguyễn'],
  ['marks apart, among blanks', ' U  Minh Thu\u031bo\u031b\u0323ng', 'U Minh Thượng'],
  ['zero width', 'Ho\u200ba', 'Hoa'],
  ['direction, as in a phone from the contacts', '\u202a0912345678\u202c', '0912345678'],
  ['isolates', '\u2066An\u2069', 'An'],
  ['byte order mark', '\ufeffAn', 'An'],
  ['soft hyphen', 'Minh\u00ad Thuận', 'Minh Thuận'],
  ['an invisible one between a letter and its mark', 'e\u200b\u0301', 'é'],
  ['an invisible one between blanks', 'An \u200b An', 'An An'],
  ['control characters', 'An\u0007\u001f An', 'An An'],
  ['the hyphen that does not break', '0912\u2011345', '0912-345'],
  ['combining strokes', 'D\u0336ung d\u0335o', 'Đung đo'],
  ['D with a top bar', '\u018bi \u018c', 'Đi đ'],
  ['Eth with its marks apart', '\u00d0A\u0306\u0323NG', 'ĐẶNG'],
  ['i without its dot', 'B\u0131\u0300nh', 'Bình'],
  ['a with a caron', 'L\u01cem', 'Lăm'],
  ['Eth', '\u00d0ặng V\u0103n \u00f0ức', 'Đặng Văn đức'],
  ['African D', '\u0189inh Th\u1ecb \u0256', 'Đinh Thị đ'],
  ['the apostrophe of a phone stays', 'H’Niê', 'H’Niê'],
  ['nothing that can be seen', ' \u200b\u00ad\u2060\ufeff ', ''],
  ['NUL stays, to be refused', 'a\0b', 'a\0b'],
])('%s', (_what, text, expected) => {
  expect(normalText(text)).toBe(expected)
})

test.each([
  ['a b', 'a b'],
  ['first  line \r\n second\u200b line', 'first line\nsecond line'],
  ['one\u2028two\rthree', 'one\ntwo\nthree'],
  ['\n\n one\n\n\n\n two \n', 'one\n\ntwo'],
  [' \u200b\n ', ''],
])('lines of %j are %j', (text, expected) => {
  expect(normalLines(text)).toBe(expected)
})

const text = fc.string({
  unit: fc.oneof(
    fc.constantFrom(
      ' ',
      '\u00a0',
      '\n',
      '\r',
      '\u200b',
      '\u202a',
      '\u0301',
      '\u0323',
      'a',
      'ă',
      'đ',
      '\u00d0',
      'ễ',
      '\0',
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
})

test('normal text is normal', () => {
  fc.assert(
    fc.property(text, (written) => {
      const normal = normalText(written)
      expect(normalText(normal)).toBe(normal)
      expect(normal).toBe(normal.normalize('NFC'))
      expect(normal).not.toMatch(/^\s|\s$|\s\s|[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/u)
      expect(normalText(written.normalize('NFD'))).toBe(normalText(written.normalize('NFC')))
      expect(normalLines(normalLines(written))).toBe(normalLines(written))
    }),
    { numRuns: 5_000 },
  )
})
