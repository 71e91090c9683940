import { expect, test } from 'vitest'
import { tellsPlace, typeOfContent } from './judge-content.ts'

const M4A = '\0\0\0\x14ftypM4A \0\0\0\0M4A '

/** A recording with something behind its head, as bytes are written in letters. */
const recording = (rest: string) => Buffer.from(M4A + rest, 'latin1')

test.each([
  ['as QuickTime does', '\xa9xyz\0\x11\x15\xc7+10.0123+105.0809/'],
  ['as 3GPP does', '\0\0\0\x28loci\0\0\0\0\x15\xc7home\0'],
  ['by a key with a name', 'com.apple.quicktime.location.ISO6709\0data+10.0123+105.0809/'],
])('a recording tells its place %s', async (_how, place) => {
  const bytes = recording(`moov${place}`)
  expect(await typeOfContent(bytes)).toBe('audio/mp4')
  expect(tellsPlace(bytes, 'audio/mp4')).toBe(true)
})

test('sound in which the same letters stand by chance tells none', () => {
  expect(tellsPlace(recording('mdat\x8bloci\x91\x02\xa9xyz\xf3'), 'audio/mp4')).toBe(false)
})
