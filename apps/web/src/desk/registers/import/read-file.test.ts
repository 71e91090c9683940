import { expect, test } from 'vitest'
import { readCsv } from './read-file.ts'

const CODES = [...'Quán nước'].map((letter) => letter.charCodeAt(0))

test.each([
  ['UTF-8', new TextEncoder().encode('Quán nước')],
  [
    'the code page of older Excel in Vietnamese',
    Uint8Array.from([0x51, 0x75, 0xe1, 0x6e, 0x20, 0x6e, 0xfd, 0xf5, 0xec, 0x63]),
  ],
  ['the Unicode text of Excel', Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(CODES).buffer)])],
  ['UTF-16 the other way round', Uint8Array.from([0xfe, 0xff, ...CODES.flatMap((code) => [code >> 8, code & 0xff])])],
])('a CSV in %s', (_what, bytes) => {
  expect(readCsv(bytes.buffer)?.normalize('NFC')).toBe('Quán nước')
})

test.each([
  ['a workbook of old Excel', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0x51]],
  ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d]],
])('%s is no text', (_what, bytes) => {
  expect(readCsv(Uint8Array.from(bytes).buffer)).toBeUndefined()
})
