import { expect, test } from 'vitest'
import { findAny } from './disguises.ts'

const NAME = 'Kwôngsrak'
const base64 = (text: string) => Buffer.from(text).toString('base64url')

test.each([
  ['as it is', `the name is ${NAME}.`],
  ['without marks', '/search?q=kwongsrak&limit=1'],
  ['in capitals', 'KWÔNGSRAK'],
  ['taken apart', NAME.normalize('NFD')],
  ['in a URL', `/residents/${encodeURIComponent(NAME)}`],
  ['escaped in JSON', '{"name":"Kw\\u00f4ngsrak"}'],
  ['in hex', `\\x00${Buffer.from(NAME).toString('hex')}`],
  ['at the beginning of base64', base64(`${NAME} Niê`)],
  ['one byte in', base64(`x${NAME}`)],
  ['two bytes in', base64(`xy${NAME} z`)],
])('found %s', (_where, said) => {
  expect(findAny([NAME], said)).toEqual([NAME])
})

test('not found where it is not', () => {
  expect(findAny([NAME], `${base64('Kwong srak')} Kwông srak`)).toEqual([])
})
